import { availabilityPull } from "./availability-pull.ts";
import { betaCounts } from "./beta-counts.ts";
import { qLearning } from "./q-learning.ts";
import type { Rival } from "./rival.ts";

/** The rivals that learn in their own way. A new one is one line here and one in docs/rivals.md. */
export const rivals: {
  readonly "beta-counts": Rival;
  readonly "availability-pull": Rival;
  readonly "q-learning": Rival;
} = {
  "beta-counts": betaCounts,
  "availability-pull": availabilityPull,
  "q-learning": qLearning,
};

/** Who learns: the bid-response model or a rival of it. */
export type LearnerName = "bid-response" | keyof typeof rivals;

/** The rival of that name; `undefined` for the bid-response model. */
export function rivalOf(learner: LearnerName): Rival | undefined {
  return learner === "bid-response" ? undefined : rivals[learner];
}
