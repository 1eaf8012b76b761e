import { DataError } from "./data-error.ts";
import type { DelimitedRow } from "./delimited-rows.ts";

/** What other tables have between their cells, and how it is said. */
const OTHERS = [
  [";", "semicolons"],
  ["\t", "tabs"],
] as const;

/**
 * The names of a header whose columns are parted by commas.
 *
 * @param page that tells the shape of the table
 * @throws {DataError} if they seem to be parted by something else
 */
export function commaHeader({ line, cells }: DelimitedRow, page: string): string[] {
  const names = cells.map((name) => name.trim());
  const [only = "", ...more] = names;
  const other = more.length === 0 && OTHERS.find(([mark]) => only.includes(mark));
  if (!other) return names;
  const says = `is one column, parted by ${other[1]}; columns are parted by commas`;
  throw new DataError({ line, value: only, says, page });
}
