import type { Level } from "../document/index.ts";
import type { StudyPlan } from "../plan/index.ts";
import type { Along, Place } from "./place.ts";
import { tenthsOf } from "./tenths.ts";

const STRETCHES = 10;
/** A factor with no more values than this is shown value by value, also in a range. */
const FEW = 10;

/** Where a factor's values are: each cell at one place. */
export function alongOf(plan: StudyPlan, factor: string): Along {
  const { varied, cells } = plan;
  const place = varied.findIndex(({ name }) => name === factor);
  const one = varied[place];
  if (one === undefined) return { kind: "tenths", places: tenthsOf(plan, factor).places };
  const levels = cells.map((cell) => cell[place] as Level);
  if (one.choices !== undefined) {
    const words = one.choices.some((choice) => typeof choice === "string");
    return { kind: words ? "words" : "numbers", places: levelPlaces(one.choices, levels, words) };
  }
  const values = levels.map(Number);
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const places =
    distinct.length <= FEW
      ? levelPlaces(distinct, levels, false)
      : stretches(one.from, one.to, values, STRETCHES);
  return { kind: "range", places };
}

/** Groups of cells by a factor, one for each series of a figure; thirds of a range. */
export function groupsOf(plan: StudyPlan, factor: string): readonly Place[] {
  const { kind, places } = alongOf(plan, factor);
  const at = plan.varied.findIndex(({ name }) => name === factor);
  const one = plan.varied[at];
  if (kind !== "range" || places.length < FEW || one === undefined) return places;
  const values = plan.cells.map((cell) => Number(cell[at]));
  return stretches(one.from, one.to, values, 3);
}

function levelPlaces(choices: readonly Level[], levels: readonly Level[], words: boolean): Place[] {
  return choices.map((choice, i) => ({
    what: choice,
    value: words ? i : Number(choice),
    cells: levels.flatMap((level, cell) => (level === choice ? [cell] : [])),
  }));
}

/** Equal stretches of a range, each at its middle. */
function stretches(from: number, to: number, values: readonly number[], count: number): Place[] {
  const width = (to - from) / count;
  const cells = Array.from({ length: count }, (): number[] => []);
  for (const [cell, value] of values.entries()) {
    const at = Math.min(count - 1, Math.max(0, Math.floor((value - from) / width)));
    cells[at]?.push(cell);
  }
  return cells.map((own, i) => ({
    what: [from + i * width, from + (i + 1) * width],
    value: from + (i + 0.5) * width,
    cells: own,
  }));
}
