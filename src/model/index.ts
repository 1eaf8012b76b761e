// biome-ignore-all assist/source/organizeImports: the order is that of reading.
// What is free, and what a person is at its age,
export * from "./parameters/index.ts";
export * from "./development.ts";
export * from "./person.ts";
// what it expects and how that changes,
export * from "./foresight.ts";
export * from "./working-model.ts";
export * from "./learning.ts";
// or, for comparison only, how other learners would,
export * from "./rivals/index.ts";
// what it meets and what that does to it,
export * from "./situation.ts";
export * from "./arousal.ts";
export * from "./fear.ts";
export { endOfAsking, givingUp } from "./helplessness.ts";
export * from "./absence.ts";
// what it does about it, and who answers,
export * from "./policy.ts";
export * from "./wandering.ts";
export * from "./caregiving.ts";
export * from "./reading.ts";
export * from "./bid.ts";
// all of that in one moment, play while calm, what the days leave behind,
export * from "./moment.ts";
export * from "./mismatch.ts";
export * from "./play-bout.ts";
export * from "./play.ts";
export * from "./regulation.ts";
// how a grown person cares by what it came to expect,
export * from "./grown-care.ts";
// what instruments would show, and how to keep a person.
export * from "./read-outs.ts";
export * from "./plane.ts";
export * from "./regions.ts";
export * from "./snapshot.ts";
