import type { Along, Place } from "./along.ts";
import type { AxisTitle } from "./axis-title.ts";
import type { FactorFacts } from "./factors.ts";

/** The horizontal axis along a factor whose values are numbers. */
export function horizontal(
  factor: string,
  kind: Along["kind"],
  places: readonly Place[],
  cells: readonly { readonly x: number }[],
  facts: FactorFacts,
): { xAxis: AxisTitle; xEnds: readonly [number, number]; xTicks: readonly number[] } {
  const values = places.map(({ value }) => value);
  const ends = [...values, ...cells.map(({ x }) => x)];
  const unit = facts.get(factor)?.declaration.unit ?? "";
  return {
    xAxis:
      kind === "tenths"
        ? { before: "tenth of ", name: factor, after: ", lowest to highest" }
        : { before: "", name: factor, after: unit === "" ? "" : ` (${unit})` },
    xEnds: [Math.min(...ends), Math.max(...ends)],
    xTicks: values,
  };
}
