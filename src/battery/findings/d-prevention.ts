import type { FindingTest, Samples } from "../finding-test.ts";
import { effectOnOrganised } from "./arms.ts";

const among = ({ dPrevention }: Samples, family: string) => {
  const families = dPrevention.words("families");
  return dPrevention.where((place) => families[place] === family);
};

export const dPreventionTest: FindingTest = {
  finding: "d-prevention",
  sentence:
    "d of organised against D at 13 months, from the odds, programme against nothing done from 7 months on, half of the homes maltreating: more responsiveness and fewer frightening acts; in the older set, these and programmes for responsiveness alone together. The dose of responsiveness is that of sensitivity-intervention-causal; that of frightening acts is half an act a day fewer, assumed. In maltreating homes every caregiver frightens, in the community about a third does, so that there is more to take away in the former: the sign of that difference is near to being put in.",
  // Two of three arms stand behind each number.
  people: { dPrevention: 2040 },
  targets: {
    "organised vs D, d": { number: ({ dPrevention }) => effectOnOrganised(dPrevention, "both") },
    "older set overall, d": {
      number: ({ dPrevention }) => effectOnOrganised(dPrevention, "sensitivity", "both"),
      people: { dPrevention: 842 },
    },
    "sensitivity-only programmes, d": {
      number: ({ dPrevention }) => effectOnOrganised(dPrevention, "sensitivity"),
      people: { dPrevention: 842 },
    },
    "maltreated > non-maltreated": {
      margins: (samples) => [
        effectOnOrganised(among(samples, "maltreating"), "both") -
          effectOnOrganised(among(samples, "community"), "both"),
      ],
    },
  },
};
