import type { Explanation } from "../../population/index.ts";
import { columnName } from "../../study/index.ts";

/** An explanation as documented in docs/explain.md. */
export function jsonOf(version: string, explanation: Explanation): object {
  return { version, ...(spelt(explanation) as object) };
}

/** The same with all keys in `snake_case`. */
function spelt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spelt);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [columnName(name), spelt(inner)]),
  );
}
