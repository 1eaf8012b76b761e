import type { Values } from "../../model/index.ts";
import { conflictDeclarations } from "./settings-conflict.ts";
import { practisedDeclarations } from "./settings-practised.ts";
import { staysDeclarations } from "./settings-stays.ts";

/** What the days of two grown people are like. */
const dayDeclarations = {
  stresses: {
    symbol: "n_s",
    unit: "1/day",
    range: [0, 20],
    start: 2,
    meaning: "Stresses a day of each of the two, on average.",
    standing: "assumed",
    basis: "Fewer than a child's upsets; no number is published.",
    works: ["mikulincerShaver2016"],
  },
  mildestStress: {
    symbol: "θ_s,min",
    unit: "",
    range: [0, 1],
    start: 0.2,
    meaning: "Threat of the mildest stress.",
    standing: "assumed",
    basis: "Somewhat milder than a child's upsets; no number is published.",
    works: ["mikulincerShaver2016"],
  },
  worstStress: {
    symbol: "θ_s,max",
    unit: "",
    range: [0, 1],
    start: 0.7,
    meaning: "Threat of the worst stress; those between are as likely.",
    standing: "assumed",
    basis: "Somewhat milder than a child's upsets; no number is published.",
    works: ["mikulincerShaver2016"],
  },
  hoursTogether: {
    symbol: "h_t",
    unit: "h/day",
    range: [0, 16],
    start: 5,
    meaning: "Waking hours a day that the two spend in one place.",
    standing: "assumed",
    basis: "An evening; the partner is elsewhere for the rest of the day.",
    works: ["hazanZeifman1994"],
  },
  calmMinutes: {
    symbol: "m_c",
    unit: "min/day",
    range: [0, 360],
    start: 20,
    meaning: "Calm time a day for talk, play and touch, if both take it up.",
    standing: "assumed",
    basis: "Twenty minutes; no number is published.",
    works: ["hazanZeifman1994"],
  },
  carried: {
    symbol: "c_s",
    unit: "",
    range: [0, 1],
    start: 0.5,
    meaning: "Share of a stress of the hours apart that is carried home.",
    standing: "assumed",
    basis: "Half of it; no number is published.",
    works: ["mikulincerShaver2016"],
  },
  strainToLoad: {
    symbol: "ℓ_s",
    unit: "",
    range: [0, 10],
    start: 2,
    meaning: "Load on somebody's own answers by each full threat met today: stress spills over.",
    standing: "assumed",
    basis: "A day of two middling stresses counts like two units of load.",
    works: ["mikulincerShaver2016"],
  },
  refreshDays: {
    symbol: "t_a",
    unit: "days",
    range: [1, 365],
    start: 7,
    meaning: "Days after which the care of each follows from its own beliefs anew, rounded.",
    standing: "assumed",
    basis: "A week, in which beliefs of grown people hardly move.",
    works: ["fraley2002"],
  },
} as const;

/** What the days of two are like, what becomes conflict, and whether it lasts: any two people's. */
export const togetherDeclarations: typeof dayDeclarations &
  typeof conflictDeclarations &
  typeof practisedDeclarations &
  typeof staysDeclarations = {
  ...dayDeclarations,
  ...conflictDeclarations,
  ...practisedDeclarations,
  ...staysDeclarations,
};

export type TogetherSettings = Values<typeof togetherDeclarations>;
