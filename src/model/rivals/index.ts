/** Learners in the place of the bid-response model, for comparison only (docs/rivals.md). */
export { additive } from "./additive.ts";
export { type LearnerName, rivalOf, rivals } from "./registry.ts";
export type { Rival } from "./rival.ts";
