import type { Output } from "../procedures/index.ts";
import type { GrowthPoint } from "./growth.ts";
import type { HomeLife } from "./home-life.ts";

/** What a child expects of people in general, and what its body has come to. */
export const childOutputs: readonly Output<GrowthPoint>[] = [
  {
    name: "belief_others",
    unit: "logit",
    meaning: "α, expectation of others; empty for a rival learner.",
    main: true,
    of: ({ others }) => others,
  },
  {
    name: "belief_self",
    unit: "logit",
    meaning: "ω, expectation of being worth an answer to quiet signals; empty for a rival learner.",
    main: true,
    of: ({ self }) => self,
  },
  {
    name: "baseline_arousal",
    unit: "",
    range: [0, 1],
    meaning: "A_b, arousal at rest.",
    of: ({ baseline }) => baseline,
  },
  {
    name: "autoregulation_per_s",
    unit: "1/s",
    meaning: "ν, how fast arousal falls without anybody's help.",
    of: ({ autoregulation }) => autoregulation,
  },
  {
    name: "well_being",
    unit: "",
    range: [0, 1],
    meaning: "W, well-being.",
    of: ({ wellBeing }) => wellBeing,
  },
];

/** What a child expects of one figure. */
export const figureOutputs: readonly Output<GrowthPoint>[] = [
  {
    name: "belief",
    unit: "logit",
    meaning: "β, how this figure is expected to differ from others; empty for a rival learner.",
    of: ({ figure }) => figure,
  },
  {
    name: "felt",
    unit: "",
    range: [0, 1],
    meaning: "Felt availability of this figure.",
    main: true,
    of: ({ felt }) => felt,
  },
  {
    name: "fear",
    unit: "",
    range: [0, 1],
    meaning: "φ, fear of this figure.",
    of: ({ fear }) => fear,
  },
  {
    name: "expected_answer_logit",
    unit: "logit",
    meaning: "Mean of the answer expected to a quiet signal; empty for a rival learner.",
    of: ({ expected }) => expected,
  },
  {
    name: "doubt_logit",
    unit: "logit",
    meaning: "Standard deviation of that expectation; empty for a rival learner.",
    of: ({ doubt }) => doubt,
  },
];

/** What an average day at home was like. */
export const homeOutputs: readonly Output<HomeLife>[] = [
  {
    name: "bids_per_day",
    unit: "1/day",
    meaning: "Bids at home.",
    of: ({ bidsPerDay }) => bidsPerDay,
  },
  {
    name: "comforted_share",
    unit: "",
    range: [0, 1],
    meaning: "Share of bids that were comforted, among those somebody could perceive.",
    of: ({ comfortedShare }) => comfortedShare,
  },
  {
    name: "contact_hours_per_day",
    unit: "h/day",
    meaning: "Hours in contact: fed or carried unasked, and comforted.",
    of: ({ contactHours }) => contactHours,
  },
  {
    name: "upset_minutes_per_day",
    unit: "min/day",
    meaning: "Minutes upset.",
    of: ({ upsetMinutes }) => upsetMinutes,
  },
  {
    name: "matched_share",
    unit: "",
    range: [0, 1],
    meaning: "Share of play in step.",
    of: ({ matchedShare }) => matchedShare,
  },
  {
    name: "mended_share",
    unit: "",
    range: [0, 1],
    meaning: "Share of mismatches in play that were mended in time.",
    of: ({ mendedShare }) => mendedShare,
  },
];
