/** Where grown people stand, what they say of it, and what an interview makes of them. */
export { adultAttachmentAssessment } from "./assessment.ts";
export { type AdultReading, type Place, placeOf, readAdult } from "./reading.ts";
export { reportOneself, type SelfReport, STYLES, type Style } from "./self-report.ts";
export { type AdultAttachmentSettings, adultAttachmentDeclarations } from "./settings.ts";
