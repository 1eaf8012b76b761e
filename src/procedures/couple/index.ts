/** The procedure: somebody who grew up here meets a partner, and the two are followed. */
export { coupleAssessment, holdCouple } from "./assessment.ts";
export type { EveningBehavior, EveningEvent, EveningLog } from "./evening-log.ts";
export {
  type BondDays,
  type CoupleWatcher,
  type FollowedCouple,
  followCouple,
} from "./follow.ts";
export { careMet, growUpElsewhere } from "./meeting.ts";
export { type CoupleSettings, coupleDeclarations } from "./settings.ts";
