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
  return [
    whatOf(figure, plan),
    countsOf(figure),
    pooledOf(figure, plan),
    missingOf(figure),
    differences &&
      differenceOf(differences, figure.plan.by !== undefined || plan.varied.length > 1),
  ]
    .filter(Boolean)
    .join(" ");
}

const PLACES = {
  numbers: "at each value",
  words: "at each level",
  range: "in each tenth of the range",
  tenths: "in each tenth of the children’s own values",
} as const;

function whatOf({ plan: { by, y }, along, dots: [shown, of] }: Figure, plan: StudyPlan): string {
  const shares = y[0]?.level !== undefined;
  const few = along.kind === "range" && along.places.length < 10;
  const where = few ? PLACES.numbers : PLACES[along.kind];
  const interval = shares
    ? "share of lives with its 95 % interval (Wilson)"
    : "mean over lives with its 95 % interval (Student’s t)";
  const lines = by === undefined || along.kind === "tenths" ? "" : `, one series by ${by}`;
  const dotted =
    shown === 0
      ? ""
      : ` Faint dots are single cells, ${counted(plan.children * plan.seeds.length, "life", "lives")} each${shown < of ? ` (${shown} of ${of} are drawn)` : ""}.`;
  const ignored =
    by !== undefined && along.kind === "tenths"
      ? ` Tenths are of all cells together, so ${by} is not shown apart.`
      : "";
  return `A point is the ${interval} ${where}${lines}.${dotted}${ignored}`;
}

/** "n = 40 lives a point", or the smallest and the largest. */
function countsOf({ panels }: Figure): string {
  const counts = panels
    .flatMap(({ series }) => series.flatMap(({ points }) => points))
    .map(({ interval }) => interval.n)
    .filter((n) => n > 0);
  if (counts.length === 0) return "No cell has a value.";
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const few = least < 2 ? " One life alone has no interval." : "";
  return least === most
    ? `n = ${counted(most, "life", "lives")} a point.${few}`
    : `n = ${least} to ${most} lives a point.${few}`;
}

function pooledOf({ pooled, along, plan: { by } }: Figure, plan: StudyPlan): string {
  if (pooled <= 1) return "";
  const others =
    by === undefined || along.kind === "tenths" ? "other factors" : "factors not shown";
  const together = `Lives of all values of the ${others} are taken together.`;
  return plan.twins
    ? `${together} The same child lives in several of these cells and counts each time, so the interval is approximate.`
    : together;
}

/** Places without a life that has the measure. */
function missingOf({ panels, along }: Figure): string {
  const several = panels.some(({ series }) => series.length > 1);
  const missing = panels[0]?.series.flatMap(({ label, points }) =>
    points
      .filter(({ interval }) => !(interval.n > 0))
      .map(({ place }) => {
        const at = along.places.find(({ value }) => value === place)?.label ?? String(place);
        return several ? `${at} (${label})` : at;
      }),
  );
  if (!missing || missing.length === 0) return "";
  const shown = missing.slice(0, 12);
  const more = missing.length > shown.length ? ` and ${missing.length - shown.length} more` : "";
  const why =
    along.kind === "tenths"
      ? " Children with one and the same value stand in the highest of their tenths."
      : "";
  return `No value at ${shown.join(", ")}${more}.${why}`;
}

function differenceOf({ first, children: [least, most] }: Differences, others: boolean): string {
  const n = least === most ? counted(most, "child", "children") : `${least} to ${most} children`;
  const averaged = others ? ", averaged over the other factors" : "";
  return `“Same child” shows what each level changes against ${first}, child by child${averaged}, with the 95 % interval over children (n = ${n}): the same children with the same chance live in every cell (common random numbers).`;
}
