import { GOOD_EVENTS, NEGATIVE_EVENTS } from "./life-events.ts";
import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** From four years on, upsets become rarer: five a day in a small child, one at twenty. */
export const GROWING_CALM = { upsetsFallFrom: 4 } as const;

/** Lives of twenty years with two parents, in which things happen by chance. */
export const lives: Population = {
  title: "Lives with events",
  who: "Children of a mother who is at home all day and a father from the ninth hour after waking, to age 20; loss, divorce, illness, disorder, abuse, good childcare, a new bond or relief happen by chance; the Strange Situation with the mother at 12 months, an interview at 20 years.",
  children: { full: 220, quick: 6, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Lives with events",
        household: [
          { name: "mother", nights: 0.75 },
          { name: "father", hours: [8, 12], nights: 0.25 },
        ],
        changes: [...NEGATIVE_EVENTS, ...GOOD_EVENTS],
        settings: { everyday: GROWING_CALM },
        procedures: [
          { hold: "strange-situation", ageDays: 365, with: "mother", name: "lab" },
          { hold: "interview", ageDays: 7305, with: "mother", name: "adult" },
        ],
      },
      children,
      seed,
      variant,
    ),
};
