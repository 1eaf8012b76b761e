import { valuesOf } from "../../model/index.ts";
import type { Population } from "./population.ts";
import { FAVOURITE, institutionDeclarations, staffOf, turnoverOf } from "./settings/index.ts";
import { studyOf } from "./study.ts";

/** Days of the first and the later Strange Situation: 18 and 42 months. */
export const AT_18_MONTHS = 548;
export const AT_42_MONTHS = 1279;

/** Staff in shifts from birth on. */
export const institution: Population = {
  title: "Institution",
  who: "Children raised from birth by nurses in shifts who are busy with other children and leave for others twice a year, none of whom frightens; the Strange Situation with the favourite nurse at 18 and at 42 months.",
  children: { full: 220, quick: 4, control: 0 },
  study: (children, seed, variant) => {
    const home = valuesOf(institutionDeclarations);
    return studyOf(
      {
        title: "Institution",
        household: staffOf(home),
        changes: turnoverOf(home, AT_42_MONTHS),
        procedures: [
          { hold: "strange-situation", ageDays: AT_18_MONTHS, with: FAVOURITE, name: "lab" },
          { hold: "strange-situation", ageDays: AT_42_MONTHS, with: FAVOURITE, name: "later" },
        ],
      },
      children,
      seed,
      variant,
    );
  },
};

/** Never in an institution, seen at the same ages. */
export const family: Population = {
  title: "Never in an institution",
  who: "Children of the community; the Strange Situation at 18 and at 42 months.",
  children: { full: 600, quick: 16, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Never in an institution",
        procedures: [
          { hold: "strange-situation", ageDays: AT_18_MONTHS, name: "lab" },
          { hold: "strange-situation", ageDays: AT_42_MONTHS, name: "later" },
        ],
      },
      children,
      seed,
      variant,
    ),
};
