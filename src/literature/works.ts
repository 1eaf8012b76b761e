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
  pairingWorks,
  programmeWorks,
} from "./works/index.ts";

/** The key of a work, like `bowlby1969`; a misspelt one does not compile. */
export type WorkKey =
  | keyof typeof foundations
  | keyof typeof homesWorks
  | keyof typeof infancyWorks
  | keyof typeof learnerWorks
  | keyof typeof lifespanWorks
  | keyof typeof methods
  | keyof typeof programmeWorks
  | keyof typeof adultWorks
  | keyof typeof coupleWorks
  | keyof typeof pairingWorks;

/** Every work the project cites; one that nothing cites fails a test. */
export const works: Readonly<Record<WorkKey, Work>> = {
  ...foundations,
  ...homesWorks,
  ...infancyWorks,
  ...learnerWorks,
  ...lifespanWorks,
  ...methods,
  ...programmeWorks,
  ...adultWorks,
  ...coupleWorks,
  ...pairingWorks,
};
