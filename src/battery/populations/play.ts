import { BRIEF_VISIT } from "./community.ts";
import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Face to face in the first year. */
export const play: Population = {
  title: "Face to face",
  who: "Children of the community; play, a still face and play again at 3, 5, 6 and 9 months, a visit of 15 minutes at 5, the Strange Situation at 12.",
  children: { full: 3000, quick: 250, control: 120 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Face to face",
        settings: { homeObservation: BRIEF_VISIT },
        procedures: [
          { hold: "still-face", ageDays: 91, name: "at_3_months" },
          { hold: "home-observation", ageDays: 145, name: "home" },
          { hold: "still-face", ageDays: 152, name: "at_5_months" },
          { hold: "still-face", ageDays: 183, name: "at_6_months" },
          { hold: "still-face", ageDays: 274, name: "at_9_months" },
          { hold: "strange-situation", ageDays: 365, name: "lab" },
        ],
      },
      children,
      seed,
      variant,
    ),
};
