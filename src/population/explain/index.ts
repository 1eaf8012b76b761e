export {
  type Explanation,
  explainMoment,
  MomentError,
  type Observed,
  type Standing,
} from "./explain.ts";
export type { Belief, Expectations, ExpectedAnswer, Feelings } from "./inside.ts";
export type { ComparedTerm, Comparison, Option } from "./options.ts";
export type { Choice, Held, Occasion, When } from "./witness.ts";
