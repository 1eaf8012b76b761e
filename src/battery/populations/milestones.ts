import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Ages in months at which departures and strangers are met. */
export const MILESTONE_MONTHS: readonly number[] = [
  4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 24, 30, 36,
];

const DAYS_PER_MONTH = 30.4375;

/** Children of many ages who meet a stranger and a departure of three minutes. */
export const milestones: Population = {
  title: "Milestones",
  who: "The same children of the community in fourteen lives, who meet a stranger and a departure at 4 to 36 months (episodes 3 and 4 of the Strange Situation).",
  children: { full: 120, quick: 16, control: 8 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Milestones",
        twins: true,
        procedures: [{ hold: "strange-situation", ageDays: 365, name: "lab" }],
        factors: {
          "lab.ageDays": {
            values: MILESTONE_MONTHS.map((months) => Math.round(months * DAYS_PER_MONTH)),
          },
        },
      },
      children,
      seed,
      variant,
    ),
};
