/** Rivals of the bid-response model, for comparison only (docs/rivals.md); it uses none of these. */
export const rivalDeclarations = {
  priorCount: {
    symbol: "c₀",
    unit: "answers",
    range: [0.1, 100],
    start: 2.5,
    meaning: "Rivals that count: how many answers the expectation of a newborn weighs.",
    standing: "assumed",
    basis: "As unsure of comfort for a quiet bid as a newborn of the bid-response model.",
    works: ["good1965"],
  },
  learningRate: {
    symbol: "α_V",
    unit: "",
    range: [0, 1],
    start: 0.07,
    meaning: "Rival that learns values: share of the way to what was met that one answer goes.",
    standing: "assumed",
    basis: "A first comfort teaches as much as it does in the bid-response model.",
    works: ["rescorlaWagner1972", "watkinsDayan1992"],
  },
} as const;
