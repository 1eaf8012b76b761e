import type { FindingTest, Samples } from "../finding-test.ts";
import type { Sample } from "../sample.ts";
import { r } from "./measures.ts";

type Side = "self" | "partner";
type Dimension = "anxiety" | "avoidance";

/** Mean people of one of the 118 samples. */
const PEOPLE_IN_A_SAMPLE = Math.round(21_602 / 118);

/** Those who are still together answer the questionnaires. */
function together({ couples }: Samples): Sample {
  const ended = couples.words("pair_ended");
  return couples.where((place) => ended[place] === "together");
}

/** Of couple after couple by turns one and the other: people of one sample are of different couples. */
function oneOfEach(sample: Sample, of: (side: Side) => string): number[] {
  const [self, partner] = [sample.numbers(of("self")), sample.numbers(of("partner"))];
  return self.map((value, place) => (place % 2 === 0 ? value : (partner[place] as number)));
}

type Outcome = (sample: Sample) => number[];

const own: Outcome = (sample) => oneOfEach(sample, (side) => `pair_${side}_satisfaction`);
const others: Outcome = (sample) =>
  oneOfEach(sample, (side) => `pair_${side === "self" ? "partner" : "self"}_satisfaction`);
const conflict: Outcome = (sample) => sample.numbers("pair_conflicts_per_week");

/** r of what people report of their attachment with something that is told of them. */
function withReported(samples: Samples, dimension: Dimension, outcome: Outcome): number {
  const sample = together(samples);
  const reported = oneOfEach(sample, (side) => `pair_${side}_reported_${dimension}`);
  return r(reported, outcome(sample));
}

const size = (samples: Samples, dimension: Dimension, outcome: Outcome) =>
  Math.abs(withReported(samples, dimension, outcome));

export const anxietyConflictAvoidanceDistance: FindingTest = {
  finding: "anxiety-conflict-avoidance-distance",
  sentence:
    "r over people, one of each of 183 couples, by turns one and the other, of those still together after a year, of reported anxiety and avoidance towards the other (with the declared error of self-reports) with satisfaction at the end and conflicts a week of the year; actor: one's own satisfaction, partner: the other's. How satisfaction follows joy, comfort and conflict is put in, alike for all.",
  people: { couples: PEOPLE_IN_A_SAMPLE },
  targets: {
    "|r(avoidance, satisfaction)| > |r(anxiety, satisfaction)|": {
      margins: (samples) => [size(samples, "avoidance", own) - size(samples, "anxiety", own)],
    },
    "r(anxiety, conflict) > r(avoidance, conflict)": {
      margins: (samples) => [
        withReported(samples, "anxiety", conflict) - withReported(samples, "avoidance", conflict),
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
