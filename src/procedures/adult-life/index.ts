/** Grown people who are asked again and again how they stand, in ordinary days and after an event. */
export { adultLifeAssessment } from "./assessment.ts";
export { type AdultLife, followAdult, type ReadingOfDay, type Reported } from "./follow.ts";
export { type AdultLifeSettings, adultLifeDeclarations } from "./settings.ts";
