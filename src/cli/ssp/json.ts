import type { CohortPlan, CohortSummary } from "../../population/index.ts";
import type { Scales } from "../../procedures/index.ts";
import { columnName } from "../numbers.ts";

/** The summary of a cohort as documented in the README; shares between 0 and 1. */
export function jsonOf(version: string, plan: CohortPlan, summary: CohortSummary): object {
  const share = (count: number) => count / summary.children;
  const { counts, organised, beliefs } = summary;
  return {
    version,
    seed: plan.seed,
    children: summary.children,
    learner: plan.learner,
    caregiver: plan.care === undefined ? "community" : spelt(plan.care),
    shares: { A: share(counts.A), B: share(counts.B), C: share(counts.C), D: share(counts.D) },
    shares_abc: { A: share(organised.A), B: share(organised.B), C: share(organised.C) },
    scales: { reunion_1: scales(summary.reunion1), reunion_2: scales(summary.reunion2) },
    disorganisation_mean: summary.disorganisation,
    episodes: summary.episodes.map((episode) => ({
      episode: episode.episode,
      cry_share: episode.cryShare,
      explore_share: episode.exploreShare,
      bid_share: episode.bidShare,
      contact_share: episode.contactShare,
      arousal_mean: episode.arousalMean,
      arousal_peak: episode.arousalPeak,
      heart_rate_bpm: episode.heartRate,
    })),
    beliefs: {
      others: beliefs.others ?? null,
      self: beliefs.self ?? null,
      figure: beliefs.figure ?? null,
      fear: beliefs.fear,
    },
  };
}

function scales(values: Scales): object {
  return spelt(values);
}

function spelt(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [columnName(name), value]),
  );
}
