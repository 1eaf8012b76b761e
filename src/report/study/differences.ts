import type { MeasureSummary, StudyPlan, StudyResult } from "../../study/index.ts";
import { shortened } from "../numbers.ts";
import type { FactorFacts } from "./factors.ts";
import type { Figure } from "./figure.ts";
import { horizontal } from "./horizontal.ts";
import { lookOf } from "./looks.ts";
import { differenceOf, labelOf, lookOfMeasure, unitOfChange } from "./measures.ts";
import { type Panel, spokenOf } from "./panel.ts";
import { type Series, valuesOf } from "./series.ts";

/** What the levels of a factor do to the same children. */
export interface Differences {
  readonly panel: Panel;
  readonly first: string;
  /** Children whose lives are compared, smallest and largest number. */
  readonly children: readonly [number, number];
  /** Whether all children agree on what a level beside the first changes. */
  readonly alike: boolean;
  /** Whether these are differences between shares. */
  readonly shares: boolean;
  readonly values: readonly number[];
}

const ANY: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The difference of each level to the first for the same child; undefined unless it was summed. */
export function differencesOf(
  { plan, measures }: Pick<StudyResult, "plan" | "measures">,
  { plan: { x, y, by }, along }: Figure,
  id: string,
  facts: FactorFacts,
): Differences | undefined {
  const summaries = y.flatMap(
    (one) => measures.find(({ measure }) => measure.name === one.name) ?? [],
  );
  const series = summaries.map((one, i) => seriesOf(one, x, plan, i, summaries.length === 1));
  const [reference, ...others] = along.places;
  const counts = series.flatMap(({ points }) => points.map(({ interval: { n } }) => n));
  const [of] = summaries;
  if (!of || !reference || others.length === 0 || !counts.some((count) => count > 0)) {
    return undefined;
  }
  const unit = unitOfChange(of.measure);
  const axis = { before: "", name: "difference", after: unit === "" ? "" : ` (${unit})` };
  const nameOf = (place: number) => along.places[place]?.label ?? String(place);
  const spoken = {
    id,
    title: `Difference that ${x} makes to the same child, against ${reference.label}${by === undefined ? "" : `, averaged over ${by}`}`,
    description: spokenOf(series, nameOf, ANY),
    zero: true,
  };
  const panel: Panel =
    along.kind === "words"
      ? {
          ...spoken,
          kind: "rows",
          axis,
          series,
          rows: along.places.map(({ label }, i) => (i === 0 ? `${label} (compared with)` : label)),
        }
      : {
          ...spoken,
          kind: "lines",
          yAxis: axis,
          cells: [],
          series: series.map((one) => ({
            ...one,
            points: one.points.map(({ place, interval }) => ({
              place: along.places[place]?.value ?? Number.NaN,
              interval,
            })),
          })),
          ...horizontal(x, along.kind, along.places, [], facts),
        };
  return {
    panel,
    first: shortened(reference.label, 40),
    children: [Math.min(...counts), Math.max(...counts)],
    shares: of.measure.level !== undefined,
    alike: alikeIn(series),
    values: [...valuesOf(series, ANY), 0],
  };
}

function seriesOf(
  { measure, differences }: MeasureSummary,
  factor: string,
  plan: StudyPlan,
  place: number,
  alone: boolean,
): Series {
  return {
    label: labelOf(measure, plan),
    look: alone ? lookOf(0) : lookOfMeasure(measure, plan, place),
    points: (differences[factor] ?? []).map((account, i) => ({
      place: i,
      interval: differenceOf(measure, account),
    })),
  };
}

/** Whether children who could differ do not; the first level differs from itself for nobody. */
function alikeIn(series: readonly Series[]): boolean {
  return series.some(({ points }) =>
    points.slice(1).some(({ interval: { n, low } }) => n > 1 && Number.isNaN(low)),
  );
}
