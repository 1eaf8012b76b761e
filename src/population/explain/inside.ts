import {
  type Activity,
  alarm,
  approachUrge,
  feltSecurity,
  flightUrge,
  freezingOdds,
  INTENSITIES,
  OTHERS,
  rowOf,
  SELF,
  STRIDE,
  type WorkingModel,
} from "../../model/index.ts";
import { nameInLog, type Session, type Threats, threatsIn } from "../../procedures/index.ts";

/** What a child feels at one moment. */
export interface Feelings {
  /** A in [0, 1]. */
  readonly arousal: number;
  /** θ in [0, 1], all kinds together (4), and each kind. */
  readonly threat: Threats & { readonly all: number };
  /** s (5) and a (6), in [0, 1]. */
  readonly feltSecurity: number;
  readonly alarm: number;
  /** R ≥ 0. */
  readonly frustration: number;
  /** The body may stop when the smaller of the two urges exceeds the threshold: with these odds. */
  readonly conflict: {
    readonly approach: number;
    readonly flight: number;
    readonly least: number;
    readonly threshold: number;
    readonly span: number;
    readonly odds: number;
  };
}

/** A belief: its mean and how unsure it is, logits. */
export interface Belief {
  readonly mean: number;
  readonly sd: number;
}

/** What comes back after a bid, as expected: three probabilities (2). */
export interface ExpectedAnswer {
  readonly intensity: number;
  readonly comforted: number;
  readonly unanswered: number;
  readonly rebuffed: number;
}

/** What a child believes at one moment. */
export interface Expectations {
  /** α and ω (1); `null` of a rival learner, which has none. */
  readonly others: Belief | null;
  readonly self: Belief | null;
  readonly figures: readonly {
    readonly figure: string;
    readonly here: boolean;
    /** x_f in [0, 1] (5). */
    readonly nearness: number;
    /** β_f (1); `null` of a rival learner. */
    readonly difference: Belief | null;
    readonly answers: readonly ExpectedAnswer[];
    /** a_f (3), trust (8) and φ_f, in [0, 1]. */
    readonly felt: number;
    readonly trust: number;
    readonly fear: number;
  }[];
}

/** @param activity what the child is doing, or did until it chose: flight depends on it */
export function feelingsOf(session: Session, activity: Activity): Feelings {
  const { scene, p } = session;
  const { person, situation } = scene;
  const doing = { ...person, conduct: { ...person.conduct, activity } };
  const approach = approachUrge(doing, situation, p);
  const flight = flightUrge(doing, situation, p);
  return {
    arousal: person.body.arousal,
    threat: { all: situation.threat, ...threatsIn(session) },
    feltSecurity: feltSecurity(person, situation),
    alarm: alarm(person, situation),
    frustration: person.body.frustration,
    conflict: {
      approach,
      flight,
      least: Math.min(approach, flight),
      threshold: p.freezingThreshold,
      span: p.freezingSpan,
      odds: freezingOdds(doing, situation, p),
    },
  };
}

export function expectationsOf(session: Session): Expectations {
  const { situation, person } = session.scene;
  const { workingModel } = person;
  const { foresight, fear, figures } = workingModel;
  return {
    others: beliefIn(workingModel, OTHERS),
    self: beliefIn(workingModel, SELF),
    figures: figures.map((_, slot) => ({
      figure: nameInLog(session, slot),
      here: situation.present[slot] === 1,
      nearness: situation.nearness[slot] as number,
      difference: beliefIn(workingModel, rowOf(slot)),
      answers: INTENSITIES.map((intensity, level) => {
        const bid = slot * INTENSITIES.length + level;
        const comforted = foresight.comforted[bid] as number;
        const rebuffed = foresight.rebuffed[bid] as number;
        return { intensity, comforted, unanswered: 1 - comforted - rebuffed, rebuffed };
      }),
      felt: foresight.felt[slot] as number,
      trust: foresight.trust[slot] as number,
      fear: fear[slot] as number,
    })),
  };
}

function beliefIn({ mean, covariance, rival }: WorkingModel, row: number): Belief | null {
  if (rival !== undefined) return null;
  return { mean: mean[row] as number, sd: Math.sqrt(covariance[row * STRIDE + row] as number) };
}
