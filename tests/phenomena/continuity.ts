import {
  type Continuity,
  continuityOf,
  peakBothWays,
  peakOfDimension,
} from "../../src/battery/index.ts";
import type { Interval, Stream } from "../../src/numerics/index.ts";
import { GOLDEN_HASH } from "../../src/population/index.ts";
import { type Scales, scoreAgain } from "../../src/procedures/index.ts";
import { planFor, raise } from "./cohorts.ts";

const SEED = 41;
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
  /**
   * Peak of the curve of cuts, and of a dimension with the same scores, 95 % of samples; the second
   * coder sees a dimension that has the first one's scores.
   */
  readonly peak: number;
  readonly peakOfDimension: Interval;
}

/** What docs/continuity.json holds. */
export interface CommunityContinuity {
  /** The model it was simulated with (`GOLDEN_HASH`): after a change of results it is stale. */
  readonly model: string;
  readonly children: number;
  readonly scales: readonly ScaleContinuity[];
}

/** Scores of a community by both coders. */
export function communityContinuity(many: number): CommunityContinuity {
  const children = raise(planFor(undefined, {}, { seed: SEED }), many);
  const scoresBy = (coder: ScaleContinuity["coder"], name: keyof Scales) =>
    (["reunion1", "reunion2"] as const).map((reunion) =>
      children.map((child) => child[coder === "first" ? "coding" : "secondCoding"][reunion][name]),
    ) as [number[], number[]];
  const of = (coder: ScaleContinuity["coder"], name: keyof Scales, scale: string) => {
    const scores = scoresBy(coder, name);
    const seen =
      coder === "first"
        ? undefined
        : (score: number, chance: Stream) => scoreAgain(score, 7, chance);
    return {
      scale,
      coder,
      reunions: scores.map((own) => rounded(continuityOf(own, [1, 7]))),
      peak: round(peakBothWays(...scores)),
      peakOfDimension: rounded(peakOfDimension(...scoresBy("first", name), SEED, seen)),
    };
  };
  const scales = SCALES.flatMap(([name, scale]) => [
    of("second", name, scale),
    of("first", name, scale),
  ]);
  return { model: GOLDEN_HASH, children: many, scales };
}

function rounded<T extends object>(numbers: T): T {
  const entries = Object.entries(numbers).map(([name, value]) => [name, round(value as number)]);
  return Object.fromEntries(entries) as T;
}

function round(value: number): number {
  return Math.round(1000 * value) / 1000;
}
