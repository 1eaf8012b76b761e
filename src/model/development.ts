import { exp, sigmoid } from "../numerics/index.ts";
import type { SystemParameters } from "./parameters/index.ts";

/** Days of a month, on average. */
export const DAYS_PER_MONTH: number = 365.25 / 12;

/**
 * What age lets a person do, each from 0 (not at all) to 1 (as much as it ever will), and how fast
 * its certainty fades. Capacities open and close what experience can do; none of them knows anything
 * about care.
 */
export interface Capacities {
  /** Taking in that answers follow one's signals. Before it, nothing is learnt from them. */
  contingency: number;
  /** Taking part in play: how much of its share in mending a mismatch the child does. */
  coordination: number;
  /** r: telling one figure from another. Before it, experience loads on people in general. */
  recognition: number;
  /** Getting about by oneself. */
  locomotion: number;
  /** How much a departure alarms: noticing it, less understanding that somebody will be back. */
  protest: number;
  /** How alarming strangers are. */
  wariness: number;
  /** How far what is expected can be put into words, and so be reflected on. */
  language: number;
  /** How much of unpractised autoregulation is there. */
  maturity: number;
  /** Daily return of uncertainty δ, logit². */
  drift: number;
}

/**
 * Capacities at an age, as smooth curves (docs/model.md, section 8):
 *
 *     contingency, coordination, recognition, locomotion, wariness,
 *     language: σ((age − t)/s)                                                  (8.1)
 *     protest = σ((age − t_p)/s_p) · (1 − σ((age − t_u)/s_u))                   (8.2)
 *     maturity = 1 − (1 − ν₀) e^(−age/τ_ν)                                      (8.3)
 *     drift = δ_g + (δ − δ_g) e^(−age/τ_δ)                                      (8.4)
 *
 * Written into `capacities`. Milestones after `schafferEmerson1964`, `kagan1976`, `sroufe1977`.
 *
 * @param days age
 */
export function mature(capacities: Capacities, days: number, p: SystemParameters): void {
  const months = days / DAYS_PER_MONTH;
  const understanding = sigmoid((months - p.understandingAge) / p.understandingSpan);
  capacities.contingency = sigmoid((months - p.contingencyAge) / p.contingencySpan);
  capacities.coordination = sigmoid((months - p.coordinationAge) / p.coordinationSpan);
  capacities.recognition = sigmoid((months - p.recognitionAge) / p.recognitionSpan);
  capacities.locomotion = sigmoid((months - p.locomotionAge) / p.locomotionSpan);
  capacities.protest = sigmoid((months - p.protestAge) / p.protestSpan) * (1 - understanding);
  capacities.wariness = sigmoid((months - p.warinessAge) / p.warinessSpan);
  capacities.language = sigmoid((months - p.languageAge) / p.languageSpan);
  capacities.maturity = 1 - (1 - p.autoregulationAtBirth) * exp(-months / p.maturingMonths);
  capacities.drift = p.grownDrift + (p.drift - p.grownDrift) * exp(-months / 12 / p.driftYears);
}

/** The capacities of an age in days. */
export function capacitiesAt(days: number, p: SystemParameters): Capacities {
  const capacities: Capacities = {
    contingency: 0,
    coordination: 0,
    recognition: 0,
    locomotion: 0,
    protest: 0,
    wariness: 0,
    language: 0,
    maturity: 0,
    drift: 0,
  };
  mature(capacities, days, p);
  return capacities;
}
