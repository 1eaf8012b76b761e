import { exp, sigmoid } from "../numerics/index.ts";
import { DAYS_PER_MONTH } from "./development.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";
import type { WorkingModel } from "./working-model.ts";

/**
 * A call of intensity u that a missed figure could not perceive. It teaches nothing about the answers
 * one gets (5), only that this one may not come back, and it costs vigour:
 *
 *     n_f ← n_f + u    ρ_f = N₀/(N₀ + n_f)                                      (9.1)
 *     h ← max(0, h − v u)                                                       (9.2)
 *
 * After `robertsonBowlby1952`. Absence alone leaves every belief as it is.
 */
export function callInVain(
  person: Person,
  slot: number,
  intensity: number,
  p: SystemParameters,
): void {
  const { inVain } = person.workingModel;
  inVain[slot] = (inVain[slot] as number) + intensity;
  countOn(person.workingModel, slot, p);
  person.body.vigour = Math.max(0, person.body.vigour - p.vigourCost * intensity);
}

/** Hours together: n_f ← n_f e^(−hours/τ_n)  (9.1): one counts on this one again. */
export function beTogether(person: Person, slot: number, hours: number, p: SystemParameters): void {
  const { inVain } = person.workingModel;
  if (inVain[slot] === 0) return;
  inVain[slot] = (inVain[slot] as number) * exp(-hours / p.reunionHours);
  countOn(person.workingModel, slot, p);
}

/** Vigour comes back: 1 − h ← (1 − h) e^(−r_h hours)  (9.2). */
export function regainVigour(person: Person, hours: number, p: SystemParameters): void {
  const { body } = person;
  if (body.vigour < 1) body.vigour = 1 - (1 - body.vigour) * exp(-p.vigourRecovery * hours);
}

/** ρ_f of (9.1), brought up to date. */
export function countOn(model: WorkingModel, slot: number, p: SystemParameters): void {
  const calls = model.inVain[slot] as number;
  model.countedOn[slot] = p.callsToDoubt / (p.callsToDoubt + calls);
}

/**
 * Threat of missing f for longer than is usual:
 *
 *     θ = θ_sep · ρ_f · σ((age − t_p)/s_p) · (1 − told · language)              (9.4)
 *
 * At such length it does not help to understand that people come back, as it does at a usual
 * departure (8.2); having been told does, as far as there is language: then waiting is agreed upon.
 *
 * @param told in [0, 1]: how far the return was explained and agreed upon
 */
export function threatOfMissing(
  person: Person,
  slot: number,
  told: number,
  p: SystemParameters,
): number {
  const months = person.age / DAYS_PER_MONTH;
  const noticing = sigmoid((months - p.protestAge) / p.protestSpan);
  const waits = 1 - told * person.capacities.language;
  return p.separationThreat * (person.workingModel.countedOn[slot] as number) * noticing * waits;
}
