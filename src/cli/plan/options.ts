import type { Command } from "commander";
import { careDeclarations, type Declarations, temperamentDeclarations } from "../../model/index.ts";
import { optionName } from "../numbers.ts";
import { LEARNERS } from "./learner.ts";

/** Adds the options that decide a life, for `planOf`. */
export function addPlanOptions(command: Command): Command {
  command
    .option("--seed <s>", "seed of all chance; the same seed gives the same bytes", "1")
    .option("--days <n>", "days at home before the Strange Situation", "365")
    .option("--learner <name>", `who learns, for comparison: ${LEARNERS.join(", ")}`, LEARNERS[0])
    .option(
      "--set <name=value>",
      "change one quantity of docs/model.md#10-parameters; may be repeated",
      (text: string, before: string[]) => [...before, text],
      [] as string[],
    );
  addDeclared(
    command,
    careDeclarations,
    "One caregiver for all children; default: the community's",
  );
  addDeclared(
    command,
    temperamentDeclarations,
    "Temperament; without --reactivity that varies from child to child",
  );
  return command;
}

/** One option per declared quantity, so that none can be forgotten or differ from its table. */
function addDeclared(command: Command, declarations: Declarations, title: string): void {
  command.optionsGroup(`${title}:`);
  for (const [name, one] of Object.entries(declarations)) {
    const [low, high] = one.range;
    const unit = one.unit === "" ? "" : ` ${one.unit}`;
    command.option(
      `--${optionName(name)} <${one.symbol}>`,
      `${one.meaning} ${low} to ${high}${unit}; else ${one.start}`,
    );
  }
}
