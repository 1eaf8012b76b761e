import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Days away. */
export const AWAY_DAYS: readonly number[] = [14, 28];

const STRANGE_STAFF = {
  "separation.staff": 4,
  "separation.staffAvailability": 0.5,
  "separation.staffAttentiveness": -1,
  "separation.staffOccupied": 0.6,
};
const WARM_SUBSTITUTE = {
  "separation.staff": 1,
  "separation.staffAvailability": 2,
  "separation.staffAttentiveness": 0.5,
  "separation.staffOccupied": 0,
};

/** Away from home for two or four weeks, with staff in turn or with one warm substitute. */
export const separation: Population = {
  title: "Away from home",
  who: "The same children of the community at 16 months in four lives: 14 or 28 days in a strange place without their caregiver, with staff in turn or one warm substitute, then ten days at home.",
  children: { full: 48, quick: 2, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Away from home",
        twins: true,
        settings: { separation: { daysAfter: 10, looks: 4, lookMinutes: 8 } },
        procedures: [{ hold: "separation", ageDays: 487, name: "away" }],
        factors: {
          "separation.daysAway": { values: [...AWAY_DAYS] },
          meanwhile: { levels: { staff: STRANGE_STAFF, substitute: WARM_SUBSTITUTE } },
        },
      },
      children,
      seed,
      variant,
    ),
};
