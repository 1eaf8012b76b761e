import type { RunningMean } from "../numerics/index.ts";
import type { Classification } from "../procedures/index.ts";
import type { ChildRecord } from "./cohort.ts";
import type { GrowthPoint } from "./growth.ts";
import { addAll, type Means, meanIn } from "./means.ts";

/** What is followed over the year; units as in `GrowthPoint`. */
const QUANTITIES = [
  "othersAndFigure",
  "self",
  "felt",
  "doubt",
  "baseline",
  "autoregulation",
  "wellBeing",
] as const;

/** `othersAndFigure` is α + β: what a cry to the caregiver is expected to bring, logits. */
export type GrowthQuantity = (typeof QUANTITIES)[number];

/** Where the children of one class had got to at an age: means and spreads between children. */
export interface GrowthStation extends Readonly<Record<GrowthQuantity, RunningMean>> {
  /** Days. */
  readonly age: number;
}

/** The growth of the children who got one code at the end of the year. */
export interface ClassGrowth {
  readonly classification: Classification;
  readonly children: number;
  /** From birth on. */
  readonly stations: readonly GrowthStation[];
}

/** Adds one child's year to the means of its class. */
export function addGrowth(means: Means, { coding, growth }: ChildRecord): void {
  growth.forEach((point, station) => {
    const group = groupOf(coding.classification, station);
    addAll(means, group, { ...point, othersAndFigure: sumOf(point) });
  });
}

/** The classes that occurred, in the order of their letters. */
export function summariseGrowth(
  means: Means,
  counts: Readonly<Record<Classification, number>>,
): ClassGrowth[] {
  const occurred = (Object.keys(counts) as Classification[]).filter((name) => counts[name] > 0);
  return occurred.map((classification) => ({
    classification,
    children: counts[classification],
    stations: stationsOf(means, classification),
  }));
}

function stationsOf(means: Means, classification: Classification): GrowthStation[] {
  const stations: GrowthStation[] = [];
  for (;;) {
    const group = groupOf(classification, stations.length);
    const age = meanIn(means, group, "age");
    if (age.count === 0) return stations;
    const read = QUANTITIES.map((name) => [name, meanIn(means, group, name)]);
    stations.push({ age: age.mean, ...Object.fromEntries(read) });
  }
}

function groupOf(classification: Classification, station: number): string {
  return `growth ${classification} ${station}`;
}

/** α + β; a learner without these beliefs has no such sum. */
function sumOf({ others, figure }: Partial<GrowthPoint>): number | undefined {
  return others === undefined || figure === undefined ? undefined : others + figure;
}
