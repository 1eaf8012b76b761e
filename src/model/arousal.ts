import { exp } from "../numerics/index.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Body, Person } from "./person.ts";
import type { Situation } from "./situation.ts";

/**
 * Felt security, the set-goal of the system:
 *
 *     s = max over present f of  x_f · a_f · ρ_f                               (5)
 *
 * ρ_f, how far one counts on f, is 1 but after a long absence (9.1).
 */
export function feltSecurity(person: Person, situation: Situation): number {
  const { foresight, countedOn } = person.workingModel;
  const { felt } = foresight;
  let most = 0;
  for (let slot = 0; slot < person.workingModel.figures.length; slot++) {
    const sure = (felt[slot] as number) * (countedOn[slot] as number);
    const here = (situation.nearness[slot] as number) * sure;
    if (here > most) most = here;
  }
  return most;
}

/**
 * Alarm: threat switches the system on, felt security off; a feared figure is itself a threat:
 *
 *     a = θ (1 − s) + Σ_f φ_f x_f, at most 1                                   (6)
 */
export function alarm(person: Person, situation: Situation): number {
  let sum = situation.threat * (1 - feltSecurity(person, situation));
  for (let slot = 0; slot < person.workingModel.figures.length; slot++) {
    sum += (person.workingModel.fear[slot] as number) * (situation.nearness[slot] as number);
  }
  return sum < 1 ? sum : 1;
}

/**
 * What others see of a person's state: the intensity of what it does, plus a leak ε A. Contact
 * shows everything; exploring, turning away and freezing show the leak alone.
 */
export function expressed(person: Person, p: SystemParameters): number {
  const { activity, intensity } = person.conduct;
  const { arousal } = person.body;
  if (activity === "contact") return arousal;
  return intensity + p.leak * arousal;
}

/**
 * Arousal over a stretch of time in which nothing else changes:
 *
 *     dA/dt = ρ a (1 − A) − b (A − A_b),   b = ν + c · contact · trust         (7) (8)
 *     exact: A(t+Δ) = A∞ + (A − A∞) e^(−(ρa + b)Δ),  A∞ = (ρa + bA_b)/(ρa + b)
 *
 * `trustDependence` 0 removes (8): every contact calms like that with a fully trusted figure.
 * Contact is being held for comfort, or being carried about unasked. Holding back costs: ν loses
 * `suppressionCost` while A > expressed + `suppressionBand`. Turning away on purpose multiplies ν.
 * After Spangler & Grossmann, `spanglerGrossmann1993`.
 *
 * @param seconds length of the stretch
 * @returns ∫ A dt over the stretch, seconds
 */
export function stepArousal(
  person: Person,
  situation: Situation,
  seconds: number,
  p: SystemParameters,
): number {
  const { body, temperament, conduct } = person;
  let calming = body.autoregulation;
  if (conduct.activity === "turn away") calming *= p.turningAwayGain;
  if (body.arousal > expressed(person, p) + p.suppressionBand) calming *= 1 - p.suppressionCost;
  const holder = situation.contact >= 0 ? situation.contact : situation.carrier;
  if (holder >= 0) {
    const trust = person.workingModel.foresight.trust[holder] as number;
    calming += p.coregulation * (1 - p.trustDependence * (1 - trust));
  }
  const rising = temperament.reactivity * alarm(person, situation);
  return rising + calming > 0
    ? moveArousal(body, rising, calming, seconds)
    : body.arousal * seconds;
}

/** The exact solution of (7) and its integral; with neither rise nor fall, nothing moves. */
function moveArousal(body: Body, rising: number, calming: number, seconds: number): number {
  const rate = rising + calming;
  const limit = (rising + calming * body.baseline) / rate;
  const before = body.arousal;
  body.arousal = limit + (before - limit) * exp(-rate * seconds);
  return limit * seconds + (before - body.arousal) / rate;
}

/** Arousal jumps by `amount` (a rebuff, a fright), never above 1. */
export function startle(person: Person, amount: number): void {
  person.body.arousal = Math.min(1, person.body.arousal + amount);
}
