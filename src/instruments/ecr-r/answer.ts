import type { Stream } from "../../numerics/index.ts";
import { drawAnswers } from "../graded-response/index.ts";
import { ECR_R_MOST, ECR_R_SCALES, ecrR, type ScaleName } from "./form.ts";
import { ecrRItems } from "./items.ts";

/** Answers to the 36 items in their order, 1 to 7, as somebody crosses them. */
export type Questionnaire = readonly number[];

/**
 * Fills a questionnaire in: who says it stands there on latent anxiety and avoidance (0 and 1 are
 * mean and spread of those the items were fitted to) crosses reversed items the other way round.
 * 36 numbers of the stream.
 */
export function answerQuestionnaire(
  latentAnxiety: number,
  latentAvoidance: number,
  chance: Stream,
): Questionnaire {
  const latent = { anxiety: latentAnxiety, avoidance: latentAvoidance };
  const turned = ECR_R_SCALES.flatMap((name) => drawAnswers(ecrRItems[name], latent[name], chance));
  return turnRound(turned.map((answer) => answer + 1)) as Questionnaire;
}

const REVERSED: ReadonlySet<number> = new Set(ECR_R_SCALES.flatMap((name) => ecrR[name].reversed));

/** Turns reversed items round, there or back: 8 minus the answer. */
export function turnRound(
  answers: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  return answers.map((answer, i) =>
    answer !== undefined && REVERSED.has(i + 1) ? ECR_R_MOST + 1 - answer : answer,
  );
}

/** Answers of one scale, counted from 0, after turning round. */
export function onScale(
  turned: readonly (number | undefined)[],
  name: ScaleName,
): (number | undefined)[] {
  return ecrR[name].items.map((item) => {
    const answer = turned[item - 1];
    return answer === undefined ? undefined : answer - 1;
  });
}
