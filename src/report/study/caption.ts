import type { StudyPlan } from "../../study/index.ts";
import { counted } from "../numbers.ts";
import type { Differences } from "./differences.ts";
import type { Figure } from "./figure.ts";

/** What a figure shows, of how many lives, and how sure it is. */
export function captionOf(
  figure: Figure,
  differences: Differences | undefined,
  plan: StudyPlan,
): string {
  const averaged = figure.plan.by !== undefined || plan.varied.length > 1;
  return [
    estimatesOf(figure),
    dotsOf(figure, plan),
    pooledOf(figure, plan),
    missingOf(figure),
    ignoredOf(figure, plan),
    differences && differenceOf(differences, averaged),
  ]
    .filter(Boolean)
    .join(" ");
}

const PLACES = {
  numbers: "",
  words: "",
  range: " in each tenth of the range",
  tenths: " in each tenth of the children’s own values",
} as const;

/** "Means over children with 95 % intervals (Student’s t), n = 40 children a point." */
function estimatesOf({ plan: { y }, along, panels, livesEach }: Figure): string {
  const intervals = panels
    .flatMap(({ series }) => series.flatMap(({ points }) => points))
    .map(({ interval }) => interval)
    .filter(({ n }) => n > 0);
  if (intervals.length === 0) return "No cell has a value.";
  const counts = intervals.map(({ n }) => n);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const shares = y[0]?.level !== undefined;
  const n = least === most ? counted(most, "child", "children") : `${least} to ${most} children`;
  const unsure = intervals.filter(({ low }) => Number.isNaN(low));
  const each = along.kind === "range" && along.places.length < 10 ? "" : PLACES[along.kind];
  return [
    `${whatOf(shares, livesEach[1] > 1)}${each}, n = ${n}${eachOf(livesEach)} a point.`,
    unsure.some((one) => one.n === 1) && "One child alone has no interval.",
    unsure.some((one) => one.n > 1) &&
      "Where all children have the same value there is no interval.",
  ]
    .filter(Boolean)
    .join(" ");
}

function whatOf(shares: boolean, several: boolean): string {
  if (!shares) {
    const own = several ? ", the mean of a child’s own lives taken first," : "";
    return `Means over children${own} with 95 % intervals (Student’s t)`;
  }
  return several
    ? "Shares of lives with 95 % intervals (Student’s t over children’s own shares, cut at 0 and 100 %; Wilson’s over children where each has one life or all shares are 0 or all 100 %)"
    : "Shares of children with 95 % intervals (Wilson)";
}

/** How many lives a child has at a point, if any has more than one. */
function eachOf([fewest, most]: Figure["livesEach"]): string {
  if (most <= 1) return "";
  return fewest === most ? ` × ${most} lives each` : ` × ${fewest} to ${most} lives each`;
}

function dotsOf({ dots: [shown, of] }: Figure, { children, seeds }: StudyPlan): string {
  if (shown === 0) return "";
  const each = counted(children * seeds.length, "life", "lives");
  return `Faint dots are single cells (${each} each${shown < of ? `; ${shown} of ${of} are drawn` : ""}).`;
}

function pooledOf({ pooled, along, plan: { by } }: Figure, { twins, varied }: StudyPlan): string {
  if (pooled <= 1) return "";
  const shown = along.kind === "tenths" ? 0 : by === undefined ? 1 : 2;
  const others = along.kind === "tenths" ? "all cells" : "all values of the other factors";
  // Series by thirds of a range are pooled over that range alone.
  const together =
    varied.length > shown || along.kind === "tenths" ? `Lives of ${others} are taken together` : "";
  if (!twins) return together && `${together}.`;
  const once = "a child counts once, however many of its lives fall together";
  return together ? `${together}: ${once}.` : `${once[0]?.toUpperCase()}${once.slice(1)}.`;
}

/** Places without a life that has the measure. */
function missingOf({ panels, along }: Figure): string {
  const several = panels.some(({ series }) => series.length > 1);
  const series = panels[0]?.series ?? [];
  const placeAt = (value: number) => along.places.find((place) => place.value === value);
  const missing = series.flatMap(({ label, points }) =>
    points
      .filter(({ interval, place }) => !(interval.n > 0 || placeAt(place)?.countsIn))
      .map(({ place }) => {
        const at = placeAt(place)?.label ?? String(place);
        return several && along.kind !== "tenths" ? `${at} (${label})` : at;
      }),
  );
  const places = [...new Set(missing)];
  if (places.length === 0) return mergedOf(along);
  const shown = places.slice(0, MOST_NAMED);
  const more = places.length > MOST_NAMED ? ` and ${places.length - MOST_NAMED} more` : "";
  const at = along.kind === "tenths" ? "No child with a value in tenth" : "No value at";
  return [`${at} ${shown.join(", ")}${more}.`, mergedOf(along)].filter(Boolean).join(" ");
}

/** Tenths in which all children have one and the same value. */
function mergedOf({ places }: Figure["along"]): string {
  const merged = places.filter(({ countsIn }) => countsIn !== undefined);
  const targets = [...new Set(merged.map(({ countsIn }) => countsIn))];
  return targets
    .map((target) => {
      const own = merged.filter(({ countsIn }) => countsIn === target).map(({ label }) => label);
      return `Of tenth ${own.join(", ")} the children count in tenth ${target}: they all have one and the same value.`;
    })
    .join(" ");
}

const MOST_NAMED = 10;

/** Series that were asked for and cannot be had. */
function ignoredOf({ along, plan: { by } }: Figure, { document }: StudyPlan): string {
  const asked = by !== undefined && document.outputs?.figures !== undefined;
  return asked && along.kind === "tenths" ? `Tenths are of all cells, so ${by} is not shown.` : "";
}

function differenceOf(
  { first, children: [least, most], alike, shares }: Differences,
  others: boolean,
): string {
  const n = least === most ? counted(most, "child", "children") : `${least} to ${most} children`;
  const averaged = others ? ", averaged over the other factors" : "";
  const how = shares
    ? "(Student’s t over children, cut at ±100: rough where few children change)"
    : "(Student’s t over children)";
  const none = alike
    ? ` Where all children change alike there is no interval${shares ? ": so few cannot tell how many others would change otherwise" : ""}.`
    : "";
  return `Same child: what each level changes against ${first}${averaged}, with the 95 % interval ${how}, n = ${n}.${none} The same children, with the same chance, live in every cell (common random numbers).`;
}
