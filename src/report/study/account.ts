import { emptyMean, pool, type RunningMean } from "../../numerics/index.ts";
import type { MeasureSummary } from "../../study/index.ts";
import type { Along, Place } from "./along.ts";

/** All lives at one place of a factor, of one group of cells or of all. */
export function accountAt(
  { cells, tenths }: MeasureSummary,
  factor: string,
  { kind, places }: Along,
  place: number,
  group: Place | undefined,
): RunningMean {
  if (kind === "tenths") return tenths[factor]?.[place] ?? emptyMean();
  const own = places[place]?.cells ?? [];
  const inGroup = group && new Set(group.cells);
  return own
    .filter((cell) => inGroup?.has(cell) ?? true)
    .map((cell) => cells[cell] ?? emptyMean())
    .reduce(pool, emptyMean());
}
