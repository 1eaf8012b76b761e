import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Two grown people of the community who live together for a year. */
export const couples: Population = {
  title: "Couples",
  who: "Grown children of the community, each with a partner who grew up in care of the community's centre and spread; both met a year of it, and they live together for a year or until one leaves.",
  children: { full: 600, quick: 10, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Couples",
        settings: { couple: { days: 365, daysLogged: 0 } },
        procedures: [{ hold: "couple", ageDays: 365, name: "pair" }],
      },
      children,
      seed,
      variant,
    ),
};
