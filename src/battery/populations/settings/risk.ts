import { careDeclarations } from "../../../model/index.ts";
import { communityDeclarations } from "../../../population/index.ts";
import type { Quantity } from "../../../study/index.ts";

/** Families under social risk, and homes in which children are maltreated. */
export const riskDeclarations = {
  loadPerRisk: {
    symbol: "",
    unit: "",
    range: [0, 1],
    start: 0.5,
    meaning: "Load of one social risk: poverty, a mother in her teens, drugs, being alone, …",
    standing: "assumed",
    basis: "Two risks make a standard deviation, as families at social risk have elsewhere here.",
    works: ["cyr2010"],
  },
  rejection: {
    symbol: "",
    unit: "logit",
    range: [0, 6],
    start: 2,
    meaning: "How far below the community's availability a maltreating caregiver is.",
    standing: "assumed",
    basis: "Two standard deviations: crying is met with hostility about as often as with comfort.",
    works: ["cyr2010"],
  },
  neglect: {
    symbol: "",
    unit: "logit",
    range: [0, 6],
    start: 1.2,
    meaning: "How far below the community's attentiveness a maltreating caregiver is.",
    standing: "assumed",
    basis: "One standard deviation: most maltreatment is neglect, or goes with it.",
    works: ["cyr2010"],
  },
  frightening: {
    symbol: "f*",
    unit: "acts/day",
    range: [0, 10],
    start: 1,
    meaning:
      "Frightening acts of a maltreating caregiver, the mean of an exponential distribution.",
    standing: "assumed",
    basis: "Every day something that frightens; in homes of mere neglect hardly ever.",
    works: ["cyr2010"],
  },
} as const;

type Settings = Readonly<Record<string, Quantity>>;

/** A caregiver of the community who bears so many risks. */
export function underRisks(risks: number): Settings {
  return { "caregiver.load": risks * riskDeclarations.loadPerRisk.start };
}

/** A caregiver who maltreats, burdened as those of two risks are. */
export function maltreating(): Settings {
  const { rejection, neglect, frightening } = riskDeclarations;
  const { availabilityMean, availabilitySpread, attentivenessMean, attentivenessSpread } =
    communityDeclarations;
  const [, most] = careDeclarations.frightening.range;
  return {
    ...underRisks(2),
    "caregiver.availability": {
      normal: { mean: availabilityMean.start - rejection.start, sd: availabilitySpread.start },
    },
    "caregiver.attentiveness": {
      normal: { mean: attentivenessMean.start - neglect.start, sd: attentivenessSpread.start },
    },
    "caregiver.frightening": { exponential: { mean: Math.min(most, frightening.start) } },
  };
}
