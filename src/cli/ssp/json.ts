import { type RunningMean, variance } from "../../numerics/index.ts";
import type { CohortPlan, CohortSummary } from "../../population/index.ts";
import type { Scales } from "../../procedures/index.ts";
import { columnName } from "../../study/index.ts";

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
      vagal_tone: episode.vagalTone,
      cortisol_at_end: episode.cortisol,
    })),
    beliefs: {
      others: beliefs.others ?? null,
      self: beliefs.self ?? null,
      figure: beliefs.figure ?? null,
      fear: beliefs.fear,
    },
    growth: growthOf(summary),
    day: dayOf(summary),
  };
}

/** By class at the end of the year, from birth on. */
function growthOf({ growth }: CohortSummary): object[] {
  return growth.map(({ classification, children, stations }) => ({
    classification,
    children,
    stations: stations.map((station) => ({
      age_days: station.age,
      others_and_figure_logit: spread(station.othersAndFigure),
      self_logit: spread(station.self),
      felt_availability: spread(station.felt),
      doubt_logit: spread(station.doubt),
      baseline_arousal: spread(station.baseline),
      autoregulation_per_s: spread(station.autoregulation),
      well_being: spread(station.wellBeing),
    })),
  }));
}

function dayOf({ day }: CohortSummary): object {
  return {
    bids_per_day: spread(day.bidsPerDay),
    comforted_share: spread(day.comfortedShare),
    contact_hours_per_day: spread(day.contactHours),
    upset_minutes_per_day: spread(day.upsetMinutes),
    matched_share: spread(day.matchedShare),
    mended_share: spread(day.mendedShare),
    by_clock_hour: day.hours.map((one) => ({
      clock_hour: one.hour,
      upset_not_held_minutes: spread(one.upset),
      upset_held_minutes: spread(one.held),
      play_minutes: spread(one.play),
      bids: spread(one.bids),
    })),
  };
}

/** Mean and standard deviation between n children; `null` where there is none. */
function spread(account: RunningMean): { mean: number | null; sd: number | null; n: number } {
  const { count: n, mean } = account;
  return { mean: n === 0 ? null : mean, sd: n < 2 ? null : Math.sqrt(variance(account)), n };
}

function scales(values: Scales): object {
  return spelt(values);
}

function spelt(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [columnName(name), value]),
  );
}
