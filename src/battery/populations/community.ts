import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/**
 * What most studies of sensitivity see: a quarter of an hour, once. Nothing else makes this observer
 * unreliable but the hour it came in and the two coders' hands.
 */
export const BRIEF_VISIT = { visits: 1, visitMinutes: 15 } as const;

/** A community sample: seen at home at nine months, in the Strange Situation at twelve. */
export const community: Population = {
  title: "Community",
  who: "Children of caregivers drawn from the community; a visit of 15 minutes at 9 months, the Strange Situation at 12.",
  children: { full: 20_000, quick: 1200, control: 600 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Community",
        settings: { homeObservation: BRIEF_VISIT },
        procedures: [
          { hold: "home-observation", ageDays: 274, name: "home" },
          { hold: "strange-situation", ageDays: 365, name: "lab" },
        ],
      },
      children,
      seed,
      variant,
    ),
};
