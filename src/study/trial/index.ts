/** Trials: what a study of n people would have found out about arms that a study lived, or any others. */

export {
  armSizes,
  LEAST_IN_ARM,
  LEAST_LIVES,
  LEAST_PEOPLE,
  leastPeople,
  MISSING,
  type Missing,
  MOST_PEOPLE,
  type Participant,
  type TrialArm,
  type TrialDesign,
  type TrialPopulation,
} from "./design.ts";
export { type PeopleNeeded, peopleNeeded } from "./needed.ts";
export { type TrialAsked, type TrialProblem, type TrialRows, trialRows } from "./rows.ts";
export {
  type Comparison,
  SIGNIFICANT,
  simulateTrials,
  type TrialsOfSize,
  trueDifference,
} from "./simulate.ts";
