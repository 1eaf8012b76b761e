import { type Grown, type Person, type SystemParameters, standingOf } from "../../model/index.ts";
import { normal, type Stream } from "../../numerics/index.ts";
import { expectationOf, expectedOfAnybody, expectedOfFigures } from "./expectation.ts";
import type { InterviewSettings } from "./settings.ts";

/** States of mind with respect to attachment, as coders call them; unresolved comes on top of any. */
export const STATES = ["autonomous", "dismissing", "preoccupied"] as const;
export type StateOfMind = (typeof STATES)[number];

/** What somebody expects of attachment figures, and what an interview makes of it. */
export interface Interview {
  /** Logit of the answer expected to a quiet signal, by (12.6); NaN where no answer was ever met. */
  readonly expectation: number;
  /** Its two halves: of the figures known, and of somebody who is not known yet. */
  readonly ofFigures: number;
  readonly ofAnybody: number | undefined;
  /** Figures known, and share of all answers that were met with the one best known. */
  readonly figures: number;
  readonly foremost: number;
  /** The expectation with the interview's own error, logits. */
  readonly expectationRead: number;
  /** Avoidance less anxiety towards people in general as read, logits; a rival learner has neither. */
  readonly strategy: number | undefined;
  /** Missing where nothing is expected, and where a rival learner is not autonomous. */
  readonly stateOfMind: StateOfMind | undefined;
  /** U (12.2), and the same with the interview's own error. */
  readonly fear: number;
  readonly fearRead: number;
  readonly unresolved: boolean;
}

/**
 * An interview about attachment, such as is held with adults (docs/adults.md). It reads what is expected
 * (12.6), what somebody would do (14.1, 14.2) and what fear is left (12.2), each with an error of its own,
 *
 *     x = E + sd_i z₁,   y = avoidance − anxiety + sd_y z₂,   w = U + sd_w z₃      (12.5)
 *
 * and calls by borders on these: autonomous from x = i_B on; else dismissing from y = i_D on, and else
 * preoccupied; unresolved, whatever it is besides, from w = i_U on. Nothing in the person knows of it.
 *
 * @param person whoever answers, calm; means what it says from about 16 years on
 * @param fear U, fear that is left unresolved
 */
export function holdInterview(
  person: Person,
  fear: number,
  chance: Stream,
  settings: InterviewSettings,
  p: SystemParameters,
  grown: Grown,
): Interview {
  const { workingModel } = person;
  const expectation = expectationOf(workingModel);
  const expectationRead = expectation + settings.interviewError * normal(chance);
  const fearRead = fear + settings.unresolvedError * normal(chance);
  const slip = settings.strategyError * normal(chance);
  const strategy = workingModel.rival === undefined ? stanceOf(person, p, grown) + slip : undefined;
  const { met, figures } = workingModel;
  return {
    expectation,
    ofFigures: expectedOfFigures(workingModel),
    ofAnybody: expectedOfAnybody(workingModel),
    figures: figures.length,
    foremost: Math.max(...met) / met.reduce((sum, answers) => sum + answers, 0),
    expectationRead,
    strategy,
    stateOfMind: stateOf(expectationRead, strategy, settings),
    fear,
    fearRead,
    unresolved: fearRead >= settings.unresolvedFrom,
  };
}

function stanceOf(person: Person, p: SystemParameters, grown: Grown): number {
  const { anxiety, avoidance } = standingOf(person, p, grown);
  return avoidance - anxiety;
}

function stateOf(
  read: number,
  strategy: number | undefined,
  { autonomousFrom, dismissingFrom }: InterviewSettings,
): StateOfMind | undefined {
  if (Number.isNaN(read)) return undefined;
  if (read >= autonomousFrom) return "autonomous";
  if (strategy === undefined) return undefined;
  return strategy >= dismissingFrom ? "dismissing" : "preoccupied";
}
