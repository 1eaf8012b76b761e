import Papa from "papaparse";
import { kept } from "./results.ts";

type Row = Readonly<Record<string, string>>;

/** The rows of a committed benchmark. */
function measured(name: string): readonly Row[] {
  const text = kept(`benchmarks/results/${name}.csv`).trim();
  return Papa.parse<Row>(text, { header: true }).data;
}

/** Columns of rows as a Markdown table, under other words where they are given. */
function table(rows: readonly Row[], columns: Readonly<Record<string, string>>): string {
  const keys = Object.keys(columns);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(Object.values(columns)),
    `|${"---|".repeat(keys.length)}`,
    ...rows.map((row) => line(keys.map((key) => row[key] ?? ""))),
  ].join("\n");
}

function machineOf([row]: readonly Row[]): string {
  return row?.machine ?? "";
}

/** A first year: README's table of speed. */
export function speedAsMarkdown(): string {
  const rows = measured("first-year");
  return [
    `\`npm run bench -- --write\` measured (${machineOf(rows)}), and keeps in \`benchmarks/results/\`:`,
    "",
    table(rows, { quantity: "quantity", value: "value", unit: "unit" }),
  ].join("\n");
}

/** The dyad task by bowlby and flocc. */
export function dyadAsMarkdown(): string {
  const rows = measured("dyad");
  const { pairs = "", steps = "", rounds = "" } = rows[0] ?? {};
  const names = Object.keys(rows[0] ?? {}).filter(
    (name) => !["pairs", "steps", "rounds", "machine"].includes(name),
  );
  return [
    table(rows, Object.fromEntries(names.map((name) => [name, name]))),
    "",
    `${pairs} pairs × ${steps} steps, ${rounds} rounds; ${machineOf(rows)}.`,
  ].join("\n");
}

/** Sizes and times of `bowlby simulate`. */
export function scalingAsMarkdown(): string {
  const rows = measured("scaling");
  return [
    table(rows, {
      panel: "against",
      x: "x",
      children: "children",
      days: "days",
      minimum_s: "minimum, s",
      median_s: "median, s",
      peak_mb: "peak memory, MB",
    }),
    "",
    `${rows[0]?.rounds} rounds; ${machineOf(rows)}.`,
  ].join("\n");
}

/** The lines through them. */
export function scalingFitsAsMarkdown(): string {
  const columns = { panel: "against", slope: "slope", unit: "unit", r2: "r²", power: "power" };
  return table(measured("scaling-fits"), { ...columns, sizes: "sizes" });
}

/** Ten thousand children, and the beginning of a million. */
export function tenThousandAsMarkdown(): string {
  const rows = measured("ten-thousand");
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== "machine");
  const columns = Object.fromEntries(names.map((name) => [name, name]));
  return [table(rows, columns), "", `${machineOf(rows)}.`].join("\n");
}
