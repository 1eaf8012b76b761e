import { join } from "node:path";
import type { Command } from "commander";
import {
  armSizes,
  LEAST_IN_ARM,
  leastPeople,
  peopleNeeded,
  simulateTrials,
  type TrialDesign,
  type TrialRows,
  trialRows,
} from "../../study/index.ts";
import { readColumns } from "../columns.ts";
import { UserError } from "../errors.ts";
import { showProgress } from "../progress.ts";
import { STUDY, wholeManifest } from "../run-folder/index.ts";
import { readStudyFile } from "../simulate/index.ts";
import type { TrialFound } from "./found.ts";
import { jsonOf } from "./json.ts";
import { OPTION_OF, settingsOf, type TrialOptions, type TrialSettings } from "./options.ts";
import { textOf } from "./text.ts";

/** Adds `bowlby trial`. */
export function addTrial(program: Command): void {
  program
    .command("trial")
    .description("what a trial of n people would find out about arms of a finished study")
    .argument("<dir>", "folder of results of bowlby simulate")
    .requiredOption("--arms <factor>", "factor whose levels are the arms")
    .requiredOption("--outcome <column>", "column of numbers, or column=category")
    .option("--control <level>", "arm that others are compared with (default: the first level)")
    .option("--where <factor=level>", "only lives of which this is true")
    .option("--baseline <column>", "the outcome before the trial, as carried forward")
    .option("--dropout <rate or column>", "chance to leave, or who leaves: column, column=category")
    .option("--missing <how>", "of those who leave: completers, carried, observed", "completers")
    .option(
      "--allocation <weights>",
      "one weight an arm, control first, such as 1:2 (default: all the same)",
    )
    .option("--n <list>", "people in the whole trial: one or several sizes", "20,40,80")
    .option("--power <share>", "wanted power, for the number of people needed", "0.8")
    .option("--trials <k>", "how often each trial is held", "2000")
    .option("--seed <s>", "seed of who takes part and who leaves", "1")
    .option("--json", "print JSON instead of a table")
    .option("--quiet", "no progress")
    .allowExcessArguments(false)
    .action(trial);
}

/** @throws UserError for whatever the user can mend */
async function trial(folder: string, options: TrialOptions): Promise<void> {
  const quiet = options.quiet === true;
  await wholeManifest(folder);
  const { plan } = readStudyFile(join(folder, STUDY));
  const settings = settingsOf(options);
  const rows = trialRows(plan, await readColumns(folder, plan, quiet), settings.asked);
  if ("said" in rows) throw new UserError(`--${OPTION_OF[rows.key]} ${rows.said}`);
  const found = held(folder, rows, settings, quiet);
  process.stdout.write(
    options.json === true ? `${JSON.stringify(jsonOf(found), null, 2)}\n` : textOf(found),
  );
}

function held(
  folder: string,
  rows: TrialRows,
  settings: TrialSettings,
  quiet: boolean,
): TrialFound {
  const design = designOf(rows, settings);
  const others = rows.arms.slice(1);
  const progress = showProgress(settings.sizes.length + others.length, "sizes", quiet);
  let done = 0;
  const told = <T>(one: T): T => {
    progress.advance(++done);
    return one;
  };
  const sizes = settings.sizes.map((n) => told(simulateTrials(rows, design, n)));
  const needed = others.map(({ name }) => told(peopleNeeded(rows, design, name, settings.power)));
  progress.stop();
  return { folder, rows, settings, sizes, needed };
}

/** @throws UserError when there are not as many weights as arms, or too few people for them */
function designOf({ arms, test }: TrialRows, settings: TrialSettings): TrialDesign {
  const { missing, dropOut, trials, seed } = settings;
  const allocation = settings.allocation ?? arms.map(() => 1);
  const names = arms.map(({ name }) => name);
  if (allocation.length !== arms.length) {
    throw new UserError(
      `--allocation is ${allocation.join(":")}; it must have one weight for each arm: ${names.join(", ")}.`,
    );
  }
  for (const n of settings.sizes) requireArms(n, allocation, names);
  return { test, missing, dropOut, allocation, trials, seed };
}

/** @throws UserError when n people leave an arm so small that nothing can be tested */
function requireArms(n: number, allocation: readonly number[], names: readonly string[]): void {
  const sizes = armSizes(n, allocation);
  const small = sizes.findIndex((size) => size < LEAST_IN_ARM);
  if (small < 0) return;
  throw new UserError(
    `--n is ${n}, which leaves ${sizes[small]} in the arm ${names[small]}; each needs ${LEAST_IN_ARM} or more, so n must be ${leastPeople(allocation)} or more.`,
  );
}
