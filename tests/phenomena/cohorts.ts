import {
  type Care,
  careDeclarations,
  type SystemParameters,
  systemDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  type ChildRecord,
  type CohortPlan,
  communityPlan,
  liveChild,
} from "../../src/population/index.ts";
import type { Classification } from "../../src/procedures/index.ts";

/** Regions of the care space that the phenomena are shown in (docs/model.md, section 2). */
export const SENSITIVE: Partial<Care> = { availability: 2, attentiveness: 1 };
export const REJECTING: Partial<Care> = { availability: -1, attentiveness: 1.4 };
export const LOUD_ONLY: Partial<Care> = { availability: 1.8, attentiveness: -3 };
export const NEITHER: Partial<Care> = { availability: -1.5, attentiveness: -1 };

/** A plan of one caregiver's children, or of the community when `care` is undefined. */
export function planFor(
  care: Partial<Care> | undefined,
  system: Partial<SystemParameters> = {},
  rest: Partial<CohortPlan> = {},
): CohortPlan {
  return communityPlan({
    seed: 20,
    care: care === undefined ? undefined : valuesOf(careDeclarations, care),
    system: valuesOf(systemDeclarations, system),
    ...rest,
  });
}

/** The first `count` children of a plan. */
export function raise(plan: CohortPlan, count: number): ChildRecord[] {
  return Array.from({ length: count }, (_, child) => liveChild(plan, child));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A belief of the bid-response model; a rival learner has none. */
export function beliefOf({ beliefs }: ChildRecord, name: "others" | "self" | "figure"): number {
  return beliefs[name] ?? Number.NaN;
}

export function shareCoded(children: readonly ChildRecord[], name: Classification): number {
  return meanOf(children.map((child) => (child.coding.classification === name ? 1 : 0)));
}

type EpisodeColumn = Exclude<keyof ChildRecord["episodes"][number], "episode">;

/** Mean over children of one column of one episode, 1 to 8. */
export function inEpisode(
  children: readonly ChildRecord[],
  episode: number,
  column: EpisodeColumn,
): number {
  return meanOf(children.map((child) => child.episodes[episode - 1]?.[column] ?? Number.NaN));
}

/** Mean of a column over the three separations (4, 6, 7) less episode 2: change in separation. */
export function separationChange(child: ChildRecord, column: EpisodeColumn): number {
  const at = (episode: number) => child.episodes[episode - 1]?.[column] ?? Number.NaN;
  return (at(4) + at(6) + at(7)) / 3 - at(2);
}

/** Hedges-free standardised difference of two groups, pooled by the mean of their variances. */
export function standardisedDifference(
  first: readonly number[],
  second: readonly number[],
): number {
  const variance = (values: readonly number[]) => {
    const mean = meanOf(values);
    return meanOf(values.map((value) => (value - mean) ** 2));
  };
  const spread = Math.sqrt((variance(first) + variance(second)) / 2);
  return (meanOf(first) - meanOf(second)) / spread;
}
