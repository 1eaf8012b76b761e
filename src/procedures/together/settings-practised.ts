/** What the two practise on top of what they have come to expect of people (docs/practices.md). */
export const practisedDeclarations = {
  practisedAvailability: {
    symbol: "Δa*_p",
    unit: "logit",
    range: [-6, 6],
    start: 0,
    meaning: "Added to the availability with which each of the two answers the other.",
    standing: "assumed",
    basis: "Nothing, unless a study has them practise it.",
    works: ["mikulincerShaver2016"],
  },
  practisedAttentiveness: {
    symbol: "Δw*_p",
    unit: "logit",
    range: [-6, 6],
    start: 0,
    meaning: "Added to the attentiveness of each of the two to quiet signals of the other.",
    standing: "assumed",
    basis: "Nothing, unless a study has them practise it.",
    works: ["mikulincerShaver2016"],
  },
} as const;
