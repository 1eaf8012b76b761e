import { createHash } from "node:crypto";
import { join } from "node:path";
import { findingTests, type Variant } from "../../battery/index.ts";
import {
  type CalibrationPlan,
  type CalibrationResult,
  calibrate,
  forCalibration,
  type Measure,
  parametersToFit,
  resultOf,
  type Statistic,
  statisticsOf,
  targetsOf,
  trialsOf,
} from "../../calibration/index.ts";
import { fileErrorText, UserError } from "../errors.ts";
import { VERSION } from "../package.ts";
import { learnerOf } from "../plan/index.ts";
import { type Progress, showProgress } from "../progress.ts";
import { replaceFile } from "../whole-file.ts";
import { CalibrationJournal } from "./journal.ts";
import { liveTrial, studiesOf, TRIAL_POPULATIONS, type TrialChildren } from "./lives.ts";

/** A calibration as the command line asks for it. */
export interface CalibrationRun {
  readonly members: number;
  readonly steps: number;
  readonly children: TrialChildren;
  readonly seed: number;
  readonly learner: string;
  readonly threads: number;
  readonly folder: string;
  readonly resume: boolean;
  readonly quiet: boolean;
}

/**
 * Calibrates into a folder, or goes on with it there.
 *
 * @throws UserError when the folder cannot be used or written, or the learner is unknown
 * @throws Interrupted when `signal` is aborted; what was lived is kept
 */
export async function runCalibration(
  run: CalibrationRun,
  signal: AbortSignal,
): Promise<CalibrationResult> {
  const { folder, children } = run;
  const { plan, leftOut, always } = planOf(run);
  try {
    const journal = CalibrationJournal.open(folder, identityOf(run, plan, always), run.resume);
    const calibration = await simulateAll(run, plan, always, journal, signal);
    const result = resultOf(plan, calibration, {
      version: VERSION,
      learner: run.learner,
      children: { ...children },
      leftOut,
    });
    replaceFile(join(folder, "calibration.json"), `${JSON.stringify(result, null, 2)}\n`);
    return result;
  } catch (error) {
    const left = "what was simulated before is kept, and --resume goes on with it";
    const said = fileErrorText(error, folder, left);
    throw said === undefined ? error : new UserError(said);
  }
}

/** What is fitted to what; `always` holds in every trial, as "additive" is a quantity of the system. */
function planOf(run: CalibrationRun) {
  const { name: learner, system } = learnerOf(run.learner, {});
  const { targets, leftOut } = targetsOf(forCalibration(findingTests), TRIAL_POPULATIONS);
  const { members, steps, seed } = run;
  const plan: CalibrationPlan = {
    parameters: parametersToFit,
    targets,
    members,
    steps,
    seed,
    learner,
  };
  const always = Object.fromEntries(
    Object.entries(system).map(([key, value]) => [`system.${key}`, value]),
  );
  return { plan, leftOut, always };
}

type Always = Readonly<Record<string, number>>;

async function simulateAll(
  run: CalibrationRun,
  plan: CalibrationPlan,
  always: Always,
  journal: CalibrationJournal,
  signal: AbortSignal,
) {
  const { threads, children, folder } = run;
  const each = Object.values(children).reduce((sum, many) => sum + many, 0);
  let lived = journal.trials * each;
  const progress: Progress = showProgress(trialsOf(plan) * each, "lives", run.quiet, lived);
  const measure: Measure = async ({ step, member, variant, seed }) => {
    const kept = journal.statistics(step, member);
    if (kept !== undefined) return kept;
    const whole: Variant = { ...variant, quantities: { ...variant.quantities, ...always } };
    const said = (many: number) => {
      lived += many;
      progress.advance(lived);
    };
    const samples = await liveTrial(whole, seed, children, { threads, folder }, said, signal);
    const statistics: readonly Statistic[] = statisticsOf(plan.targets, samples, seed);
    journal.keep(step, member, statistics);
    return statistics;
  };
  try {
    return await calibrate(plan, measure);
  } finally {
    progress.stop();
  }
}

/** The same for the same results: all that decides the statistics of a trial. */
function identityOf(run: CalibrationRun, plan: CalibrationPlan, always: Always): string {
  const variant: Variant = { quantities: always, learner: plan.learner };
  const said = [VERSION, plan, studiesOf(variant, 0, run.children)];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
