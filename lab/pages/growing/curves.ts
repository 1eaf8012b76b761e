import type { GrowthPoint } from "../../../src/population/index.ts";
import type { Grown } from "../../worker/index.ts";
import { HOMES, type HomeName } from "./home-names.ts";

/** What is followed over the year; meanings and units as in `GrowthPoint`. */
export const QUANTITIES = ["felt", "doubt", "wellBeing", "baseline", "autoregulation"] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** Quantities that the child has of each figure, not once in itself. */
const OF_A_FIGURE: readonly Quantity[] = ["felt", "doubt"];

/** Least and most that is drawn, unless a year goes beyond it: the same for every pair of homes. */
export const RANGES: Readonly<Record<Quantity, readonly [number, number]>> = {
  felt: [0, 1],
  doubt: [0, 1.5],
  wellBeing: [0, 1],
  baseline: [0, 0.2],
  autoregulation: [0, 0.006],
};

/** One line of a figure. */
export interface Curve {
  readonly home: HomeName;
  readonly who: "caregiver" | "second";
  readonly points: readonly { readonly day: number; readonly value: number }[];
}

/** The lines of one quantity: each home's caregiver, and second figure where it is about one. */
export function curvesOf(grown: readonly Grown[], quantity: Quantity): Curve[] {
  return grown.flatMap(({ days }, i) => {
    const figures = OF_A_FIGURE.includes(quantity) ? (days[0]?.figures.length ?? 0) : 1;
    return Array.from({ length: figures }, (_, figure) => ({
      home: HOMES[i] as HomeName,
      who: figure === 0 ? ("caregiver" as const) : ("second" as const),
      points: days.flatMap(({ figures: noted }, day) => {
        const value = (noted[figure] as GrowthPoint)[quantity];
        return value === undefined ? [] : [{ day, value }];
      }),
    }));
  });
}

/** Places in the same order, none nearer than `gap` to another; close ones move apart evenly. */
export function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const groups: { members: number[]; middle: number }[] = [];
  for (const i of order) {
    let group = { members: [i], middle: places[i] as number };
    for (;;) {
      const last = groups.at(-1);
      if (last === undefined) break;
      const room = ((last.members.length + group.members.length) / 2) * gap;
      if (group.middle - last.middle >= room) break;
      groups.pop();
      const members = [...last.members, ...group.members];
      const sum = last.middle * last.members.length + group.middle * group.members.length;
      group = { members, middle: sum / members.length };
    }
    groups.push(group);
  }
  const spreadOut = [...places];
  for (const { members, middle } of groups) {
    members.forEach((i, k) => {
      spreadOut[i] = middle + (k - (members.length - 1) / 2) * gap;
    });
  }
  return spreadOut;
}
