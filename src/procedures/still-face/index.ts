export { type MeasuredStillFace, stillFaceAssessment } from "./assessment.ts";
export type {
  FaceToFaceCaregiver,
  FaceToFaceChild,
  StillFaceEvent,
  StillFaceLog,
} from "./event-log.ts";
export { type Mending, measureMending } from "./mending.ts";
export {
  changeOf,
  type FaceToFaceMeasures,
  measureStillFace,
  type StillFaceChange,
} from "./outcome.ts";
export { type FaceToFaceWatcher, holdStillFace, type StillFace } from "./protocol.ts";
export { type StillFaceSettings, stillFaceDeclarations } from "./settings.ts";
