/** Programmes for parents and everyday practices: what is done more of, as quantities of care. */

export {
  GROWN_PRACTICES,
  type GrownDoses,
  type GrownPractice,
  type GrownPracticeName,
  grownArmsOf,
  grownPractices,
} from "./grown-practices.ts";
export { type GrownStepPath, grownStepDeclarations } from "./grown-steps.ts";

export {
  type Doses,
  EVERYDAY_PRACTICES,
  PROGRAMMES,
  type Practice,
  type PracticeName,
  practices,
  shiftBy,
} from "./practices.ts";
export { type StepName, stepDeclarations } from "./steps.ts";
export { type Arms, armsOf } from "./trial.ts";
