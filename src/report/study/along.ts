import type { Level, StudyPlan } from "../../study/index.ts";
import { short } from "../numbers.ts";

/** A place along a factor: a level, a stretch of its range, or a tenth of its distribution. */
export interface Place {
  readonly label: string;
  readonly value: number;
  /** Numbers of the cells that belong here; none for a tenth, which every cell has. */
  readonly cells: readonly number[];
}

/**
 * How a factor lies along an axis: numbers that were set, words, a range in which the cells are
 * scattered, or tenths of a distribution of which every child has its own value.
 */
export interface Along {
  readonly kind: "numbers" | "words" | "range" | "tenths";
  readonly places: readonly Place[];
}

export const TENTHS = 10;
/** A factor with no more values than this is shown value by value, also in a range. */
const FEW = 10;

/** Where a factor's values are. */
export function alongOf({ varied, cells }: StudyPlan, factor: string): Along {
  const place = varied.findIndex(({ name }) => name === factor);
  const one = varied[place];
  if (one === undefined) return tenths();
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
      : stretches(one.from, one.to, values, TENTHS);
  return { kind: "range", places };
}

/** Groups of cells by a factor, one for each series of a figure. */
export function groupsOf(plan: StudyPlan, factor: string): readonly Place[] {
  const along = alongOf(plan, factor);
  const one = plan.varied.find(({ name }) => name === factor);
  if (along.kind !== "range" || along.places.length < FEW || one === undefined) return along.places;
  const values = plan.cells.map((cell) => Number(cell[plan.varied.indexOf(one)]));
  return stretches(one.from, one.to, values, 3).map((stretch, i) => ({
    ...stretch,
    label: `${["lowest", "middle", "highest"][i]} third`,
  }));
}

/** Where the cells are along a varied factor; undefined where it is a word. */
export function cellValue({ varied, cells }: StudyPlan, factor: string, cell: number): number {
  const place = varied.findIndex(({ name }) => name === factor);
  return Number(cells[cell]?.[place]);
}

function levelPlaces(choices: readonly Level[], levels: readonly Level[], words: boolean): Place[] {
  return choices.map((choice, i) => ({
    label: typeof choice === "number" ? short(choice) : choice,
    value: words ? i : Number(choice),
    cells: levels.flatMap((level, cell) => (level === choice ? [cell] : [])),
  }));
}

/** Equal stretches of a range, each at its middle. */
function stretches(from: number, to: number, values: readonly number[], count: number): Place[] {
  const width = (to - from) / count;
  const places = Array.from({ length: count }, (_, i) => ({
    label: `${short(from + i * width)} to ${short(from + (i + 1) * width)}`,
    value: from + (i + 0.5) * width,
    cells: [] as number[],
  }));
  for (const [cell, value] of values.entries()) {
    const at = Math.min(count - 1, Math.max(0, Math.floor((value - from) / width)));
    places[at]?.cells.push(cell);
  }
  return places;
}

function tenths(): Along {
  const places = Array.from({ length: TENTHS }, (_, i) => ({
    label: String(i + 1),
    value: i + 1,
    cells: [],
  }));
  return { kind: "tenths", places };
}
