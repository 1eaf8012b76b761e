import type { Interval } from "../../../src/numerics/index.ts";
import type { ApartSeen, ApartSpell } from "../../worker/apart-plan.ts";

/** On a logarithmic axis there is no day 0. */
const BEFORE = 0.4;

export type Shown = "calls" | "arousal" | "countedOn";

/** Some days of a group. */
export interface CoursePoint extends Interval {
  readonly group: "own" | "answered";
  readonly time: "before" | "away" | "after";
  readonly from: number;
  readonly to: number;
  /** Where it stands across. */
  readonly day: number;
}

/** Where things stand across: after a loss years have to fit beside days. */
export function timesOf({ own }: ApartSeen): {
  readonly type: "log" | "linear";
  readonly before: number;
  readonly after: number;
  readonly ticks: readonly number[];
} {
  const last = own.spells.at(-1)?.to ?? 1;
  if (own.after === undefined) {
    return { type: "log", before: BEFORE, after: last, ticks: [BEFORE, 1, 3, 7, 30, 90, 365] };
  }
  const days = Array.from({ length: last }, (_, i) => i + 1);
  return { type: "linear", before: 0, after: last + 1, ticks: [0, ...days, last + 1] };
}

/** What is counted on is read at the end of some days, the rest is their mean. */
function dayOf({ from, to }: ApartSpell, of: Shown, type: "log" | "linear"): number {
  if (of === "countedOn" || from === to) return to;
  return type === "log" ? Math.sqrt(from * to) : (from + to) / 2;
}

/** One thing of both groups, day by day; of arousal the weeks before and after, too. */
export function courseOf(seen: ApartSeen, of: Shown): CoursePoint[] {
  const { type, before, after } = timesOf(seen);
  return (["own", "answered"] as const).flatMap((group) => {
    const one = seen[group];
    const away = one.spells.map((spell): CoursePoint => {
      const { from, to } = spell;
      return { group, time: "away", from, to, day: dayOf(spell, of, type), ...spell[of] };
    });
    if (of !== "arousal") return away;
    const week = { group, from: -7, to: -1 } as const;
    const points: CoursePoint[] = [
      { ...week, time: "before", day: before, ...one.before },
      ...away,
    ];
    if (one.after !== undefined) {
      const { to } = away.at(-1) as CoursePoint;
      points.push({ group, time: "after", from: to + 1, to: to + 7, day: after, ...one.after });
    }
    return points;
  });
}
