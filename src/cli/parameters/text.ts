import { cite } from "../../literature/index.ts";
import type { Quantity } from "./quantity.ts";

const HEAD = ["name", "symbol", "start", "range", "standing", "meaning"];

/** One line for each quantity, under the titles of their tables, in columns. */
export function listOf(quantities: readonly Quantity[]): string {
  const rows = quantities.map((one) => ({ title: one.title, cells: cellsOf(one) }));
  const widths = HEAD.map((head, i) =>
    Math.max(head.length, ...rows.map(({ cells }) => (cells[i] as string).length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => cell.padEnd(widths[i] as number)).join("  ")}`.trimEnd();
  const titles = [...new Set(rows.map(({ title }) => title))];
  const parts = titles.map((title) => {
    const own = rows.filter((row) => row.title === title);
    return [title, line(HEAD), ...own.map(({ cells }) => line(cells)), ""];
  });
  return parts.flat().join("\n");
}

/** All that is declared of each quantity, and the works in full. */
export function detailOf(quantities: readonly Quantity[]): string {
  return quantities.map(entryOf).join("\n");
}

function cellsOf(one: Quantity): string[] {
  return [one.name, one.symbol, startOf(one), one.range.join(" to "), one.standing, one.meaning];
}

function entryOf(one: Quantity): string {
  const [first, ...others] = one.works.map(cite);
  const rows = [
    ["symbol", one.symbol],
    ["start", startOf(one)],
    ["range", one.range.join(" to ")],
    ["standing", one.standing],
    ["meaning", one.meaning],
    ["basis", one.basis],
    ["works", first],
    ...others.map((work) => ["", work]),
  ] as const;
  const lines = rows.map(([label = "", text]) => `  ${label.padEnd(10)}${text ?? "none"}`);
  return [`${one.name} (${one.title})`, ...lines, ""].join("\n");
}

function startOf({ start, unit }: Quantity): string {
  return unit === "" ? `${start}` : `${start} ${unit}`;
}
