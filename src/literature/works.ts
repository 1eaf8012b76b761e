import type { Work } from "./work.ts";
import {
  adultWorks,
  coupleWorks,
  foundations,
  homesWorks,
  infancyWorks,
  learnerWorks,
  lifespanWorks,
  methods,
  numericalWorks,
  practiceWorks,
  programmeWorks,
  therapyWorks,
  trialWorks,
} from "./works/index.ts";

/** The key of a work, like `bowlby1969`; a misspelt one does not compile. */
export type WorkKey =
  | keyof typeof foundations
  | keyof typeof homesWorks
  | keyof typeof infancyWorks
  | keyof typeof learnerWorks
  | keyof typeof lifespanWorks
  | keyof typeof methods
  | keyof typeof practiceWorks
  | keyof typeof numericalWorks
  | keyof typeof programmeWorks
  | keyof typeof trialWorks
  | keyof typeof therapyWorks
  | keyof typeof adultWorks
  | keyof typeof coupleWorks;

/** Every work the project cites; one that nothing cites fails a test. */
export const works: Readonly<Record<WorkKey, Work>> = {
  ...foundations,
  ...homesWorks,
  ...infancyWorks,
  ...learnerWorks,
  ...lifespanWorks,
  ...methods,
  ...practiceWorks,
  ...numericalWorks,
  ...programmeWorks,
  ...therapyWorks,
  ...adultWorks,
  ...trialWorks,
  ...coupleWorks,
};
