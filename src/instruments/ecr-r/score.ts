import { type Position, planeScorer } from "../graded-response/index.ts";
import { onScale, turnRound } from "./answer.ts";
import { ECR_R_LEAST_ANSWERED } from "./form.ts";
import { ecrRCorrelation, ecrRItems } from "./items.ts";

/** One scale of one person. */
export interface ScaleScore {
  /** Items answered, of 18. */
  readonly answered: number;
  /** Mean of the answered items, 1 to 7; missing with fewer than 15 of them. */
  readonly mean: number | undefined;
  /** Expected a posteriori position with its standard error; 0 and 1 are the fitted sample's. */
  readonly position: Position;
}

/** One person's questionnaire, scored. */
export interface EcrRScore {
  readonly anxiety: ScaleScore;
  readonly avoidance: ScaleScore;
  /** Correlation of the two errors: the tilt of the ellipse. */
  readonly tilt: number;
}

/**
 * Scores the 36 answers of one person, 1 to 7.
 *
 * @param answers in the order of the questionnaire; `undefined` is missing
 * @param turned whether reversed items are turned round already
 * @throws RangeError if an answer is none of 1 to 7; see `checkAnswers` for whole files
 */
export function scoreEcrR(answers: readonly (number | undefined)[], turned = false): EcrRScore {
  const right = turned ? answers : turnRound(answers);
  const [anxious, avoidant] = [onScale(right, "anxiety"), onScale(right, "avoidance")];
  const { first, second, tilt } = scorer()(anxious, avoidant);
  return {
    anxiety: { ...meanOf(anxious), position: first },
    avoidance: { ...meanOf(avoidant), position: second },
    tilt,
  };
}

function meanOf(fromZero: readonly (number | undefined)[]): {
  answered: number;
  mean: number | undefined;
} {
  const given = fromZero.filter((answer) => answer !== undefined);
  const sum = given.reduce((all, answer) => all + answer + 1, 0);
  const enough = given.length >= ECR_R_LEAST_ANSWERED;
  return { answered: given.length, mean: enough ? sum / given.length : undefined };
}

type Scorer = ReturnType<typeof planeScorer>;

let made: Scorer | undefined;

/** Made when it is first needed: the tables of 36 items are the same for everybody. */
function scorer(): Scorer {
  made ??= planeScorer(ecrRItems.anxiety, ecrRItems.avoidance, ecrRCorrelation);
  return made;
}
