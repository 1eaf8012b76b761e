import type { Values } from "../../model/index.ts";

/**
 * How one generation follows from another, besides what holds for any grown person (`grown`): how long
 * childhoods are lived, who frightens, and what is innate.
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
} as const;

export type Lineage = Values<typeof lineageDeclarations>;
