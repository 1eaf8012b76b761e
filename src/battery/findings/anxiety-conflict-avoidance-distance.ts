import type { FindingTest, Samples } from "../finding-test.ts";
import type { Sample } from "../sample.ts";
import { r } from "./measures.ts";
import { selfReport } from "./self-report.ts";

const SIDES = ["self", "partner"] as const;
type Side = (typeof SIDES)[number];
type Dimension = "anxiety" | "avoidance";

/** Those who are still together answer the questionnaires. */
function together({ couples }: Samples): Sample {
  const ended = couples.words("pair_ended");
  return couples.where((place) => ended[place] === "together");
}

/** r over both of each couple: what one reports of its attachment, and what is told of one of the two. */
function overBoth(
  samples: Samples,
  dimension: Dimension,
  outcome: (sample: Sample, side: Side) => number[],
): number {
  const sample = together(samples);
  const reports = SIDES.map((side) => selfReport(sample, `pair_${side}_${dimension}_after`));
  const outcomes = SIDES.map((side) => outcome(sample, side));
  return r(reports.flat(), outcomes.flat());
}

const own = (sample: Sample, side: Side) => sample.numbers(`pair_${side}_satisfaction`);
const others = (sample: Sample, side: Side) => own(sample, side === "self" ? "partner" : "self");
const conflict = (sample: Sample) => sample.numbers("pair_conflicts_per_week");

const size = (samples: Samples, dimension: Dimension, outcome: typeof own) =>
  Math.abs(overBoth(samples, dimension, outcome));

/** Mean couples of one of the 118 samples. */
const PEOPLE_IN_A_SAMPLE = Math.round(21_602 / 118);

export const anxietyConflictAvoidanceDistance: FindingTest = {
  finding: "anxiety-conflict-avoidance-distance",
  sentence:
    "r over both of each couple still together after a year, of reported anxiety and avoidance towards the other (reliability .8) with satisfaction at the end and conflicts a week of the year; actor: one's own satisfaction, partner: the other's. How satisfaction follows joy, comfort and conflict is put in, alike for all.",
  people: { couples: PEOPLE_IN_A_SAMPLE },
  targets: {
    "|r(avoidance, satisfaction)| > |r(anxiety, satisfaction)|": {
      margins: (samples) => [size(samples, "avoidance", own) - size(samples, "anxiety", own)],
    },
    "r(anxiety, conflict) > r(avoidance, conflict)": {
      margins: (samples) => [
        overBoth(samples, "anxiety", conflict) - overBoth(samples, "avoidance", conflict),
      ],
    },
    "actor > partner effects": {
      margins: (samples) => [
        size(samples, "avoidance", own) - size(samples, "avoidance", others),
        size(samples, "anxiety", own) - size(samples, "anxiety", others),
      ],
    },
  },
};
