/** Two grown people living days together, each the other's figure and caregiver. */
export { type Bond, bondWith } from "./bond.ts";
export { type Counts, noCounts, since } from "./counts.ts";
export { type Couple, liveDayAlone, liveDayTogether, pairUp, part } from "./couple.ts";
export { type CoupleStanding, type CoursePoint, noteCourse, standingWith } from "./course.ts";
export { endDay, liveApart } from "./day.ts";
export { createPartner, type Partner, wake } from "./partner.ts";
export { dayWithOther, leavingOdds } from "./satisfaction.ts";
export { type TogetherSettings, togetherDeclarations } from "./settings.ts";
export { calmDown, takeCourse } from "./today.ts";
export type { Watching } from "./watching.ts";
