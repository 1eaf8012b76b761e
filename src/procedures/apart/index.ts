/** Grown people whose partner is away for days, or dies. */
export { apartAssessment, holdApart } from "./assessment.ts";
export {
  type Company,
  liveDayWithout,
  missingOther,
  nothingYet,
  type Without,
} from "./day-without.ts";
export { type Apart, type BodyOfDays, followApart, STRETCHES, type Stretch } from "./follow.ts";
export { moveIn, withAnother } from "./move-in.ts";
export { type ApartSettings, apartDeclarations } from "./settings.ts";
