import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Caregivers who differ in the burden they bear and the support they get. */
export const support: Population = {
  title: "Load and support",
  who: "Children of the community whose caregivers' load, less support, is standard normal; the Strange Situation at 12 months.",
  children: { full: 5000, quick: 400, control: 200 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Load and support",
        household: [{ name: "caregiver", care: { load: { normal: { mean: 0, sd: 1 } } } }],
        procedures: [{ hold: "strange-situation", ageDays: 365, name: "lab" }],
      },
      children,
      seed,
      variant,
    ),
};
