import type { Values } from "../../model/index.ts";

/** Everything free about days apart (docs/apart.md). */
export const apartDeclarations = {
  daysTogether: {
    symbol: "t_t",
    unit: "days",
    range: [1, 730],
    start: 365,
    meaning: "Days for which the two have lived together before one is away, rounded.",
    standing: "assumed",
    basis: "A year; what is asked is what another number does.",
    works: ["hazanZeifman1994"],
  },
  daysWithout: {
    symbol: "t_b",
    unit: "days",
    range: [1, 730],
    start: 7,
    meaning:
      "Days for which the other is away, or for which somebody bereaved is followed, rounded.",
    standing: "assumed",
    basis: "A journey of some days, as in the study of travel.",
    works: ["diamondHicksOtterHenderson2008"],
  },
  forGood: {
    symbol: "d_b",
    unit: "",
    range: [0, 1],
    start: 0,
    meaning: "1: the other has died and does not come back; 0: it comes back.",
    standing: "assumed",
    basis: "A journey, unless a study says otherwise.",
    works: ["bowlby1969"],
  },
  toldBack: {
    symbol: "told_b",
    unit: "",
    range: [0, 1],
    start: 0.7,
    meaning:
      "How far it helps to know when the other is back; of the dead nobody is told, and it counts as 0.",
    standing: "assumed",
    basis: "Most of missing is waiting that was agreed upon; no number is published.",
    works: ["diamondHicksOtterHenderson2008"],
  },
  companyHours: {
    symbol: "h_b",
    unit: "h/day",
    range: [0, 16],
    start: 0,
    meaning: "Hours a day in which the one who brought somebody up is at hand meanwhile.",
    standing: "assumed",
    basis: "Nobody, unless a study says otherwise.",
    works: ["bowlby1969"],
  },
  daysRead: {
    symbol: "t_r",
    unit: "days",
    range: [1, 30],
    start: 7,
    meaning:
      "Days before, and after the other is back, of which body and quarrels are read, rounded.",
    standing: "assumed",
    basis: "A week each; no number is published.",
    works: ["diamondHicksOtterHenderson2008"],
  },
} as const;

export type ApartSettings = Values<typeof apartDeclarations>;
