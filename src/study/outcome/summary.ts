import { addTo, emptyMean, normalQuantile, type RunningMean } from "../../numerics/index.ts";
import { valueAt } from "../document/index.ts";
import type { FigurePlan, Measure, StudyPlan } from "../plan/index.ts";
import { columnName, drawnFactors, mainMeasures } from "../plan/index.ts";

/** One measure over the whole study. */
export interface MeasureSummary {
  readonly measure: Measure;
  /** Over the lives of each cell, in the order of the cells. */
  readonly cells: readonly RunningMean[];
  /** By factor of which every child has its own: over tenths of its distribution. */
  readonly tenths: Readonly<Record<string, readonly RunningMean[]>>;
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
 * grows with cells × measures, not with lives.
 */
export function createStudySums(plan: StudyPlan, figures: readonly FigurePlan[]): StudySums {
  const wanted = figures.length === 0 ? mainMeasures(plan) : figures.flatMap(({ y }) => y);
  const measures = new Map(wanted.map((one) => [one.name, one]));
  const drawn = [...drawnFactors(plan.document)].map(([name, distribution]) => ({
    name,
    column: columnName(name),
    bounds: Array.from({ length: TENTHS - 1 }, (_, i) =>
      valueAt(distribution, normalQuantile((i + 1) / TENTHS)),
    ),
  }));
  const sums = [...measures.values()].map(
    (measure) =>
      new MeasureSums(
        measure,
        plan,
        drawn.map(({ name }) => name),
      ),
  );
  return {
    add(read) {
      const cell = Number(read("cell"));
      const tenths = drawn.map(({ column, bounds }) => {
        const value = Number(read(column));
        return bounds.filter((bound) => value >= bound).length;
      });
      for (const one of sums) one.add(numberOf(one.measure, read), cell, tenths);
    },
    finish: () => sums.map((one) => one.finish()),
  };
}

const TENTHS = 10;

/** The number a life has of a measure; `undefined` where it is missing. */
function numberOf({ column, level }: Measure, read: Reader): number | undefined {
  const cell = read(column);
  if (cell === undefined || cell === "") return undefined;
  if (level !== undefined) return String(cell) === level ? 1 : 0;
  return Number(cell);
}

class MeasureSums {
  readonly measure: Measure;
  readonly #cells: RunningMean[];
  readonly #tenths: Record<string, RunningMean[]>;
  readonly #drawn: readonly string[];
  readonly #contrasts: readonly Contrast[];
  /** Of the child whose cells are being read. */
  readonly #child: (number | undefined)[];

  constructor(measure: Measure, plan: StudyPlan, drawn: readonly string[]) {
    this.measure = measure;
    this.#drawn = drawn;
    this.#cells = plan.cells.map(emptyMean);
    this.#tenths = Object.fromEntries(drawn.map((name) => [name, means(TENTHS)]));
    this.#child = new Array(plan.cells.length).fill(undefined);
    this.#contrasts = plan.twins && plan.design === "grid" ? contrastsOf(plan) : [];
  }

  add(value: number | undefined, cell: number, tenths: readonly number[]): void {
    this.#child[cell] = value;
    if (value !== undefined) {
      addTo(this.#cells[cell] as RunningMean, value);
      this.#drawn.forEach((name, i) => {
        addTo(this.#tenths[name]?.[tenths[i] as number] as RunningMean, value);
      });
    }
    if (cell === this.#cells.length - 1) this.#endChild();
  }

  #endChild(): void {
    for (const contrast of this.#contrasts) addContrast(contrast, this.#child);
    this.#child.fill(undefined);
  }

  finish(): MeasureSummary {
    const differences = this.#contrasts.map(({ factor, levels }) => [factor, levels] as const);
    return {
      measure: this.measure,
      cells: this.#cells,
      tenths: this.#tenths,
      differences: Object.fromEntries(differences),
    };
  }
}

/** What the levels of one factor do to the same child. */
interface Contrast {
  readonly factor: string;
  /** Per level, the cells that have it: the same others in the same order. */
  readonly cells: readonly (readonly number[])[];
  readonly levels: readonly RunningMean[];
}

function contrastsOf(plan: StudyPlan): Contrast[] {
  return plan.varied.map(({ name, choices = [] }, factor) => ({
    factor: name,
    cells: choices.map((choice) =>
      plan.cells.flatMap((cell, i) => (cell[factor] === choice ? [i] : [])),
    ),
    levels: choices.map(emptyMean),
  }));
}

function addContrast({ cells, levels }: Contrast, child: readonly (number | undefined)[]): void {
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

function means(count: number): RunningMean[] {
  return Array.from({ length: count }, emptyMean);
}
