import { studyText } from "../../../src/study/index.ts";
import type { ChildhoodAsked } from "../../worker/adult.ts";
import { ADULT_FIGURES, CHILDHOOD_DAYS, EVENING } from "../../worker/adult.ts";

const CHILDREN = 20;
const AVAILABILITIES = [-1.5, 2.4];
const ATTENTIVENESSES = [-2, 1];
const BEDTIME = 12;

const others = (values: readonly number[], own: number): number[] =>
  [...new Set([...values, own])].sort((a, b) => a - b);

/** The childhood as a study for the terminal, beside others. */
export function adultAsStudy({ seed, availability, attentiveness }: ChildhoodAsked): string {
  const [caregiver, other] = ADULT_FIGURES;
  return studyText({
    bowlby: 1,
    title: "Where does a childhood leave somebody?",
    seeds: [seed],
    people: { children: CHILDREN, twins: true },
    household: [
      { name: caregiver, hours: [0, BEDTIME], nights: 1, otherwise: "centre" },
      { name: other, hours: [EVENING, BEDTIME], nights: 0, otherwise: "centre" },
    ],
    procedures: [{ hold: "adult-attachment", ageDays: CHILDHOOD_DAYS, name: "adult" }],
    factors: {
      [`${caregiver}.availability`]: { values: others(AVAILABILITIES, availability) },
      [`${caregiver}.attentiveness`]: { values: others(ATTENTIVENESSES, attentiveness) },
    },
    outputs: {
      figures: [
        {
          x: `${caregiver}.attentiveness`,
          y: "adult_anxiety_logit",
          by: `${caregiver}.availability`,
        },
        {
          x: `${caregiver}.attentiveness`,
          y: "adult_avoidance_logit",
          by: `${caregiver}.availability`,
        },
      ],
    },
  });
}
