/** When one of the household is there. */
export const householdDeclarations = {
  from: {
    symbol: "h_from",
    unit: "h",
    range: [0, 24],
    start: 0,
    meaning: "Hour after the child's waking from which this one is there.",
    standing: "assumed",
    basis: "The whole day.",
    works: ["bowlby1969"],
  },
  to: {
    symbol: "h_to",
    unit: "h",
    range: [0, 24],
    start: 24,
    meaning: "Hour after the child's waking until which this one is there.",
    standing: "assumed",
    basis: "The whole day.",
    works: ["bowlby1969"],
  },
  nights: {
    symbol: "n*",
    unit: "",
    range: [0, 1],
    start: 1,
    meaning: "Share of the nights on which this one is there for the child.",
    standing: "assumed",
    basis: "Every night.",
    works: ["bowlby1969"],
  },
} as const;
