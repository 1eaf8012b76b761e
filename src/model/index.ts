/** The theory, in reading order. */
export * from "./parameters/index.ts";
export * from "./working-model.ts";
export * from "./learning.ts";
export * from "./person.ts";
export * from "./situation.ts";
export * from "./arousal.ts";
export * from "./fear.ts";
export * from "./policy.ts";
export * from "./caregiving.ts";
export * from "./bid.ts";
export * from "./moment.ts";
