import { addTo, emptyMean, type RunningMean } from "../../numerics/index.ts";
import type { StudyPlan } from "../plan/index.ts";

/** What the levels of one factor do to the same child. */
export interface Contrast {
  readonly factor: string;
  /** Per level, the cells that have it: the same others in the same order. */
  readonly cells: readonly (readonly number[])[];
  readonly levels: readonly RunningMean[];
}

/** One for every factor of a grid. */
export function contrastsOf(plan: StudyPlan): Contrast[] {
  return plan.varied.map(({ name, choices = [] }, factor) => ({
    factor: name,
    cells: choices.map((choice) =>
      plan.cells.flatMap((cell, i) => (cell[factor] === choice ? [i] : [])),
    ),
    levels: choices.map(emptyMean),
  }));
}

/** Adds one child's values, by cell; a level that it lacks a value for goes without it. */
export function addContrast(
  { cells, levels }: Contrast,
  child: readonly (number | undefined)[],
): void {
  const [first = []] = cells;
  cells.forEach((own, level) => {
    let sum = 0;
    for (const [i, cell] of own.entries()) {
      const value = child[cell];
      const reference = child[first[i] as number];
      if (value === undefined || reference === undefined) return;
      sum += value - reference;
    }
    addTo(levels[level] as RunningMean, sum / own.length);
  });
}
