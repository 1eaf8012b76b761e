// How long a benchmark takes and what becomes of its table. Small sizes unless --full; --write
// means --full, and keeps the table in benchmarks/results/.
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import Papa from "papaparse";

const asked = new Set(process.argv.slice(2));

/** Whether the table is kept. */
export const writing = asked.has("--write");

/** Whether the sizes are those of the tables in docs/benchmarks.md. */
export const full = writing || asked.has("--full");

/** Prints rows of cells, header first, and keeps them where --write asks for it. */
export function keep(name, rows) {
  const text = `${Papa.unparse(rows, { newline: "\n" })}\n`;
  process.stdout.write(text);
  if (writing) writeFileSync(new URL(`results/${name}.csv`, import.meta.url), text);
}

/** A file of the documentation, such as a figure, where --write asks for it. */
export function keepText(path, text) {
  if (writing) writeFileSync(new URL(`../${path}`, import.meta.url), text);
}

/** What ran it, without a name: ratios carry over to other machines, seconds do not. */
export function machine() {
  const cores = availableParallelism();
  return `${process.platform}-${process.arch}, ${cores} cores, Node ${process.version.slice(1)}`;
}
