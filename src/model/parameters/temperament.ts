import type { Values } from "./declaration.ts";

/** What a child brings along. Never a pattern: the same temperament grows into any of them. */
export const temperamentDeclarations = {
  reactivity: {
    symbol: "ρ",
    unit: "1/s",
    range: [0.005, 0.06],
    start: 0.02,
    meaning: "How fast alarm drives arousal up.",
    standing: "assumed",
    basis: "Alone in a strange room arousal nears its ceiling within about three minutes.",
    works: ["groh2017"],
  },
  autoregulation: {
    symbol: "ν",
    unit: "1/s",
    range: [0.001, 0.02],
    start: 0.004,
    meaning: "How fast arousal falls without anybody's help.",
    standing: "assumed",
    basis: "A tenth of what contact does at twelve months.",
    works: ["bowlby1969"],
  },
  reflectiveFunctioning: {
    symbol: "F",
    unit: "",
    range: [0, 1],
    start: 0,
    meaning: "How far a surprise opens the general beliefs to revision.",
    standing: "assumed",
    basis: "Nothing in the first year; it grows with language.",
    works: ["bowlby1973"],
  },
} as const;

export type Temperament = Values<typeof temperamentDeclarations>;
