import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** The same children tested at one of three ages inside the usual window. */
export const ages: Population = {
  title: "Ages inside the window",
  who: "The same children of the community in three lives, tested at 11, 15 or 20 months.",
  children: { full: 1300, quick: 100, control: 60 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Ages inside the window",
        twins: true,
        procedures: [{ hold: "strange-situation", ageDays: 335, name: "lab" }],
        factors: { "lab.ageDays": { values: [335, 457, 609] } },
      },
      children,
      seed,
      variant,
    ),
};
