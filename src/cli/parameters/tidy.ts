import Papa from "papaparse";
import { cite } from "../../literature/index.ts";
import type { Quantity } from "./quantity.ts";

/** The quantities for another program, with the version they belong to. */
export function jsonOf(version: string, quantities: readonly Quantity[]): object {
  return { version, parameters: quantities.map(rowOf) };
}

/** One row for each quantity; several works stand in one cell, parted by semicolons. */
export function csvOf(quantities: readonly Quantity[]): string {
  const rows = quantities.map((one) => {
    const row = rowOf(one);
    return { ...row, works: row.works.join("; ") };
  });
  const table = Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: "\n" });
  return `${table.trimEnd()}\n`;
}

const COLUMNS = [
  "group",
  "name",
  "symbol",
  "start",
  "unit",
  "range_low",
  "range_high",
  "standing",
  "meaning",
  "basis",
  "works",
] as const satisfies readonly (keyof Row)[];

type Row = ReturnType<typeof rowOf>;

function rowOf(one: Quantity) {
  const [low, high] = one.range;
  return {
    group: one.group,
    name: one.name,
    symbol: one.symbol,
    start: one.start,
    unit: one.unit,
    range_low: low,
    range_high: high,
    standing: one.standing,
    meaning: one.meaning,
    basis: one.basis,
    works: one.works.map(cite),
  };
}
