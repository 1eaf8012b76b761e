import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Seen at home for three hours in two visits, as observers sort Q-sorts; again eight months later. */
export const home: Population = {
  title: "Observed at home",
  who: "Children of the community; two visits of 90 minutes at 12 months and again at 20, the Strange Situation at 13.",
  children: { full: 3000, quick: 200, control: 120 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Observed at home",
        settings: { homeObservation: { visits: 2, visitMinutes: 90 } },
        procedures: [
          { hold: "home-observation", ageDays: 365, name: "home" },
          { hold: "strange-situation", ageDays: 396, name: "lab" },
          { hold: "home-observation", ageDays: 610, name: "home_again" },
        ],
      },
      children,
      seed,
      variant,
    ),
};
