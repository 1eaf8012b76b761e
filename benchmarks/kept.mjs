// How long a benchmark takes and what becomes of its table. Small sizes unless --full; --write
// means --full, and keeps the table in benchmarks/results/; --rounds N for fewer or more rounds.
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import Papa from "papaparse";

const asked = process.argv.slice(2);

/** Whether the table is kept. */
const writing = asked.includes("--write");

/** Whether the sizes are those of the tables in docs/benchmarks.md. */
export const full = writing || asked.includes("--full");

/** The whole number after an option such as --rounds, or what holds without it. */
export function numberAfter(option, otherwise) {
  const at = asked.indexOf(option);
  if (at === -1) return otherwise;
  const given = Number(asked[at + 1]);
  if (Number.isInteger(given) && given > 0) return given;
  throw new RangeError(`${option} is ${asked[at + 1]}; it must be a whole number from 1 on.`);
}

/**
 * Prints rows of cells, header first, and keeps them where --write asks for it.
 *
 * @param about what holds for all rows, such as rounds; the machine is added
 */
export function keep(name, [head, ...rows], about = {}) {
  const all = { ...about, machine: machine() };
  const fields = [...head, ...Object.keys(all)];
  const data = rows.map((row) => [...row, ...Object.values(all)]);
  const text = `${Papa.unparse({ fields, data }, { newline: "\n" })}\n`;
  process.stdout.write(text);
  if (writing) writeFileSync(new URL(`results/${name}.csv`, import.meta.url), text);
}

/** A file of the documentation, such as a figure, where --write asks for it. */
export function keepText(path, text) {
  if (writing) writeFileSync(new URL(`../${path}`, import.meta.url), text);
}

/** What ran it, without a name: ratios carry over to other machines, seconds do not. */
function machine() {
  const cores = availableParallelism();
  return `${process.platform}-${process.arch}, ${cores} cores, Node ${process.versions.node}`;
}
