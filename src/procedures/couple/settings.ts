import type { Values } from "../../model/index.ts";
import { partnerDeclarations } from "./settings-partner.ts";

/** How the two are followed. */
const following = {
  days: {
    symbol: "t_c",
    unit: "days",
    range: [1, 1826],
    start: 730,
    meaning: "Days for which the two are followed, as long as they stay together.",
    standing: "assumed",
    basis: "Two years, in which a partner is held to become a full figure.",
    works: ["hazanZeifman1994"],
  },
  daysLogged: {
    symbol: "n_e",
    unit: "days",
    range: [0, 60],
    start: 8,
    meaning: "Evenings of which an event log is kept, evenly over the days, rounded.",
    standing: "assumed",
    basis: "A sample: a log of every evening would be long.",
    works: ["christensenHeavey1990"],
  },
} as const;

/** Who the partner is, and for how long the two are followed (docs/couple.md). */
export const coupleDeclarations: typeof following & typeof partnerDeclarations = {
  ...following,
  ...partnerDeclarations,
};

export type CoupleSettings = Values<typeof coupleDeclarations>;
