/** The theory, in reading order. */

export * from "./arousal.ts";
export * from "./bid.ts";
export * from "./caregiving.ts";
export * from "./fear.ts";
export * from "./learning.ts";
export * from "./moment.ts";
export * from "./parameters/index.ts";
export * from "./person.ts";
export * from "./policy.ts";
export * from "./situation.ts";
export * from "./working-model.ts";
