import type {
  FigurePlan,
  Measure,
  MeasureSummary,
  StudyPlan,
  StudyResult,
} from "../../study/index.ts";
import {
  type Along,
  type AxisSummary,
  alongOf,
  axisFor,
  cellValue,
  groupsOf,
  type Place,
} from "./along.ts";
import type { FactorFacts } from "./factors.ts";
import { horizontal } from "./horizontal.ts";
import { lookOf, type SeriesLook } from "./looks.ts";
import { axisOf, intervalOf, labelOf, lookOfMeasure, placeInterval, rangeOf } from "./measures.ts";
import { type Panel, spokenOf } from "./panel.ts";
import { type Series, valuesOf } from "./series.ts";

/** A planned figure with its estimates. */
export interface Figure {
  readonly plan: FigurePlan;
  readonly along: Along;
  readonly panels: readonly Panel[];
  /** Title of each panel; undefined where the figure has one panel. */
  readonly titles: readonly (string | undefined)[];
  /** By panel, the measure of each of its series. */
  readonly measures: readonly (readonly Measure[])[];
  /** How many cells of the study a point may have been pooled of. */
  readonly pooled: number;
  /** How many lives a child has at a point, at the fewest and at the most. */
  readonly livesEach: readonly [fewest: number, most: number];
  /** How many cells have a faint dot, and how many there are. */
  readonly dots: readonly [shown: number, of: number];
  readonly values: readonly number[];
}

/** More faint dots than this say no more, and make the page heavy. */
const MOST_DOTS = 240;

/** What a planned figure shows; undefined if its measures were not summed. */
export function figureOf(
  { plan, measures }: Pick<StudyResult, "plan" | "measures">,
  figure: FigurePlan,
  id: string,
  facts: FactorFacts,
): Figure | undefined {
  const summaries = figure.y.flatMap((one): Summary[] => {
    const summary = measures.find(({ measure }) => measure.name === one.name);
    const axis = summary && axisFor(summary, figure.x, figure.by);
    return summary === undefined || axis === undefined ? [] : [{ ...summary, axis }];
  });
  const [first] = summaries;
  if (first === undefined) return undefined;
  const along = alongOf(first.axis);
  const groups = groupsOf(first.axis);
  const apart = summaries.length > 1 && (groups.length > 0 || along.kind === "range");
  const parts: readonly (readonly Summary[])[] = apart
    ? summaries.map((one) => [one])
    : [summaries];
  const drafts = parts.map((part) => draftOf(plan, figure, along, part, groups));
  const range = rangeOf(first.measure);
  const dots = drafts.map(({ cells }) => cells.length);
  return {
    plan: figure,
    along,
    titles: parts.map(([one]) => (apart && one ? labelOf(one.measure, plan) : undefined)),
    measures: drafts.map(({ measures: own }) => own),
    pooled: pooledOf(plan, along, groups),
    livesEach: livesEachOf(summaries),
    dots: [Math.max(0, ...dots), plan.cells.length],
    panels: drafts.map((draft, i) =>
      panelOf(draft, figure, along, `${id}-${i}`, facts, range, summaries.length === 1 || apart),
    ),
    values: drafts.flatMap(({ series, cells }) => [
      ...valuesOf(series, range),
      ...cells.map(({ y }) => y),
    ]),
  };
}

/** A measure with its accounts along the factor of this figure. */
interface Summary extends MeasureSummary {
  readonly axis: AxisSummary;
}

interface Draft {
  readonly of: Summary;
  readonly title: string;
  readonly series: readonly Series[];
  readonly measures: readonly Measure[];
  readonly cells: readonly { readonly x: number; readonly y: number; readonly look: SeriesLook }[];
}

/** The series of one panel: by group of cells, or by measure. */
function draftOf(
  plan: StudyPlan,
  { x }: FigurePlan,
  along: Along,
  summaries: readonly Summary[],
  groups: readonly Place[],
): Draft {
  const [of] = summaries as [Summary, ...Summary[]];
  const title = summaries.length === 1 ? labelOf(of.measure, plan) : of.measure.column;
  const made =
    groups.length > 0
      ? groups.map((group, i) => ({ of, group, at: i, label: group.label, look: lookOf(i) }))
      : summaries.map((one, i) => ({
          of: one,
          group: undefined,
          at: 0,
          label: labelOf(one.measure, plan),
          look: summaries.length === 1 ? lookOf(0) : lookOfMeasure(one.measure, plan, i),
        }));
  const series = made.map(({ of: { measure, axis }, at, label, look }) => ({
    label,
    look,
    points: along.places.flatMap(({ value }, i) => {
      const account = axis.accounts[at]?.[i];
      return account ? [{ place: value, interval: placeInterval(measure, account) }] : [];
    }),
  }));
  const cells = along.kind === "range" ? made.flatMap((one) => faintDots(plan, x, along, one)) : [];
  return { of, title, series, measures: made.map(({ of: one }) => one.measure), cells };
}

/** Means of single cells, evenly taken if there are many; none where the points are cells anyway. */
function faintDots(
  plan: StudyPlan,
  factor: string,
  { places }: Along,
  { of, group, look }: { of: MeasureSummary; group: Place | undefined; look: SeriesLook },
): { x: number; y: number; look: SeriesLook }[] {
  if (places.every(({ cells }) => cells.length <= 1)) return [];
  const every = Math.max(1, plan.cells.length / MOST_DOTS);
  const count = Math.min(MOST_DOTS, plan.cells.length);
  const chosen = Array.from({ length: count }, (_, i) => Math.floor(i * every));
  const inGroup = group && new Set(group.cells);
  return chosen.flatMap((cell) => {
    const account = of.cells[cell];
    if (!account?.count || inGroup?.has(cell) === false) return [];
    const { point } = intervalOf(of.measure, account);
    return [{ x: cellValue(plan, factor, cell), y: point, look }];
  });
}

function pooledOf(plan: StudyPlan, { kind, places }: Along, groups: readonly Place[]): number {
  if (kind === "tenths") return plan.cells.length;
  const inGroups = groups.length > 0 ? groups.map(({ cells }) => new Set(cells)) : [undefined];
  const counts = places.flatMap(({ cells }) =>
    inGroups.map((group) => cells.filter((cell) => group?.has(cell) ?? true).length),
  );
  return Math.max(0, ...counts);
}

function livesEachOf(summaries: readonly Summary[]): readonly [number, number] {
  const each = summaries
    .flatMap(({ axis }) => axis.accounts.flat())
    .map(({ livesEach }) => livesEach)
    .filter(([fewest]) => fewest > 0);
  return [
    Math.min(...each.map(([fewest]) => fewest)),
    Math.max(0, ...each.map(([, most]) => most)),
  ];
}

function panelOf(
  { of: { measure }, title, series, cells }: Draft,
  { x }: FigurePlan,
  { kind, places }: Along,
  id: string,
  facts: FactorFacts,
  range: readonly [number, number],
  one: boolean,
): Panel {
  const nameOf = (place: number) =>
    places.find(({ value }) => value === place)?.label ?? String(place);
  const spoken = {
    id,
    title: `${title} by ${x}`,
    description: spokenOf(series, nameOf, range),
    zero: false,
    series,
  };
  const axis = axisOf(measure, one);
  if (kind === "words") {
    return { ...spoken, kind: "rows", axis, rows: places.map(({ label }) => label) };
  }
  return {
    ...spoken,
    kind: "lines",
    yAxis: axis,
    cells,
    ...horizontal(x, kind, places, cells, facts),
  };
}
