import type { Values } from "../../model/index.ts";

/** Everything free about how grown people meet and stay (docs/pairing.md). */
export const pairingDeclarations = {
  people: {
    symbol: "N_m",
    unit: "",
    range: [2, 400],
    start: 24,
    meaning: "People of one circle, who meet nobody else, rounded.",
    standing: "assumed",
    basis: "A circle of acquaintances; no number is published.",
    works: ["mikulincerShaver2016"],
  },
  daysFollowed: {
    symbol: "t_m",
    unit: "days",
    range: [1, 7305],
    start: 913,
    meaning: "Days for which a circle is followed, rounded.",
    standing: "assumed",
    basis: "Half a year to find each other, then two years.",
    works: ["kirkpatrickDavis1994"],
  },
  dateEvery: {
    symbol: "Δ_m",
    unit: "days",
    range: [1, 365],
    start: 4,
    meaning: "Days from one evening out to the next, rounded.",
    standing: "assumed",
    basis: "Once or twice a week; no number is published.",
    works: ["hazanZeifman1994"],
  },
  datesToStay: {
    symbol: "n_m",
    unit: "evenings",
    range: [1, 100],
    start: 6,
    meaning: "Evenings after which two who still want to move in together, rounded.",
    standing: "assumed",
    basis: "A few weeks; no number is published.",
    works: ["hazanZeifman1994"],
  },
  enough: {
    symbol: "q_m",
    unit: "",
    range: [-10, 10],
    start: 0.25,
    meaning: "What evenings must have been like on average for an even chance to go on.",
    standing: "assumed",
    basis: "Some joy and comfort and little conflict; no number is published.",
    works: ["hazanZeifman1994"],
  },
  choosiness: {
    symbol: "b_m",
    unit: "",
    range: [0, 50],
    start: 4,
    meaning: "How steeply the log odds of going on rise with what evenings were like.",
    standing: "assumed",
    basis: "A good evening makes it likely, a bad one unlikely; no number is published.",
    works: ["hazanZeifman1994"],
  },
  pause: {
    symbol: "t_x",
    unit: "days",
    range: [0, 3653],
    start: 60,
    meaning: "Days after a break-up before somebody goes out again, rounded; 0 without grief.",
    standing: "assumed",
    basis: "Two months; no number is published.",
    works: ["leEtAl2010"],
  },
} as const;

/** How people meet, what makes them go on, and what comes after a break-up. */
export type Pairing = Values<typeof pairingDeclarations>;
