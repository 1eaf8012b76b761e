import { lineOfLeastSquares } from "../../numerics/index.ts";
import type { FindingTest, Samples } from "../finding-test.ts";
import { PROGRAMME_ARMS } from "../populations/index.ts";
import { effectOnSecurity, effectOnSensitivity, inArms } from "./arms.ts";
import { membership, r } from "./measures.ts";

const INPUT = "Put in: the dose was chosen so that this comes out.";

const video = ({ programme }: Samples) => {
  const both = inArms(programme, "video", "control");
  return { both, treated: membership(both.words("arm"), "video") };
};

export const sensitivityInterventionCausal: FindingTest = {
  finding: "sensitivity-intervention-causal",
  sentence:
    "Programmes for parents from 7 months on against nothing done, arms of equal size. The dose is set by d (or, for video feedback, r) of the sensitivity rated in one visit of 15 minutes at 12 months; security is B against the rest at 13 months, as d by the odds, or as r. Dose-response: slope of the effect on security over that on sensitivity, over five programmes and nothing done.",
  people: { programme: 4509 },
  targets: {
    "effect on sensitivity, d": {
      number: ({ programme }) => effectOnSensitivity(programme, "usual"),
      arithmetic: INPUT,
    },
    "effect on security, d": { number: ({ programme }) => effectOnSecurity(programme, "usual") },
    "VIPP: parenting behaviour, r": {
      number: (samples) => {
        const { both, treated } = video(samples);
        return r(both.numbers("home_sensitivity"), treated);
      },
      arithmetic: INPUT,
    },
    "VIPP: attachment security, r": {
      number: (samples) => {
        const { both, treated } = video(samples);
        return r(membership(both.words("lab_second_coder_classification"), "B"), treated);
      },
    },
    "dose-response across programmes > 0": {
      margins: ({ programme }) => {
        const arms = Object.keys(PROGRAMME_ARMS);
        const moved = arms.map((arm) => effectOnSensitivity(programme, arm));
        return [
          lineOfLeastSquares(
            moved,
            arms.map((arm) => effectOnSecurity(programme, arm)),
          ).slope,
        ];
      },
    },
  },
};
