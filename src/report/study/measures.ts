import {
  type Interval,
  type RunningMean,
  runningInterval,
  shareInterval,
} from "../../numerics/index.ts";
import type { Classification } from "../../procedures/index.ts";
import type { Measure, StudyPlan } from "../../study/index.ts";
import { CODE_LOOKS } from "../code-look.ts";
import { plain } from "../numbers.ts";
import { NAMES } from "../published.ts";
import type { PlaceAccount } from "./along.ts";
import type { AxisTitle } from "./axis-title.ts";
import { lookOf, type SeriesLook } from "./looks.ts";

const ANY: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The mean of a measure with its 95 % interval; of a category its share, in per cent. */
export function intervalOf({ level }: Measure, account: RunningMean): Interval {
  if (level === undefined) return spreadInterval(account);
  // The mean of noughts and ones; what was added one by one is a count but for rounding.
  const share = shareInterval(Math.round(account.mean * account.count), account.count);
  return inPercent(share);
}

/**
 * The mean of a measure over the children of a place, with its 95 % interval; of a category the
 * share of lives in per cent.
 *
 * Where a child has several lives they are no independent cases, so the interval is Student's t
 * over the children's own shares, cut at 0 and 100 %. All shares 0 or all 1 have no spread; there
 * it is Wilson's with a child as one case, for of children with a mean share p no more than 1 - p
 * can have none. All alike in between: no interval.
 */
export function placeInterval(
  measure: Measure,
  { children, livesEach: [, most] }: PlaceAccount,
): Interval {
  const { count, mean, m2 } = children;
  const alike = m2 === 0 && (mean === 0 || mean === 1);
  const once = count === 0 || most === 1;
  if (measure.level === undefined || once || alike) return intervalOf(measure, children);
  return inPercent(cut(spreadInterval(children), 0));
}

/** A difference between means, of a category in percentage points. */
export function differenceOf({ level }: Measure, account: RunningMean): Interval {
  const interval = spreadInterval(account);
  return level === undefined ? interval : inPercent(cut(interval, -1));
}

/** Student's t interval; where all children have the same value they tell of no spread: none. */
function spreadInterval(account: RunningMean): Interval {
  const interval = runningInterval(account);
  return account.m2 === 0 ? { ...interval, low: Number.NaN, high: Number.NaN } : interval;
}

/** An interval of shares, or of what they differ by, from the least there can be up to 1. */
function cut({ point, low, high, n }: Interval, least: number): Interval {
  return { point, low: Math.max(least, low), high: Math.min(1, high), n };
}

/** An interval of shares, or of what shares differ by, in per cent. */
export function inPercent({ point, low, high, n }: Interval): Interval {
  return { point: 100 * point, low: 100 * low, high: 100 * high, n };
}

/** The smallest and the largest value there can be, as `intervalOf` gives them. */
export function rangeOf({ level, range }: Measure): readonly [number, number] {
  return level === undefined ? (range ?? ANY) : [0, 100];
}

/** A column as words: `caregiver_felt` is "caregiver felt". */
export function wordsOf(column: string): string {
  return column.replaceAll("_", " ");
}

/** Title of an axis of a measure: what it is, with its unit or what it can be. */
export function axisOf({ column, level, unit, range }: Measure, one: boolean): AxisTitle {
  if (level !== undefined) {
    return one
      ? { before: "share of ", name: level, after: " (%)" }
      : { before: "", name: "share of lives", after: " (%)" };
  }
  const name = wordsOf(column);
  if (unit !== "") return { before: "", name, after: ` (${unit})` };
  const after = range?.every(Number.isFinite) ? ` (${plain(range[0])} to ${plain(range[1])})` : "";
  return { before: "", name, after };
}

/** Unit of a change of a measure, to follow a number. */
export function unitOfChange({ level, unit }: Measure): string {
  return level === undefined ? unit : "percentage points";
}

/** What a measure's column means, without the level of this measure. */
export function meaningOf({ meaning, level }: Measure): string {
  const suffix = ` Share of ${level}.`;
  return meaning.endsWith(suffix) ? meaning.slice(0, -suffix.length) : meaning;
}

/** The code that a category is, where its column is one of codes of the Strange Situation. */
function codeOf(
  { column, level }: Measure,
  { procedures }: Pick<StudyPlan, "procedures">,
): Classification | undefined {
  const coded = procedures.some(
    ({ name, hold }) =>
      hold === "strange-situation" &&
      column.startsWith(`${name}_`) &&
      /_(?:classification|organised)$/.test(column),
  );
  return coded && level !== undefined && level in NAMES ? (level as Classification) : undefined;
}

/** What a category is called: "A, avoidant", or the level as it is. */
export function labelOf(measure: Measure, plan: Pick<StudyPlan, "procedures">): string {
  const code = codeOf(measure, plan);
  return code === undefined ? (measure.level ?? wordsOf(measure.column)) : NAMES[code];
}

/** How a category is drawn: codes have colours of their own in every report. */
export function lookOfMeasure(
  measure: Measure,
  plan: Pick<StudyPlan, "procedures">,
  place: number,
): SeriesLook {
  const code = codeOf(measure, plan);
  const look = lookOf(place);
  return code === undefined
    ? look
    : { ...look, colour: CODE_LOOKS[code].colour, dash: CODE_LOOKS[code].dash };
}
