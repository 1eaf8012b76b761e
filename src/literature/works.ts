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
  pairingWorks,
  partnerWorks,
  practiceWorks,
  programmeWorks,
  questionnaireWorks,
  therapyWorks,
  trialWorks,
} from "./works/index.ts";

/** The key of a work, like `bowlby1969`; a misspelt one does not compile. */
export type WorkKey =
  | keyof typeof coupleWorks
  | keyof typeof foundations
  | keyof typeof homesWorks
  | keyof typeof infancyWorks
  | keyof typeof learnerWorks
  | keyof typeof lifespanWorks
  | keyof typeof methods
  | keyof typeof practiceWorks
  | keyof typeof numericalWorks
  | keyof typeof programmeWorks
  | keyof typeof questionnaireWorks
  | keyof typeof therapyWorks
  | keyof typeof adultWorks
  | keyof typeof partnerWorks
  | keyof typeof trialWorks
  | keyof typeof pairingWorks;

/** Every work the project cites; one that nothing cites fails a test. */
export const works: Readonly<Record<WorkKey, Work>> = {
  ...coupleWorks,
  ...foundations,
  ...homesWorks,
  ...infancyWorks,
  ...learnerWorks,
  ...lifespanWorks,
  ...methods,
  ...practiceWorks,
  ...numericalWorks,
  ...programmeWorks,
  ...questionnaireWorks,
  ...therapyWorks,
  ...adultWorks,
  ...partnerWorks,
  ...trialWorks,
  ...pairingWorks,
};
