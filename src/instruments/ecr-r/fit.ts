import {
  type Answers,
  fitGradedItems,
  type GradedItem,
  latentCorrelation,
} from "../graded-response/index.ts";
import { ECR_R_MOST, ECR_R_SCALES, ecrR, type ScaleName } from "./form.ts";

/** What a sample says of the items. */
export interface EcrRFit {
  /** Of each scale, in the order of the questionnaire, the reversed ones turned round. */
  readonly items: Readonly<Record<ScaleName, readonly GradedItem[]>>;
  /** Correlation of the two latent dimensions: items first, each scale alone, r then. */
  readonly r: number;
  readonly people: number;
}

/**
 * Items and the correlation of the dimensions, from people's answers to all 36, 1 to 7, reversed
 * items already turned round; who left a whole scale out is left out.
 *
 * @param scales of which items are wanted; the correlation is NaN unless both are
 * @throws RangeError if nobody gave some answer
 */
export function fitEcrR(
  people: readonly (readonly (number | undefined)[])[],
  scales: readonly ScaleName[] = ECR_R_SCALES,
): EcrRFit {
  const columns = (name: ScaleName) =>
    people.map((answers): Answers => ecrR[name].items.map((item) => fromZero(answers[item - 1])));
  const sides = { anxiety: columns("anxiety"), avoidance: columns("avoidance") };
  const used = people.flatMap((_, n) =>
    ECR_R_SCALES.every((name) => says(sides[name][n])) ? [n] : [],
  );
  const of = (name: ScaleName) => used.map((n) => sides[name][n] as Answers);
  const fitted = (name: ScaleName) =>
    scales.includes(name) ? fitGradedItems(of(name), ECR_R_MOST, { tolerance: 1e-3 }).items : [];
  const items = { anxiety: fitted("anxiety"), avoidance: fitted("avoidance") };
  const side = (name: ScaleName) => ({ items: items[name], people: of(name) });
  const both = ECR_R_SCALES.every((name) => scales.includes(name));
  const r = both ? latentCorrelation(side("anxiety"), side("avoidance")) : Number.NaN;
  return { items, r, people: used.length };
}

function says(answers: Answers | undefined): boolean {
  return answers?.some((answer) => answer !== undefined) === true;
}

function fromZero(answer: number | undefined): number | undefined {
  return answer === undefined ? undefined : answer - 1;
}
