import {
  type Continuity,
  continuityOf,
  peakBothWays,
  peakOfDimension,
} from "../../src/battery/index.ts";
import type { Interval } from "../../src/numerics/index.ts";
import type { Scales } from "../../src/procedures/index.ts";
import { planFor, raise } from "./cohorts.ts";

const SEED = 41;
const CHILDREN = 300;
const SCALES = [
  ["proximitySeeking", "proximity seeking"],
  ["contactMaintaining", "contact maintaining"],
  ["avoidance", "avoidance"],
  ["resistance", "resistance"],
] as const satisfies readonly (readonly [keyof Scales, string])[];

/** How one scale lies in both reunions, and what a cut on one does to the other. */
export interface ScaleContinuity {
  readonly scale: string;
  readonly reunions: readonly Continuity[];
  /** Peak of the curve of cuts, and of a dimension with the same scores, 95 % of samples. */
  readonly peak: number;
  readonly peakOfDimension: Interval;
}

/** Scores of a community as a second, human coder gives them. */
export function communityContinuity(): readonly ScaleContinuity[] {
  const children = raise(planFor(undefined, {}, { seed: SEED }), CHILDREN);
  return SCALES.map(([name, scale]) => {
    const scores = (["reunion1", "reunion2"] as const).map((reunion) =>
      children.map(({ secondCoding }) => secondCoding[reunion][name]),
    ) as [number[], number[]];
    return {
      scale,
      reunions: scores.map((own) => rounded(continuityOf(own, [1, 7]))),
      peak: round(peakBothWays(...scores)),
      peakOfDimension: rounded(peakOfDimension(...scores, SEED)),
    };
  });
}

function rounded<T extends object>(numbers: T): T {
  const entries = Object.entries(numbers).map(([name, value]) => [name, round(value as number)]);
  return Object.fromEntries(entries) as T;
}

function round(value: number): number {
  return Math.round(1000 * value) / 1000;
}
