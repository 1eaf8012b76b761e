import type { RunningMean } from "../numerics/index.ts";
import type { ChildRecord } from "./cohort.ts";
import { addAll, type Means, meanIn } from "./means.ts";

const QUANTITIES = [
  "bidsPerDay",
  "comfortedShare",
  "contactHours",
  "upsetMinutes",
  "matchedShare",
  "mendedShare",
] as const;

/** What a day is summed up by; meanings and units as in `HomeLife`. */
export type DayQuantity = (typeof QUANTITIES)[number];

const BY_HOUR = ["upset", "held", "play", "together", "bids"] as const;

/** One clock hour of an average day, minutes and bids, as means over children. */
export interface HourSummary extends Readonly<Record<(typeof BY_HOUR)[number], RunningMean>> {
  /** 0 to 23. `together` is upset, held and at play. */
  readonly hour: number;
}

/** An average day at home, as means over children. */
export interface DaySummary extends Readonly<Record<DayQuantity, RunningMean>> {
  readonly hours: readonly HourSummary[];
}

/** Adds one child's days. */
export function addDay(means: Means, { home }: ChildRecord): void {
  addAll(means, "day", home);
  const { upset, held, play, bids } = home.profile;
  const at = (values: readonly number[], hour: number) => values[hour] as number;
  for (let hour = 0; hour < bids.length; hour++) {
    const minutes = { upset: at(upset, hour), held: at(held, hour), play: at(play, hour) };
    const together = minutes.upset + minutes.held + minutes.play;
    addAll(means, `hour ${hour}`, { ...minutes, together, bids: at(bids, hour) });
  }
}

export function summariseDay(means: Means): DaySummary {
  const read = QUANTITIES.map((name) => [name, meanIn(means, "day", name)]);
  return { ...Object.fromEntries(read), hours: hoursOf(means) };
}

function hoursOf(means: Means): HourSummary[] {
  const hours: HourSummary[] = [];
  for (;;) {
    const hour = hours.length;
    const read = BY_HOUR.map((name) => [name, meanIn(means, `hour ${hour}`, name)] as const);
    if (read.every(([, mean]) => mean.count === 0)) return hours;
    hours.push({ hour, ...Object.fromEntries(read) } as HourSummary);
  }
}
