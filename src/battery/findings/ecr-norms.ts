import {
  ECR_R_SCALES,
  ecrR,
  type ScaleName,
  scaleReliability,
  turnRound,
} from "../../instruments/index.ts";
import type { FindingTest } from "../finding-test.ts";
import type { Sample } from "../sample.ts";
import { meanOf, r } from "./measures.ts";

/** The smaller alpha of the two scales, from the answers as they were crossed. */
function alphaOf(sample: Sample): number {
  const people = sample.words("first_answers").map((text) => turnRound([...text].map(Number)));
  const alphas = ECR_R_SCALES.map((name) => {
    const answers = people.map((one) => ecrR[name].items.map((item) => one[item - 1]));
    return scaleReliability(answers).alpha;
  });
  return Math.min(...alphas);
}

/**
 * Shared variance of latent scores on two occasions: r² of the estimates, with what their standard
 * errors take from it given back; mean of both dimensions.
 */
function sharedLatent(sample: Sample): number {
  return meanOf(ECR_R_SCALES.map((name) => sharedOn(sample, name)));
}

function sharedOn(sample: Sample, name: ScaleName): number {
  const [first, again] = (["first", "again"] as const).map((time) =>
    sample.numbers(`${time}_${name}_eap`),
  ) as [number[], number[]];
  const reliable = ["first", "again"].map((time, i) => {
    const error = meanOf(sample.numbers(`${time}_${name}_se`).map((se) => se * se));
    const spread = varianceOf(i === 0 ? first : again);
    return spread / (spread + error);
  });
  const observed = r(first, again);
  return (observed * observed) / ((reliable[0] as number) * (reliable[1] as number));
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) * (value - mean)));
}

export const ecrNorms: FindingTest = {
  finding: "ecr-norms",
  sentence:
    "Means of 18 answers each to anxiety and avoidance in general; alpha of the scale where it is smaller; squared correlation of the latent scores of two questionnaires between which nothing happens.",
  // The norms rest on more people than are simulated; so many are drawn.
  people: { questionnaires: 1500 },
  targets: {
    "ECR-R anxiety mean (SD)": {
      number: ({ questionnaires }) => meanOf(questionnaires.numbers("first_anxiety_mean")),
    },
    "ECR-R avoidance mean (SD)": {
      number: ({ questionnaires }) => meanOf(questionnaires.numbers("first_avoidance_mean")),
    },
    alpha: { number: ({ questionnaires }) => alphaOf(questionnaires) },
    "latent shared variance over 3 weeks": {
      number: ({ questionnaires }) => sharedLatent(questionnaires),
      arithmetic:
        "Nobody changes between the two: what is not shared is the declared error of the day alone.",
    },
  },
  missing: "Needs a second questionnaire, the ECR, whose items are not known here.",
};
