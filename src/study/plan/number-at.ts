import type { Quantity } from "../document/index.ts";

/** The number a cell sets for a path; `undefined` where it sets none, or a distribution. */
export function numberAt(
  quantities: ReadonlyMap<string, Quantity>,
  path: string,
): number | undefined {
  const value = quantities.get(path);
  return typeof value === "number" ? value : undefined;
}
