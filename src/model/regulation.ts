import { exp } from "../numerics/index.ts";
import { mature } from "./development.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";

/**
 * Some days older: capacities mature, beliefs tell figures apart as far as recognition goes, practice
 * that is not kept up fades with time constant τ_P, and autoregulation is what body and practice make
 * of the temperament's.
 */
export function growOlder(person: Person, days: number, p: SystemParameters): void {
  person.age += days;
  person.body.practice *= exp(-days / p.practiceDays);
  comeOfAge(person, p);
}

/** Brings all that follows from age up to date. */
export function comeOfAge(person: Person, p: SystemParameters): void {
  mature(person.capacities, person.age, p);
  person.workingModel.contingency = person.capacities.contingency;
  person.workingModel.recognition = person.capacities.recognition;
  person.workingModel.drift = person.capacities.drift;
  person.body.autoregulation = autoregulation(person, p);
}

/**
 * Calming alone, which the body brings along and others teach (S39, S53):
 *
 *     ν = ν_T · maturity(age) · (1 + G · practice)                              (8.5)
 */
export function autoregulation(person: Person, p: SystemParameters): number {
  const { temperament, capacities, body } = person;
  return temperament.autoregulation * capacities.maturity * (1 + p.practiceGain * body.practice);
}

/**
 * Practice grows by arousal that was brought down in contact, D, added up over a day:
 *
 *     practice ← 1 − (1 − practice) e^(−l D)                                    (8.6)
 *
 * Who is never upset, or never comforted, gets no practice: moderate stress trains (S41).
 *
 * @param calmed D ≥ 0
 */
export function practise(person: Person, calmed: number, p: SystemParameters): void {
  person.body.practice = 1 - (1 - person.body.practice) * exp(-p.practiceRate * calmed);
}

/**
 * A day's mark on arousal at rest (S08):
 *
 *     dA_b/dt = (A₀ + m (mean A of the day − A₀) − A_b) / τ_b
 *
 * @param meanArousal mean of A over the day, in [0, 1]
 */
export function settleBaseline(person: Person, meanArousal: number, p: SystemParameters): void {
  const goal = p.baselineArousal + p.chronicShare * (meanArousal - p.baselineArousal);
  const { body } = person;
  body.baseline = goal + (body.baseline - goal) * exp(-1 / p.chronicDays);
}
