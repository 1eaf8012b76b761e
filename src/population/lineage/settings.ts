import type { Values } from "../../model/index.ts";

/**
 * How one generation follows from another, besides what holds for any grown person (`grown`): how long
 * childhoods are lived, who frightens, what is innate, and how parents are interviewed.
 */
export const lineageDeclarations = {
  childhoodYears: {
    symbol: "t_g",
    unit: "years",
    range: [1, 20],
    start: 5,
    meaning: "Years that a parent's own childhood is lived; what comes after leaves what is kept.",
    standing: "assumed",
    basis: "Five: long enough that the level of care is learnt; twenty take four times as long.",
    works: ["bowlby1973"],
  },
  fearToFrights: {
    symbol: "c_U",
    unit: "",
    range: [0, 20],
    start: 1.5,
    meaning: "How readily unresolved fear or loss makes a caregiver frighten (a hazard).",
    standing: "assumed",
    basis:
      "About a third of those who frighten do so for reasons of their childhood; it was not fitted.",
    works: ["madigan2006"],
  },
  otherFrights: {
    symbol: "o_f",
    unit: "",
    range: [0, 1],
    start: 0.256,
    meaning: "Share of caregivers who frighten for reasons that are not in their childhood.",
    standing: "assumed",
    basis: "So that as many frighten in every generation as in the community.",
    works: ["madigan2006"],
  },
  unresolvedLoss: {
    symbol: "U_L",
    unit: "",
    range: [0, 1],
    start: 0.3,
    meaning: "Unresolved fear that the death of a figure in childhood leaves.",
    standing: "assumed",
    basis: "As much as a childhood with a fair amount of fear; no number is published.",
    works: ["madigan2006"],
  },
  heritability: {
    symbol: "h²",
    unit: "",
    range: [0, 1],
    start: 0.4,
    meaning: "Share of the variance of the logarithm of reactivity that is in the genes.",
    standing: "assumed",
    basis: "A middling share; the rest is every child's own.",
    works: ["groh2017"],
  },
  interviewNoise: {
    symbol: "sd e_I",
    unit: "logit",
    range: [0, 5],
    start: 0.4,
    meaning: "Error of the interview about what a grown person expects.",
    standing: "assumed",
    basis: "About four fifths of the read-out are the person's; no number is published.",
    works: ["bakermansKranenburgVanIJzendoorn2009"],
  },
  interviewThreshold: {
    symbol: "c_I",
    unit: "logit",
    range: [-5, 5],
    start: 0.9,
    meaning: "Answer expected to a quiet signal from which a state of mind counts as autonomous.",
    standing: "assumed",
    basis: "More than half of a community's parents come out as autonomous.",
    works: ["bakermansKranenburgVanIJzendoorn2009"],
  },
  unresolvedNoise: {
    symbol: "sd e_U",
    unit: "",
    range: [0, 2],
    start: 0.1,
    meaning: "Error of the interview about unresolved fear.",
    standing: "assumed",
    basis: "No number is published.",
    works: ["bakermansKranenburgVanIJzendoorn2009"],
  },
  unresolvedThreshold: {
    symbol: "c_X",
    unit: "",
    range: [0, 2],
    start: 0.42,
    meaning: "Unresolved fear, as read, from which a parent is called unresolved.",
    standing: "assumed",
    basis: "Nearly a fifth of a community's parents come out as unresolved.",
    works: ["bakermansKranenburgVanIJzendoorn2009"],
  },
} as const;

export type Lineage = Values<typeof lineageDeclarations>;
