import type { FindingTest, PopulationName, Sample, Samples, TargetTest } from "../battery/index.ts";
import { type Finding, type FindingKey, findings, type Target } from "../literature/index.ts";

/** The populations of a trial; what is not among them was not simulated. */
export type LivedSamples = Readonly<Partial<Record<PopulationName, Sample>>>;

/** A published number or order that parameters are fitted to. */
export interface CalibrationTarget {
  readonly finding: FindingKey;
  readonly name: string;
  /** null for an order. */
  readonly point: number | null;
  readonly ci95: readonly [number, number] | null;
  /** The simulated number; of an order, its smallest margin. */
  readonly statistic: (samples: Samples) => number;
}

/** A published number or order of a finding for calibration that is not fitted to, and why. */
export interface LeftOut {
  readonly finding: FindingKey;
  readonly name: string;
  readonly why: string;
}

/** A finding that is for prediction was handed to calibration. */
export class PredictedFindingError extends Error {
  override readonly name = "PredictedFindingError";
}

type Literature = Readonly<Record<FindingKey, Finding>>;

/** Those of the tests whose finding is for calibration. Of the others, nothing but that is read. */
export function forCalibration(
  tests: readonly FindingTest[],
  literature: Literature = findings,
): readonly FindingTest[] {
  return tests.filter(({ finding }) => literature[finding].use === "calibrate");
}

/**
 * What these tests can be fitted to in these populations, and what not.
 *
 * @throws PredictedFindingError when one of the findings is not for calibration; nothing of it but
 *   its use was read then
 */
export function targetsOf(
  tests: readonly FindingTest[],
  populations: readonly PopulationName[],
  literature: Literature = findings,
): { readonly targets: readonly CalibrationTarget[]; readonly leftOut: readonly LeftOut[] } {
  for (const { finding } of tests) {
    if (literature[finding].use === "calibrate") continue;
    throw new PredictedFindingError(
      `The finding "${finding}" is for prediction: nothing may be fitted to it. Calibration reads findings with use "calibrate" only. See docs/calibration.md.`,
    );
  }
  const targets: CalibrationTarget[] = [];
  const leftOut: LeftOut[] = [];
  for (const test of tests) {
    for (const published of literature[test.finding].targets) {
      const { finding } = test;
      const { name, point, ci95 } = published;
      const why = whyNot(test, published, populations);
      if (why !== undefined) leftOut.push({ finding, name, why });
      else targets.push({ finding, name, point, ci95, statistic: statisticOf(test, name) });
    }
  }
  return { targets, leftOut };
}

/** Why a published target is not fitted to; undefined when it is. */
function whyNot(
  test: FindingTest,
  { name, point, ci95 }: Target,
  populations: readonly PopulationName[],
): string | undefined {
  const how = test.targets[name];
  if (how === undefined) return test.missing ?? "not computed";
  if (how.arithmetic !== undefined) return `arithmetic: ${how.arithmetic}`;
  if (how.shownOnly !== undefined) return how.shownOnly;
  const needed = Object.keys(how.people ?? test.people) as PopulationName[];
  const missing = needed.filter((one) => !populations.includes(one));
  if (missing.length > 0) return `needs lives that a trial does not have: ${missing.join(", ")}`;
  if ("number" in how && (point === null || ci95 === null)) return "no interval is published";
  return undefined;
}

function statisticOf(test: FindingTest, name: string): CalibrationTarget["statistic"] {
  const how = test.targets[name] as TargetTest;
  return "number" in how ? how.number : (samples) => Math.min(...how.margins(samples));
}
