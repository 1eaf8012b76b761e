import type { FindingTest } from "../finding-test.ts";
import type { Sample } from "../sample.ts";
import { shareOf } from "./measures.ts";

const secure = (sample: Sample) => shareOf(sample.words("later_second_coder_classification"), "B");
/** 24 months. */
const EARLY = 731;

export const beipFosterRct: FindingTest = {
  finding: "beip-foster-rct",
  sentence:
    "Share of B at 42 months with the foster mother, with the favourite nurse of those who stayed, with the mother of children never in an institution; the same children are placed at 9, 15, 21 or 27 months, and those who stayed are others of the same homes.",
  people: { foster: 61, institution: 57, family: 51 },
  targets: {
    "foster care secure": { number: ({ foster }) => secure(foster) },
    "care as usual secure": { number: ({ institution }) => secure(institution) },
    "never institutionalised secure": { number: ({ family }) => secure(family) },
    "placed <24 mo > placed later": {
      margins: ({ foster }) => {
        const ages = foster.numbers("placement_age_days");
        const placed = (early: boolean) =>
          secure(foster.where((place) => (ages[place] as number) < EARLY === early));
        return [placed(true) - placed(false)];
      },
    },
  },
};
