// The theory, in reading order: what is free, what a person is,

export * from "./arousal.ts";
export * from "./bid.ts";
export * from "./caregiving.ts";
export * from "./fear.ts";
export * from "./learning.ts";
// all of that in one moment, and how to keep a person.
export * from "./moment.ts";
export * from "./parameters/index.ts";
export * from "./person.ts";
// what it does about it, and who answers,
export * from "./policy.ts";
// what it meets, what that does to it,
export * from "./situation.ts";
export * from "./snapshot.ts";
// what it expects and how that changes,
export * from "./working-model.ts";
