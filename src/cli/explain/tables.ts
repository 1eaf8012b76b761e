import type { Belief, Expectations, Option } from "../../population/index.ts";
import { number, percent, somebody, toDo } from "./words.ts";

/** The options by their odds; an arrow marks what was taken. */
export function optionsTable(options: readonly Option[]): string[] {
  const rows = options
    .toSorted((a, b) => b.odds - a.odds)
    .map((option) => [
      `${option.taken ? "→ " : ""}${percent(option.odds)}`,
      toDo(option),
      number(option.gain),
      ...[option.rebuff, option.effort, option.fear].map((cost) =>
        cost === 0 ? "" : number(cost),
      ),
      number(option.utility),
    ]);
  return table(
    ["odds", "to …", "gain", "− rebuff", "− effort", "− fear", "= utility (U)"],
    rows,
    1,
  );
}

/** What is believed of each figure. */
export function figuresTable({ figures }: Expectations): string[] {
  const rows = figures.map((one) => [
    somebody(one.figure),
    beliefText(one.difference),
    ...[one.felt, one.trust, one.fear].map(number),
    one.here ? number(one.nearness) : "away",
  ]);
  const head = [
    "of",
    "differs by (β)",
    "felt availability (a)",
    "trust",
    "fear (φ)",
    "nearness (x)",
  ];
  return table(head, rows, 0);
}

/** What comes back after a bid, as expected: a row for each figure and loudness. */
export function answersTable({ figures }: Expectations): string[] {
  const rows = figures.flatMap(({ figure, answers }) =>
    answers.map(({ intensity, comforted, unanswered, rebuffed }) => [
      `${LOUDNESS.get(intensity) ?? "a bid"} to ${somebody(figure)} (${number(intensity)})`,
      ...[comforted, unanswered, rebuffed].map(number),
    ]),
  );
  return table(["after", "comfort (P₊)", "nothing (P₀)", "rebuff (P₋)"], rows, 0);
}

/** A rival learner has no such belief. */
export function beliefText(belief: Belief | null): string {
  return belief === null ? "–" : `${number(belief.mean)} ± ${number(belief.sd)}`;
}

const LOUDNESS: ReadonlyMap<number, string> = new Map([
  [0.2, "a look or smile"],
  [0.6, "a call or reach"],
  [1, "a cry"],
]);

/** Columns of even width, numbers to the right; the column `words` to the left. */
function table(head: readonly string[], rows: readonly string[][], words: number): string[] {
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((row) => row[i]?.length ?? 0)));
  const padded = (cell: string, i: number) =>
    i === words ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number);
  return lines.map((row) => row.map(padded).join("  ").trimEnd());
}
