import type { Values } from "../../model/index.ts";

/** What a day at home is like, apart from who lives there (docs/model.md, section 1). */
export const everydayDeclarations = {
  upsetsPerDay: {
    symbol: "n_u",
    unit: "1/day",
    range: [0, 60],
    start: 5,
    meaning: "Upsets in the waking hours: hurt, hungry, tired, frightened.",
    standing: "assumed",
    basis: "Six a day with the one of the night; no number is published.",
    works: ["bowlby1969"],
  },
  upsetsFallFrom: {
    symbol: "t_u",
    unit: "years",
    range: [0.1, 100],
    start: 100,
    meaning: "Age from which upsets of day and night become rarer as their inverse.",
    standing: "assumed",
    basis: "Off unless given: in childhood it hardly matters, and no number is published.",
    works: ["bowlby1969"],
  },
  nightUpsets: {
    symbol: "n_n",
    unit: "1/day",
    range: [0, 12],
    start: 1,
    meaning: "Upsets of the night.",
    standing: "assumed",
    basis: "Once a night; no number is published.",
    works: ["bowlby1969"],
  },
  playHours: {
    symbol: "h_p",
    unit: "h/day",
    range: [0, 12],
    start: 1,
    meaning: "Face-to-face play while calm.",
    standing: "assumed",
    basis: "An hour in all; no number is published.",
    works: ["tronickCohn1989"],
  },
  mildestUpset: {
    symbol: "θ_min",
    unit: "",
    range: [0, 1],
    start: 0.25,
    meaning: "Threat of the mildest upset.",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 1); no number is published.",
    works: ["bowlby1969"],
  },
  worstUpset: {
    symbol: "θ_max",
    unit: "",
    range: [0, 1],
    start: 0.75,
    meaning: "Threat of the worst upset.",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 1); no number is published.",
    works: ["bowlby1969"],
  },
  fadingAlone: {
    symbol: "T_alone",
    unit: "s",
    range: [1, 3600],
    start: 180,
    meaning: "Half-life of an upset's threat while nobody holds the child.",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 1); no number is published.",
    works: ["bowlby1969"],
  },
  fadingInContact: {
    symbol: "T_contact",
    unit: "s",
    range: [1, 3600],
    start: 60,
    meaning: "Half-life of an upset's threat in contact.",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 1); no number is published.",
    works: ["bowlby1969"],
  },
  longestUpset: {
    symbol: "t_max",
    unit: "s",
    range: [10, 3600],
    start: 300,
    meaning: "An upset is not followed further than this.",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 1); no number is published.",
    works: ["bowlby1969"],
  },
  threatOver: {
    symbol: "θ_0",
    unit: "",
    range: [0.001, 1],
    start: 0.05,
    meaning: "Threat that is over: a child taken up unasked is put down.",
    standing: "assumed",
    basis: "A small rest; no number is published.",
    works: ["bowlby1969"],
  },
  homeDistance: {
    symbol: "d_home",
    unit: "m",
    range: [0, 20],
    start: 2,
    meaning: "Usual distance of the caregiver when an upset begins.",
    standing: "assumed",
    basis: "In the same room, not in reach; no number is published.",
    works: ["ainsworth1978"],
  },
  wakingHours: {
    symbol: "h_day",
    unit: "h",
    range: [1, 24],
    start: 12,
    meaning: "Length of the child's day.",
    standing: "assumed",
    basis: "About half of the day in the first years.",
    works: ["bowlby1969"],
  },
  wakesAt: {
    symbol: "h_0",
    unit: "h",
    range: [0, 23],
    start: 7,
    meaning: "Clock hour at which the day begins; it shows in profiles of the day only.",
    standing: "assumed",
    basis: "A usual morning.",
    works: ["bowlby1969"],
  },
  moment: {
    symbol: "Δ",
    unit: "s",
    range: [0.1, 60],
    start: 5,
    meaning: "Longest step of time; choices and answers come at their own times in between.",
    standing: "assumed",
    basis: "Halving it changes bids per day by less than 2 %.",
    works: ["bowlby1969"],
  },
} as const;

export type EverydaySettings = Values<typeof everydayDeclarations>;

/** Which settings, each allowed by itself, cannot be had together; `undefined` when all can. */
export function contradictionIn(settings: EverydaySettings): string | undefined {
  const { mildestUpset, worstUpset, playHours, wakingHours } = settings;
  if (mildestUpset > worstUpset) {
    return `mildestUpset is ${mildestUpset}; it must not exceed worstUpset, ${worstUpset}.`;
  }
  if (playHours > wakingHours) {
    return `playHours is ${playHours} h; it must not exceed wakingHours, ${wakingHours} h.`;
  }
  return undefined;
}
