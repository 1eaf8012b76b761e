import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Grown children of the community who fill a questionnaire in, and once more. */
export const questionnaires: Population = {
  title: "Questionnaires",
  who: "Children of the community after their first year, the years between left out; as adults they fill a questionnaire on anxiety and avoidance in, and again after three weeks in which nothing happens.",
  children: { full: 1500, quick: 80, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Questionnaires",
        procedures: [
          { hold: "questionnaire", ageDays: 365, name: "first" },
          { hold: "questionnaire", ageDays: 365, name: "again" },
        ],
      },
      children,
      seed,
      variant,
    ),
};
