import type { StudyDocument } from "../../../study/index.ts";

/** Children who spend the day with a nurse and the evening with their parents, and sleep elsewhere. */
export const nightsDeclarations = {
  nurseOccupied: {
    symbol: "o",
    unit: "",
    range: [0, 1],
    start: 0.49,
    meaning: "Share of bids that find the nurse of the day taken up by other children.",
    standing: "assumed",
    basis: "1 − .8³: three others, each of whom wants her a fifth of the time.",
    works: ["sagi1994"],
  },
  watchOccupied: {
    symbol: "o",
    unit: "",
    range: [0, 1],
    start: 0.8,
    meaning: "Share of bids at night that the watchwoman cannot come for.",
    standing: "assumed",
    basis: "One or two for all children's houses of a settlement, who listen from afar.",
    works: ["sagi1994"],
  },
  watchLatency: {
    symbol: "L",
    unit: "s",
    range: [0.1, 60],
    start: 15,
    meaning: "Mean time until she is there.",
    standing: "assumed",
    basis: "She comes from another house; six times as long as a mother next door.",
    works: ["sagi1994"],
  },
  eveningFrom: {
    symbol: "",
    unit: "h",
    range: [0, 24],
    start: 8,
    meaning: "Hour after waking from which the child is with its mother.",
    standing: "assumed",
    basis: "From the afternoon until bedtime.",
    works: ["sagi1994"],
  },
} as const;

/** Mother, nurse and watchwoman; who has the nights is what differs. */
export function nightsAt(where: "home" | "communal"): NonNullable<StudyDocument["household"]> {
  const { nurseOccupied, watchOccupied, watchLatency, eveningFrom } = nightsDeclarations;
  const atHome = where === "home" ? 1 : 0;
  const watch = { occupied: watchOccupied.start, latency: watchLatency.start };
  return [
    { name: "mother", hours: [eveningFrom.start, 12], nights: atHome },
    {
      name: "nurse",
      hours: [0, eveningFrom.start],
      nights: 0,
      care: { occupied: nurseOccupied.start },
    },
    { name: "watchwoman", hours: [0, 0], nights: 1 - atHome, care: watch },
  ];
}
