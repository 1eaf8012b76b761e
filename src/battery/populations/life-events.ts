import type { StudyDocument } from "../../study/index.ts";

type ChangeEntry = NonNullable<StudyDocument["changes"]>[number];

/** Ages in days between which what happens may happen, after the first Strange Situation. */
const FROM = 400;
const TO = 6900;
const ANY_AGE = { uniform: { from: FROM, to: TO } } as const;

/**
 * Major negative events in a family, each as a change of people, care or load (S44). How often each
 * comes in twenty years is assumed, such that a third of the children meet one at least, as in the
 * sample of `waters2000` (18 of 50); what each does to care is set by hand.
 */
export const NEGATIVE_EVENTS: readonly ChangeEntry[] = [
  {
    name: "loss",
    share: 0.05,
    ageDays: ANY_AGE,
    die: ["father"],
    shift: { mother: { load: 1 } },
  },
  {
    name: "divorce",
    share: 0.15,
    ageDays: ANY_AGE,
    leave: ["father"],
    shift: { mother: { load: 1 } },
  },
  {
    name: "illness",
    share: 0.08,
    ageDays: ANY_AGE,
    days: 270,
    shift: { mother: { load: 1.5, occupied: 0.4 } },
  },
  {
    name: "disorder",
    share: 0.07,
    ageDays: ANY_AGE,
    days: 1096,
    shift: { mother: { availability: -1.5, attentiveness: -1.5, frightening: 0.1 } },
  },
  {
    name: "abuse",
    share: 0.05,
    ageDays: ANY_AGE,
    days: 1096,
    shift: { father: { availability: -2, attentiveness: -2, frightening: 0.5 } },
  },
];

/** Good things that happen: no negative event, and so no event in the finding's sense. */
export const GOOD_EVENTS: readonly ChangeEntry[] = [
  {
    name: "childcare",
    share: 0.4,
    ageDays: { uniform: { from: 550, to: 1300 } },
    days: 1000,
    join: [
      {
        name: "teacher",
        hours: [2, 7],
        nights: 0,
        care: { availability: 2.4, attentiveness: 0.4 },
      },
    ],
  },
  {
    name: "bond",
    share: 0.1,
    ageDays: ANY_AGE,
    join: [
      {
        name: "grandmother",
        hours: [6, 12],
        nights: 0,
        care: { availability: 2.4, attentiveness: 0.4 },
      },
    ],
  },
  { name: "relief", share: 0.15, ageDays: ANY_AGE, shift: { mother: { load: -1 } } },
];
