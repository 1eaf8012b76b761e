import type { Command } from "commander";
import { MEMBERS, MOST_SEED, MOST_STEPS } from "../../calibration/index.ts";
import { requireCheckout, writeForDocs } from "../docs-results.ts";
import { threadsOf, wholeNumber } from "../numbers.ts";
import { LEARNERS, MOST_CHILDREN } from "../plan/index.ts";
import { runCalibration } from "./run.ts";
import { textOf } from "./text.ts";

interface CalibrateOptions {
  readonly members: string;
  readonly steps: string;
  readonly children: string;
  readonly home: string;
  readonly retest: string;
  readonly seed: string;
  readonly threads?: string;
  readonly learner: string;
  readonly out?: string;
  readonly resume?: true;
  readonly json?: true;
  readonly quiet?: true;
  readonly write?: true;
}

/** Adds `bowlby calibrate`. */
export function addCalibrate(program: Command, signal: AbortSignal): void {
  program
    .command("calibrate")
    .description("fit assumed quantities to the findings for calibration (docs/calibration.md)")
    .option("--members <n>", "parameter sets in the ensemble", "60")
    .option("--steps <n>", "assimilations", "4")
    .option("--children <n>", "children of the community in each trial", "250")
    .option("--home <n>", "children observed at home in each trial", "120")
    .option("--retest <n>", "children seen again in each trial", "120")
    .option("--seed <s>", "seed of all chance; no battery ever has the same lives", "1")
    .option("--threads <t>", "threads; any number gives the same results (default: all cores)")
    .option("--learner <name>", `who learns: ${LEARNERS.join(", ")}`, LEARNERS[0])
    .option("--out <dir>", "folder for what is kept (default: results/calibration-<seed>)")
    .option("--resume", "go on with what an interrupted calibration left there")
    .option("--json", "print the result as JSON")
    .option("--quiet", "no progress")
    .option("--write", "also write it to docs, which show it: calibration.json, or a rival's own")
    .allowExcessArguments(false)
    .action((options: CalibrateOptions) => runCalibrate(options, signal));
}

/** @throws UserError for whatever the user can mend */
async function runCalibrate(options: CalibrateOptions, signal: AbortSignal): Promise<void> {
  const { least, most } = MEMBERS;
  const children = (name: "children" | "home" | "retest") =>
    wholeNumber(`--${name}`, options[name], 2, MOST_CHILDREN);
  const seed = wholeNumber("--seed", options.seed, 0, MOST_SEED);
  if (options.write === true) requireCheckout("calibration");
  const result = await runCalibration(
    {
      members: wholeNumber("--members", options.members, least, most),
      steps: wholeNumber("--steps", options.steps, 1, MOST_STEPS),
      children: {
        community: children("children"),
        home: children("home"),
        retest: children("retest"),
      },
      seed,
      learner: options.learner,
      threads: threadsOf(options.threads),
      folder: options.out ?? `results/calibration-${seed}`,
      resume: options.resume === true,
      quiet: options.quiet === true,
    },
    signal,
  );
  if (options.write === true) writeForDocs(nameInDocs(options.learner), result);
  process.stdout.write(
    options.json === true ? `${JSON.stringify(result, null, 2)}\n` : textOf(result),
  );
}

/** Each learner has a file of its own: what was fitted with one is not the other's. */
function nameInDocs(learner: string): "calibration" | `calibration-${string}` {
  return learner === LEARNERS[0] ? "calibration" : `calibration-${learner}`;
}
