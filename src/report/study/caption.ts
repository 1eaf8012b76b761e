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

/** "Means over lives with 95 % intervals (Student’s t), n = 40 lives a point." */
function estimatesOf({ plan: { y }, along, panels }: Figure): string {
  const counts = panels
    .flatMap(({ series }) => series.flatMap(({ points }) => points))
    .map(({ interval }) => interval.n)
    .filter((n) => n > 0);
  if (counts.length === 0) return "No cell has a value.";
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const n = least === most ? counted(most, "life", "lives") : `${least} to ${most} lives`;
  const few = least < 2 && y[0]?.level === undefined ? " One life alone has no interval." : "";
  const what =
    y[0]?.level === undefined
      ? "Means over lives with 95 % intervals (Student’s t)"
      : "Shares of lives with 95 % intervals (Wilson)";
  const each = along.kind === "range" && along.places.length < 10 ? "" : PLACES[along.kind];
  return `${what}${each}, n = ${n} a point.${few}`;
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
  const again = "a child counts once for each of its lives, so intervals are approximate";
  return together ? `${together}: ${again}.` : `${again[0]?.toUpperCase()}${again.slice(1)}.`;
}

/** Places without a life that has the measure. */
function missingOf({ panels, along }: Figure): string {
  const several = panels.some(({ series }) => series.length > 1);
  const series = panels[0]?.series ?? [];
  const missing = series.flatMap(({ label, points }) =>
    points
      .filter(({ interval }) => !(interval.n > 0))
      .map(({ place }) => {
        const at = along.places.find(({ value }) => value === place)?.label ?? String(place);
        return several && along.kind !== "tenths" ? `${at} (${label})` : at;
      }),
  );
  const places = [...new Set(missing)];
  if (places.length === 0) return "";
  const shown = places.slice(0, MOST_NAMED);
  const more = places.length > MOST_NAMED ? ` and ${places.length - MOST_NAMED} more` : "";
  const why =
    along.kind === "tenths" ? " (children of one and the same value count in its highest)" : "";
  return `No value at ${along.kind === "tenths" ? "tenth " : ""}${shown.join(", ")}${more}${why}.`;
}

const MOST_NAMED = 10;

/** Series that were asked for and cannot be had. */
function ignoredOf({ along, plan: { by } }: Figure, { document }: StudyPlan): string {
  const asked = by !== undefined && document.outputs?.figures !== undefined;
  return asked && along.kind === "tenths" ? `Tenths are of all cells, so ${by} is not shown.` : "";
}

function differenceOf({ first, children: [least, most] }: Differences, others: boolean): string {
  const n = least === most ? counted(most, "child", "children") : `${least} to ${most} children`;
  const averaged = others ? ", averaged over the other factors" : "";
  return `Same child: what each level changes against ${first}${averaged}, with the 95 % interval over n = ${n}. The same children, with the same chance, live in every cell (common random numbers).`;
}
