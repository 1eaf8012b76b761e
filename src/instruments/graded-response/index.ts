export { latentCorrelation } from "./correlation.ts";
export { drawAnswer, drawAnswers } from "./draw.ts";
export { type FitOptions, fitGradedItems, type GradedFit } from "./fit.ts";
export {
  answerChances,
  chanceOfAtLeast,
  checkItem,
  type GradedItem,
  meanAnswer,
} from "./item.ts";
export type { Answers } from "./likelihood.ts";
export { type PlanePosition, planeScorer } from "./plane.ts";
export { estimatePosition, type Position, scorerOf } from "./position.ts";
