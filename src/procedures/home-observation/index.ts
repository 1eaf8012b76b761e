export type { Answered, AnsweredByIntensity } from "./answered.ts";
export { homeObservationAssessment } from "./assessment.ts";
export {
  type HomeObservation,
  type HomeRating,
  type HomeVisit,
  observeHome,
} from "./observation.ts";
export { type HomeReliability, type Reliability, reliabilityOf } from "./reliability.ts";
export { responseCurve } from "./response-curve.ts";
export { secureBaseOf } from "./secure-base.ts";
export type { SeenAtHome, SeenStretch } from "./seen.ts";
export { sensitivityOf } from "./sensitivity.ts";
export { type HomeObservationSettings, homeObservationDeclarations } from "./settings.ts";
