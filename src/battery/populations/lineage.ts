import { BRIEF_VISIT } from "./community.ts";
import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Parents who were children of the community, and theirs. */
export const lineage: Population = {
  title: "Parent and child",
  who: "Children whose parents grew up in the community, were seen in the Strange Situation themselves and interviewed when grown; a visit of 15 minutes at 9 months, the Strange Situation at 12.",
  children: { full: 900, quick: 16, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Parent and child",
        generations: 2,
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
