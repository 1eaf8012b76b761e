export { separationAssessment } from "./assessment.ts";
export { type CodedSeparation, codeSeparation } from "./coded.ts";
export {
  SECONDS_PER_DAY,
  type SeparatedChild,
  type SeparationEvent,
  type SeparationLog,
  type SeparationPoint,
} from "./event-log.ts";
export {
  type CodedAway,
  codeAway,
  codeDay,
  comesAfter,
  PHASE_ANCHORS,
  PHASES,
  type Phase,
  type SeenPhase,
} from "./phases.ts";
export { holdSeparation, type InsideDay, type Schedule, type Separation } from "./protocol.ts";
export { type CodedReunion, codeReunion, REUNION_ANCHORS } from "./reunion.ts";
export { meanDay, type SeenDay, seenDays } from "./seen-day.ts";
export { type SeparationSettings, separationDeclarations } from "./settings.ts";
