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
  /** The first coder makes no errors, the second those of a human. */
  readonly coder: "first" | "second";
  readonly reunions: readonly Continuity[];
  /** Peak of the curve of cuts, and of a dimension with the same scores, 95 % of samples. */
  readonly peak: number;
  readonly peakOfDimension: Interval;
}

/** Scores of a community by both coders. */
export function communityContinuity(): readonly ScaleContinuity[] {
  const children = raise(planFor(undefined, {}, { seed: SEED }), CHILDREN);
  const of = (coder: ScaleContinuity["coder"], name: keyof Scales, scale: string) => {
    const scores = (["reunion1", "reunion2"] as const).map((reunion) =>
      children.map((child) => child[coder === "first" ? "coding" : "secondCoding"][reunion][name]),
    ) as [number[], number[]];
    return {
      scale,
      coder,
      reunions: scores.map((own) => rounded(continuityOf(own, [1, 7]))),
      peak: round(peakBothWays(...scores)),
      peakOfDimension: rounded(peakOfDimension(...scores, SEED)),
    };
  };
  return SCALES.flatMap(([name, scale]) => [of("second", name, scale), of("first", name, scale)]);
}

function rounded<T extends object>(numbers: T): T {
  const entries = Object.entries(numbers).map(([name, value]) => [name, round(value as number)]);
  return Object.fromEntries(entries) as T;
}

function round(value: number): number {
  return Math.round(1000 * value) / 1000;
}
