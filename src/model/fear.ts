import { startle } from "./arousal.ts";
import { INTENSITIES, LOUD } from "./foresight.ts";
import { givingUp } from "./helplessness.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";
import type { Situation } from "./situation.ts";

/** A figure frightens: φ_f ← φ_f + φ₊ (1 − φ_f), and arousal jumps (docs/model.md, section 6). */
export function frighten(person: Person, slot: number, p: SystemParameters): void {
  const { fear } = person.workingModel;
  const before = fear[slot] as number;
  fear[slot] = before + p.fearGain * (1 - before);
  startle(person, p.fearStartle);
}

/** A day takes a share of every fear away. */
export function fadeFear(person: Person, p: SystemParameters): void {
  const { fear } = person.workingModel;
  for (let slot = 0; slot < fear.length; slot++) {
    fear[slot] = (fear[slot] as number) * (1 - p.fearFading);
  }
}

/** ξ A: the unlearnt urge towards the haven, whatever is expected of it. 0 when nobody is here. */
export function approachUrge(person: Person, situation: Situation, p: SystemParameters): number {
  return situation.haven < 0 ? 0 : p.reflex * person.body.arousal;
}

/**
 * φ_f x_f + b₋ A P₋(1) x_f: the urge away from the same figure. 0 when nobody is here.
 *
 * The second part, flight from an expected rebuff, counts only while the person bids or is held:
 * who has turned away or plays has asked for nothing that could be refused. That is what makes
 * avoidance an organised solution, whereas fear of the figure itself stays whatever one does
 * (docs/model.md, section 11).
 */
export function flightUrge(person: Person, situation: Situation, p: SystemParameters): number {
  const slot = situation.haven;
  if (slot < 0) return 0;
  const nearness = situation.nearness[slot] as number;
  const fear = (person.workingModel.fear[slot] as number) * nearness;
  const { activity } = person.conduct;
  if (activity !== "bid" && activity !== "await" && activity !== "contact") return fear;
  const rebuff = person.workingModel.foresight.rebuffed[slot * INTENSITIES.length + LOUD] as number;
  return fear + p.flightFromRebuff * person.body.arousal * rebuff * nearness;
}

/** The haven is also the alarm: conflict = min(approach, flight). After `mainSolomon1990`. */
export function conflict(person: Person, situation: Situation, p: SystemParameters): number {
  return Math.min(approachUrge(person, situation, p), flightUrge(person, situation, p));
}

/**
 * How likely conflict stops the body when it is to choose:
 *
 *     P(freeze) = (conflict − K)/K_s, at least 0, at most 1                      (6.1)
 *
 * Approach is asked first: most of the time it is too weak. Where helplessness is switched on, the
 * urge to give up (6.3) stands against approach as flight does.
 */
export function freezingOdds(person: Person, situation: Situation, p: SystemParameters): number {
  const approach = approachUrge(person, situation, p);
  if (approach <= p.freezingThreshold) return 0;
  const flight = flightUrge(person, situation, p) + givingUp(person, p);
  if (flight <= p.freezingThreshold) return 0;
  return Math.min(1, (Math.min(approach, flight) - p.freezingThreshold) / p.freezingSpan);
}
