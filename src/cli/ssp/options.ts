import type { Command } from "commander";
import { careDeclarations, type Declarations, temperamentDeclarations } from "../../model/index.ts";
import { optionName } from "../numbers.ts";
import { runSsp } from "./command.ts";
import { LEARNERS } from "./learner.ts";
import { MOST_CHILDREN, type SspOptions } from "./plan.ts";

/** Adds `bowlby ssp`; `words`, the whole command line, goes into its record. */
export function addSsp(program: Command, words: readonly string[], signal: AbortSignal): void {
  const ssp = program
    .command("ssp")
    .description("raise children at home, then hold and code the Strange Situation")
    .option("--children <n>", `how many children, 1 to ${MOST_CHILDREN}`, "200")
    .option("--seed <s>", "seed of all chance; the same seed gives the same bytes", "1")
    .option("--days <n>", "days at home before the Strange Situation", "365")
    .option("--learner <name>", `who learns, for comparison: ${LEARNERS.join(", ")}`, LEARNERS[0])
    .option("--threads <t>", "threads; any number gives the same results (default: all cores)")
    .option("--out [dir]", "leave tables, manifest and report there (default: results/ssp-…)")
    .option("--json", "print JSON instead of a table")
    .option("--quiet", "no progress")
    .option(
      "--set <name=value>",
      "change one quantity of docs/model.md#9-parameters; may be repeated",
      (text: string, before: string[]) => [...before, text],
      [] as string[],
    );
  addDeclared(ssp, careDeclarations, "One caregiver for all children; default: the community's");
  addDeclared(
    ssp,
    temperamentDeclarations,
    "Temperament; without --reactivity that varies from child to child",
  );
  ssp.allowExcessArguments(false).action((options: SspOptions) => runSsp(options, words, signal));
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
