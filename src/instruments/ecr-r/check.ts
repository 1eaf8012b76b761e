import { LEAST_PEOPLE, type ScaleReliability, scaleReliability } from "../reliability.ts";
import { onScale, turnRound } from "./answer.ts";
import { ECR_R_LENGTH, ECR_R_MOST, ECR_R_SCALES, ecrR, type ScaleName } from "./form.ts";

/** Answers that cannot be scored as they are; the message says which, and what to do. */
export class AnswersError extends RangeError {
  override readonly name = "AnswersError";
}

/** What a sample says of the two scales. */
export interface EcrRReliability {
  readonly anxiety: ScaleReliability;
  readonly avoidance: ScaleReliability;
  /** False for a sample too small to say whether the key is right. */
  readonly keyChecked: boolean;
}

/**
 * Refuses what would be scored wrongly without a sign: codes that are no answers, a form with five
 * answers, and reversed items that are turned round twice or not at all (then they correlate
 * negatively with the rest of their scale, beyond chance).
 *
 * @param people answers of each to the 36 items, as they stand in the file
 * @param turned whether reversed items are turned round already
 * @throws AnswersError naming the item, the code, what is allowed and what to try
 */
export function checkAnswers(
  people: readonly (readonly (number | undefined)[])[],
  turned: boolean,
): EcrRReliability {
  people.forEach(checkCodes);
  checkLength(people);
  const right = turned ? people : people.map(turnRound);
  const of = (name: ScaleName) => scaleReliability(right.map((one) => fromOne(onScale(one, name))));
  const found = { anxiety: of("anxiety"), avoidance: of("avoidance") };
  const enough = ECR_R_SCALES.every((name) => found[name].people >= LEAST_PEOPLE);
  if (enough) for (const name of ECR_R_SCALES) checkKey(name, found[name], turned);
  return { ...found, keyChecked: enough };
}

function fromOne(answers: readonly (number | undefined)[]): (number | undefined)[] {
  return answers.map((answer) => (answer === undefined ? undefined : answer + 1));
}

function checkCodes(answers: readonly (number | undefined)[], person: number): void {
  if (answers.length !== ECR_R_LENGTH) {
    throw new AnswersError(
      `person ${person + 1} has ${answers.length} items; the questionnaire has ${ECR_R_LENGTH}.`,
    );
  }
  answers.forEach((answer, i) => {
    if (answer === undefined) return;
    if (Number.isInteger(answer) && answer >= 1 && answer <= ECR_R_MOST) return;
    throw new AnswersError(
      `person ${person + 1} has ${answer} at item ${i + 1}; answers are whole numbers from 1 to ${ECR_R_MOST}. If ${answer} stands for a missing answer, say so (--missing ${answer}). See docs/questionnaires.md.`,
    );
  });
}

function checkLength(people: readonly (readonly (number | undefined)[])[]): void {
  const given = people.filter((one) => one.some((answer) => answer !== undefined));
  if (given.length < LEAST_PEOPLE) return;
  const highest = given.reduce(
    (most, one) => one.reduce<number>((top, answer) => Math.max(top, answer ?? 0), most),
    0,
  );
  if (highest >= ECR_R_MOST - 1) return;
  throw new AnswersError(
    `nobody of ${given.length} people answered above ${highest}: this looks like a form with ${highest} answers. The items here are known for 1 to ${ECR_R_MOST} only; scores of another form are not comparable. See docs/questionnaires.md.`,
  );
}

function checkKey(name: ScaleName, { itemRest }: ScaleReliability, turned: boolean): void {
  const wrong = itemRest.flatMap(({ high }, i) => (high < 0 ? [ecrR[name].items[i]] : []));
  if (wrong.length === 0) return;
  const remedy = turned
    ? "the file does not seem to be reverse-scored: leave out --keyed"
    : "reversed items seem to be turned round already: say so with --keyed";
  throw new AnswersError(
    `of ${name}, item ${wrong.join(", ")} goes against the rest of the scale; ${remedy}. See docs/questionnaires.md.`,
  );
}
