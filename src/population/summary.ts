import { type Interval, shareInterval } from "../numerics/index.ts";
import { type Classification, EPISODES, type Organised, type Scales } from "../procedures/index.ts";
import type { ChildRecord } from "./cohort.ts";
import { addDay, type DaySummary, summariseDay } from "./day-summary.ts";
import type { Beliefs } from "./growth.ts";
import { addGrowth, type ClassGrowth, summariseGrowth } from "./growth-summary.ts";
import { addAll, type Means, meanIn } from "./means.ts";
import { addShifted, createSensitivity, type ShiftedCounts } from "./sensitivity.ts";

/** What one episode was like on average over children; shares between 0 and 1. */
export interface EpisodeSummary {
  /** Number and name, such as "5 first reunion". */
  readonly episode: string;
  readonly cryShare: number;
  readonly exploreShare: number;
  readonly bidShare: number;
  readonly contactShare: number;
  readonly arousalMean: number;
  readonly arousalPeak: number;
  /** Means of the read-outs: beats a minute, index; cortisol at the end, in [0, 1]. */
  readonly heartRate: number;
  readonly vagalTone: number;
  readonly cortisol: number;
}

/** A cohort in numbers: counts of classes and means over children. */
export interface CohortSummary {
  readonly children: number;
  readonly counts: Readonly<Record<Classification, number>>;
  readonly organised: Readonly<Record<Organised, number>>;
  readonly reunion1: Scales;
  readonly reunion2: Scales;
  readonly disorganisation: number;
  readonly episodes: readonly EpisodeSummary[];
  /** Beliefs and body from birth on, by class at the end. */
  readonly growth: readonly ClassGrowth[];
  readonly day: DaySummary;
  /** `undefined` where nobody has such a belief: a rival learner has no α, ω and β. */
  readonly beliefs: Beliefs;
  /** First coder's class × second coder's class. */
  readonly agreement: Readonly<Record<string, number>>;
  /** Counts with one cut point of the rule moved by one. */
  readonly sensitivity: readonly ShiftedCounts[];
}

/** Adds up children one at a time: memory does not grow with their number. */
export interface CohortSums {
  children: number;
  readonly counts: Record<Classification, number>;
  readonly organised: Record<Organised, number>;
  readonly agreement: Record<string, number>;
  readonly sensitivity: readonly ShiftedCounts[];
  readonly means: Means;
}

export function createSums(): CohortSums {
  return {
    children: 0,
    counts: { A: 0, B: 0, C: 0, D: 0 },
    organised: { A: 0, B: 0, C: 0 },
    agreement: {},
    sensitivity: createSensitivity(),
    means: new Map(),
  };
}

/** Adds one child. The result depends on the order of children, so add them by number. */
export function addChild(sums: CohortSums, record: ChildRecord): void {
  const { coding, secondCoding } = record;
  sums.children++;
  sums.counts[coding.classification]++;
  sums.organised[coding.organised]++;
  const pair = coding.classification + secondCoding.classification;
  sums.agreement[pair] = (sums.agreement[pair] ?? 0) + 1;
  addShifted(sums.sensitivity, record);
  addAll(sums.means, "reunion1", coding.reunion1);
  addAll(sums.means, "reunion2", coding.reunion2);
  addAll(sums.means, "coding", { disorganisation: coding.disorganisation });
  addAll(sums.means, "beliefs", record.beliefs);
  for (const episode of record.episodes) {
    addAll(sums.means, `episode ${episode.episode}`, episode);
  }
  addGrowth(sums.means, record);
  addDay(sums.means, record);
}

/** The means so far. */
export function summarise(sums: CohortSums): CohortSummary {
  const mean = (group: string, name: string) => meanIn(sums.means, group, name).mean;
  const belief = (name: string) => {
    const { count, mean } = meanIn(sums.means, "beliefs", name);
    return count === 0 ? undefined : mean;
  };
  const scales = (group: string): Scales => ({
    proximitySeeking: mean(group, "proximitySeeking"),
    contactMaintaining: mean(group, "contactMaintaining"),
    avoidance: mean(group, "avoidance"),
    resistance: mean(group, "resistance"),
  });
  return {
    children: sums.children,
    counts: { ...sums.counts },
    organised: { ...sums.organised },
    reunion1: scales("reunion1"),
    reunion2: scales("reunion2"),
    disorganisation: mean("coding", "disorganisation"),
    episodes: EPISODES.map(({ number, name }) => {
      const of = (column: string) => mean(`episode ${number}`, column);
      return {
        episode: `${number} ${name}`,
        cryShare: of("cryShare"),
        exploreShare: of("exploreShare"),
        bidShare: of("bidShare"),
        contactShare: of("contactShare"),
        arousalMean: of("arousalMean"),
        arousalPeak: of("arousalPeak"),
        heartRate: of("heartRate"),
        vagalTone: of("vagalTone"),
        cortisol: of("cortisol"),
      };
    }),
    growth: summariseGrowth(sums.means, sums.counts),
    day: summariseDay(sums.means),
    beliefs: {
      others: belief("others"),
      self: belief("self"),
      figure: belief("figure"),
      felt: mean("beliefs", "felt"),
      fear: mean("beliefs", "fear"),
    },
    agreement: { ...sums.agreement },
    sensitivity: sums.sensitivity.map(({ shift, counts }) => ({ shift, counts: { ...counts } })),
  };
}

/** Share of a class with its 95 % interval (Wilson, `wilson1927`). */
export function classShare(summary: CohortSummary, name: Classification): Interval {
  return shareInterval(summary.counts[name], summary.children);
}

/** Share of an organised strategy, D put aside, with its 95 % interval. */
export function organisedShare(summary: CohortSummary, name: Organised): Interval {
  return shareInterval(summary.organised[name], summary.children);
}
