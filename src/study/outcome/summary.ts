import { addTo, emptyMean, type RunningMean } from "../../numerics/index.ts";
import type { FigurePlan, Measure, StudyPlan } from "../plan/index.ts";
import { columnName, drawnFactors, mainMeasures } from "../plan/index.ts";
import { addContrast, type Contrast, contrastsOf } from "./contrast.ts";
import { type AxisSummary, axisOf, type FigureAxis, PlaceSums } from "./place-sums.ts";
import { tenthsOf } from "./tenths.ts";

/** One measure over the whole study. */
export interface MeasureSummary {
  readonly measure: Measure;
  /** Over the lives of each cell, in the order of the cells. */
  readonly cells: readonly RunningMean[];
  /** One for every pair of factors along which figures of this measure are drawn. */
  readonly axes: readonly AxisSummary[];
  /**
   * Of twins in a grid, by factor: over children, the difference that each level makes to the
   * same child against the first level, other factors averaged over.
   */
  readonly differences: Readonly<Record<string, readonly RunningMean[]>>;
}

/** Reads cells of a row of the table of lives by column: text or number; "" is missing. */
export type Reader = (column: string) => string | number | undefined;

/** Adds lives up, one row after the other in the order of the table. */
export interface StudySums {
  add(read: Reader): void;
  finish(): MeasureSummary[];
}

/**
 * Sums for the measures of these figures, or of the main outputs where there is no figure. Memory
 * grows with (cells + places of figures) × measures, not with lives.
 */
export function createStudySums(plan: StudyPlan, figures: readonly FigurePlan[]): StudySums {
  const wanted = figures.length === 0 ? mainMeasures(plan) : figures.flatMap(({ y }) => y);
  const measures = new Map(wanted.map((one) => [one.name, one]));
  const drawn = [...drawnFactors(plan.document).keys()].map((name) => ({
    name,
    column: columnName(name),
    tenths: tenthsOf(plan, name),
  }));
  const axes = axesOf(plan, figures);
  const sums = [...measures.values()].map(
    (measure) => new MeasureSums(measure, plan, axes.get(measure.name) ?? []),
  );
  return {
    add(read) {
      const cell = Number(read("cell"));
      const tenths = Object.fromEntries(
        drawn.map((one) => [one.name, one.tenths.indexOf(Number(read(one.column)))]),
      );
      for (const one of sums) one.add(numberOf(one.measure, read), cell, tenths);
    },
    finish: () => sums.map((one) => one.finish()),
  };
}

/** By name of a measure, the axes of its figures, each once. */
function axesOf(
  plan: StudyPlan,
  figures: readonly FigurePlan[],
): ReadonlyMap<string, readonly FigureAxis[]> {
  const made = new Map<string, FigureAxis>();
  const all = new Map<string, Set<FigureAxis>>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.x, figure.by ?? null]);
    const axis = made.get(key) ?? axisOf(plan, figure);
    made.set(key, axis);
    for (const { name } of figure.y) all.set(name, (all.get(name) ?? new Set()).add(axis));
  }
  return new Map([...all].map(([name, axes]) => [name, [...axes]]));
}

/** The number a life has of a measure; `undefined` where it is missing. */
function numberOf({ column, level }: Measure, read: Reader): number | undefined {
  const cell = read(column);
  if (cell === undefined || cell === "") return undefined;
  if (level !== undefined) return String(cell) === level ? 1 : 0;
  return Number(cell);
}

class MeasureSums {
  readonly measure: Measure;
  readonly #twins: boolean;
  readonly #cells: RunningMean[];
  readonly #axes: readonly { readonly x: string; readonly sums: PlaceSums }[];
  readonly #contrasts: readonly Contrast[];
  /** By cell, of the child whose lives are being read. */
  readonly #child: (number | undefined)[];

  constructor(measure: Measure, plan: StudyPlan, axes: readonly FigureAxis[]) {
    this.measure = measure;
    this.#twins = plan.twins;
    this.#cells = plan.cells.map(emptyMean);
    this.#axes = axes.map((axis) => ({ x: axis.x, sums: new PlaceSums(axis) }));
    this.#child = new Array(plan.cells.length).fill(undefined);
    this.#contrasts = plan.twins && plan.design === "grid" ? contrastsOf(plan) : [];
  }

  add(
    value: number | undefined,
    cell: number,
    tenths: Readonly<Record<string, number | undefined>>,
  ): void {
    this.#child[cell] = value;
    if (value !== undefined) {
      addTo(this.#cells[cell] as RunningMean, value);
      for (const { x, sums } of this.#axes) sums.add(value, cell, tenths[x]);
    }
    const last = cell === this.#cells.length - 1;
    // The lives of twins are one child's up to the last cell; others are a child each.
    if (last || !this.#twins) for (const { sums } of this.#axes) sums.endChild();
    if (!last) return;
    for (const contrast of this.#contrasts) addContrast(contrast, this.#child);
    this.#child.fill(undefined);
  }

  finish(): MeasureSummary {
    const differences = this.#contrasts.map(({ factor, levels }) => [factor, levels] as const);
    return {
      measure: this.measure,
      cells: this.#cells,
      axes: this.#axes.map(({ sums }) => sums.finish()),
      differences: Object.fromEntries(differences),
    };
  }
}
