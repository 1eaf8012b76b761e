import type { Values } from "../../model/index.ts";

/** Hours out of doors, where some alarms are real dangers, and what harm weighs (docs/survival.md). */
export const survivalDeclarations = {
  hours: {
    symbol: "T_out",
    unit: "h",
    range: [0.1, 48],
    start: 4,
    meaning: "Hours out of doors; whole seconds are lived.",
    standing: "assumed",
    basis: "Enough for some fifteen alarms.",
    works: ["bowlby1969"],
  },
  alarmsPerHour: {
    symbol: "n_a",
    unit: "1/h",
    range: [0, 60],
    start: 4,
    meaning:
      "Alarms an hour: noises, strangers, animals, falls. They come as they are, near or far.",
    standing: "assumed",
    basis: "Ten times as many as the upsets of a day at home; no number is published.",
    works: ["bowlby1969"],
  },
  dangerShare: {
    symbol: "δ_h",
    unit: "",
    range: [0, 1],
    start: 0.1,
    meaning: "Share of alarms that are real dangers; the child cannot tell which.",
    standing: "assumed",
    basis:
      "Natural clues go with danger, without being dangerous themselves; no number is published.",
    works: ["bowlby1969"],
  },
  harmRate: {
    symbol: "μ_h",
    unit: "1/s",
    range: [0, 1],
    start: 0.002,
    meaning: "Rate of harm in a real danger of threat 1 with nobody near.",
    standing: "assumed",
    basis: "A middling danger that fades alone harms in one of four cases.",
    works: ["bowlby1969"],
  },
  protection: {
    symbol: "π_h",
    unit: "",
    range: [0, 1],
    start: 0.9,
    meaning: "Share of harm that a caregiver at no distance keeps away.",
    standing: "assumed",
    basis: "Most, not all; it falls with distance as felt security does (5).",
    works: ["bowlby1969"],
  },
  roaming: {
    symbol: "d_r",
    unit: "m",
    range: [0, 200],
    start: 15,
    meaning: "How far exploring leads away from the caregiver.",
    standing: "assumed",
    basis: "Of the order seen in parks; the further, the less anybody near protects.",
    works: ["ainsworth1978"],
  },
  harmCost: {
    symbol: "V_h",
    unit: "",
    range: [0, 1000],
    start: 10,
    meaning: "What one harm weighs against the gain of one comfort, which is 1.",
    standing: "assumed",
    basis: "Set before anything was run, and not changed after.",
    works: ["bowlby1969"],
  },
  arousalCost: {
    symbol: "V_A",
    unit: "1/min",
    range: [0, 10],
    start: 0.1,
    meaning: "What a minute of full arousal above rest weighs against the same.",
    standing: "assumed",
    basis: "Set before anything was run, and not changed after.",
    works: ["spanglerGrossmann1993"],
  },
} as const;

export type SurvivalSettings = Values<typeof survivalDeclarations>;
