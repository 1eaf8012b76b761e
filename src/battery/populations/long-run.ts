import { GROWING_CALM } from "./lives.ts";
import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Ages in years at which it is asked what is expected; the first is held against all others. */
export const LONG_RUN_YEARS: readonly number[] = [1, 2, 4, 6, 12, 19];

/** One caregiver, whose care wanders from month to month around a level of its own; nothing happens. */
export const longRun: Population = {
  title: "Nineteen years with one caregiver",
  who: "Children of the community with one caregiver to age 19; nothing happens but that care wanders; the Strange Situation at 12 months, what is expected at 1, 2, 4, 6, 12 and 19 years, by an interview there.",
  children: { full: 300, quick: 8, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Nineteen years with one caregiver",
        settings: { everyday: GROWING_CALM },
        procedures: [
          { hold: "strange-situation", ageDays: 365, name: "lab" },
          ...LONG_RUN_YEARS.map((years) => ({
            hold: "interview" as const,
            ageDays: Math.round(365.25 * years),
            name: `at_${years}`,
          })),
        ],
      },
      children,
      seed,
      variant,
    ),
};
