/** What one does with people. */

export * from "./adult-attachment/index.ts";
export * from "./adult-life/index.ts";
export * from "./adulthood/index.ts";
export * from "./apart/index.ts";
export type { AnyWatcher, Appointment, Assessment, Output } from "./assessment.ts";
export { type AssessmentName, assessments } from "./assessments.ts";
export * from "./couple/index.ts";
export * from "./departures/index.ts";
export * from "./everyday-life/index.ts";
export * from "./home-observation/index.ts";
export * from "./interview/index.ts";
export * from "./life-course/index.ts";
export * from "./questionnaire/index.ts";
export * from "./revision/index.ts";
export * from "./separation/index.ts";
export * from "./still-face/index.ts";
export * from "./strange-situation/index.ts";
export * from "./survival/index.ts";
export * from "./therapy/index.ts";
export * from "./together/index.ts";
