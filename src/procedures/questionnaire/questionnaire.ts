import {
  answerQuestionnaire,
  type EcrRScore,
  type Questionnaire,
  scoreEcrR,
} from "../../instruments/index.ts";
import {
  type AdultStanding,
  type Grown,
  type Person,
  type SystemParameters,
  standingOf,
} from "../../model/index.ts";
import { normal, openStream, type Stream, seek } from "../../numerics/index.ts";
import { grownCopy } from "../adulthood/index.ts";
import type { Childhood } from "../everyday-life/index.ts";
import type { QuestionnaireSettings } from "./settings.ts";

/** A questionnaire that somebody filled in, and what it was read from. */
export interface FilledIn {
  /** Where the person stands on the plane of adults, which nobody sees. */
  readonly standing: AdultStanding;
  /** Where the person says it stands; 0 and 1 are mean and spread of those the items are of. */
  readonly said: { readonly anxiety: number; readonly avoidance: number };
  /** 36 answers, 1 to 7, as they were crossed. */
  readonly answers: Questionnaire;
  readonly score: EcrRScore;
}

/** What one holding leaves; nothing of a rival learner, which has no place on the plane. */
export interface FilledQuestionnaires {
  /** About people in general. */
  readonly general: FilledIn | undefined;
  /** About whoever is named by `with`, if the person knows it. */
  readonly about: FilledIn | undefined;
}

/** What errs lastingly in what somebody says of itself: two standard normal deviates. */
type Lasting = readonly [anxiety: number, avoidance: number];

/**
 * Self-report: a standing on the plane (14.1, 14.2), standardised by what is usual, with an error that
 * is always the person's and one of the day:
 *
 *     said = sqrt(1 − e_L − e_O) (standing − m) / s + sqrt(e_L) η + sqrt(e_O) ε      (14.3)
 *
 * η, ε ~ N(0, 1) for anxiety and avoidance each; the answers follow by the graded response model.
 */
export function fillIn(
  standing: AdultStanding,
  lasting: Lasting,
  chance: Stream,
  settings: QuestionnaireSettings,
): FilledIn {
  const { usualAnxiety, anxietySpread, usualAvoidance, avoidanceSpread } = settings;
  const { lastingError, occasionError } = settings;
  const kept = Math.sqrt(Math.max(0, 1 - lastingError - occasionError));
  const says = (z: number, η: number) =>
    kept * z + Math.sqrt(lastingError) * η + Math.sqrt(occasionError) * normal(chance);
  const said = {
    anxiety: says((standing.anxiety - usualAnxiety) / anxietySpread, lasting[0]),
    avoidance: says((standing.avoidance - usualAvoidance) / avoidanceSpread, lasting[1]),
  };
  const answers = answerQuestionnaire(said.anxiety, said.avoidance, chance);
  return { standing, said, answers, score: scoreEcrR(answers) };
}

/**
 * A questionnaire about close relationships, filled in by the grown copy of whoever grows up here:
 * about people in general, and about one figure.
 *
 * @param about name of the figure; left out if the person does not know it
 * @param occasion number of this holding in the life, 0 for the first
 */
export function holdQuestionnaire(
  childhood: Childhood,
  about: string,
  occasion: number,
  settings: QuestionnaireSettings,
  system: SystemParameters,
  grown: Grown,
): FilledQuestionnaires {
  const person = grownCopy(childhood, system, grown);
  if (person.workingModel.rival !== undefined) return { general: undefined, about: undefined };
  const { seed, child } = childhood;
  const own = openStream(seed, child, "self-report");
  const lasting: Lasting = [normal(own), normal(own)];
  const filled = (purpose: string, figure?: string) => {
    const chance = openStream(seed, child, purpose);
    seek(chance, occasion);
    return fillIn(standingOf(person, system, grown, figure), lasting, chance, settings);
  };
  return {
    general: filled("questionnaires"),
    about: knows(person, about) ? filled("questionnaires about one", about) : undefined,
  };
}

function knows({ workingModel }: Person, figure: string): boolean {
  return workingModel.figures.includes(figure);
}
