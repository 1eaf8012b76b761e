import type { MeasureSummary, StudyPlan } from "../../study/index.ts";
import { short } from "../numbers.ts";

/** One measure along a factor of a figure, with the accounts of its places. */
export type AxisSummary = MeasureSummary["axes"][number];
/** The children of one place. */
export type PlaceAccount = AxisSummary["accounts"][number][number];
type BarePlace = AxisSummary["groups"][number];

/** A place along a factor with the name it has in a figure. */
export interface Place extends BarePlace {
  readonly label: string;
}

/** How a factor lies along an axis. */
export interface Along {
  readonly kind: AxisSummary["along"]["kind"];
  readonly places: readonly Place[];
}

/** Where a factor's values are, with names. */
export function alongOf({ along: { kind, places } }: AxisSummary): Along {
  return { kind, places: places.map((place) => ({ ...place, label: labelOf(place) })) };
}

/** Groups of cells, one for each series of a figure: levels, or thirds of a range. */
export function groupsOf({ groups }: AxisSummary): readonly Place[] {
  const thirds = ["lowest third", "middle third", "highest third"];
  return groups.map((group, i) => ({
    ...group,
    label: typeof group.what === "object" ? (thirds[i] as string) : labelOf(group),
  }));
}

/** What a measure's figure of this factor, apart by another, was summed along. */
export function axisFor(
  { axes }: MeasureSummary,
  x: string,
  by: string | undefined,
): AxisSummary | undefined {
  return axes.find((axis) => axis.x === x && axis.by === by);
}

/** Where the cells are along a varied factor; undefined where it is a word. */
export function cellValue({ varied, cells }: StudyPlan, factor: string, cell: number): number {
  const place = varied.findIndex(({ name }) => name === factor);
  return Number(cells[cell]?.[place]);
}

function labelOf({ what }: BarePlace): string {
  if (typeof what === "string") return what;
  if (typeof what === "number") return short(what);
  return `${short(what[0])} to ${short(what[1])}`;
}
