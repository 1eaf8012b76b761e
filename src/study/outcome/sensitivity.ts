import {
  type ElementaryEffect,
  elementaryEffects,
  type SobolIndex,
  sobolIndices,
} from "../../numerics/index.ts";
import type { StudyPlan } from "../plan/index.ts";
import type { MeasureSummary } from "./summary.ts";

/** What a measure depends on, factor by factor. */
export type Sensitivity =
  | {
      readonly kind: "morris";
      readonly measure: string;
      readonly factors: readonly string[];
      readonly effects: readonly ElementaryEffect[];
    }
  | {
      readonly kind: "sobolIndices";
      readonly measure: string;
      readonly factors: readonly string[];
      readonly indices: readonly SobolIndex[];
    };

/**
 * Sensitivity of each measure's cell means, for a study whose design was made for it; nothing for
 * other designs, and for measures that are missing in some cell.
 */
export function sensitivityOf(
  { morris, saltelli, varied }: StudyPlan,
  summaries: readonly MeasureSummary[],
): Sensitivity[] {
  const factors = varied.map(({ name }) => name);
  return summaries.flatMap(({ measure: { name: measure }, cells }): Sensitivity[] => {
    if (cells.some(({ count }) => count === 0)) return [];
    const outputs = cells.map(({ mean }) => mean);
    if (morris !== undefined) {
      return [{ kind: "morris", measure, factors, effects: elementaryEffects(morris, outputs) }];
    }
    if (saltelli === undefined) return [];
    const indices = sobolIndices(saltelli, outputs);
    return indices === undefined ? [] : [{ kind: "sobolIndices", measure, factors, indices }];
  });
}
