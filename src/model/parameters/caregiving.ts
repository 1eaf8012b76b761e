/** How any caregiver works, apart from what makes it this one (docs/model.md, section 7). */
export const caregivingDeclarations = {
  moodGain: {
    symbol: "g_d",
    unit: "",
    range: [0, 2],
    start: 0.3,
    meaning: "How much of a good or bad hour goes into availability for full distress.",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 7); no number is published.",
    works: ["ainsworth1978"],
  },
  moodHours: {
    symbol: "τ_d",
    unit: "h",
    range: [0.1, 500],
    start: 6,
    meaning: "Time constant of the caregiver's good and bad hours.",
    standing: "assumed",
    basis: "Hours, not days; no number is published.",
    works: ["ainsworth1978"],
  },
  loadCost: {
    symbol: "g_ℓ",
    unit: "logit",
    range: [0, 3],
    start: 0.3,
    meaning: "Availability lost per unit of load; its spread grows by the same factor exp(g_ℓ ℓ).",
    standing: "assumed",
    basis: "Only the direction is known.",
    works: ["crockenberg1981"],
  },
} as const;
