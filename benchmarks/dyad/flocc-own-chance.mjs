// The dyad task as flocc.mjs, with the seeded generator that flocc offers. Another checksum: its
// time can be compared and nothing else.
import { utils } from "flocc";
import { prepare as prepareWith } from "./flocc.mjs";

export { checksum, live } from "./flocc.mjs";

/** An environment with a child and a caregiver for each pair; all share one generator. */
export function prepare(pairs) {
  utils.seed(1);
  return prepareWith(pairs, () => utils.uniform);
}
