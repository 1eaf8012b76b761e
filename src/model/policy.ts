import { exp, type Stream, uniform } from "../numerics/index.ts";
import { feltSecurity } from "./arousal.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";
import type { Situation } from "./situation.ts";
import { INTENSITIES, MOST_FIGURES, QUIET } from "./working-model.ts";

/** Options in their order: explore, turn away, then figures × intensities. */
export const EXPLORE = 0;
export const TURN_AWAY = 1;
export const FIRST_BID = 2;
const MOST_OPTIONS: number = FIRST_BID + MOST_FIGURES * INTENSITIES.length;

/** Columns of a decision's table: what is hoped for (exploring, relief, A r P₊), */
export const GAIN = 0;
/** A C P₋ of a bid, */
export const REBUFF = 1;
/** k u of a bid, */
export const EFFORT = 2;
/** C_φ φ_f x_f of a bid, */
export const FEAR = 3;
/** gain less the three costs, */
export const UTILITY = 4;
/** and the weight π · exp(U / T), a share of `total`: see `oddsOf`. */
const WEIGHT = 5;
const COLUMNS = 6;

/** A weighing of options with its reasons: one row per option, one column per term. */
export interface Decision {
  /** Options in use. */
  count: number;
  /** Sum of the weights. */
  total: number;
  /** Row-major table; read it with `term`. */
  readonly terms: Float64Array;
}

export function createDecision(): Decision {
  return { count: 0, total: 0, terms: new Float64Array(MOST_OPTIONS * COLUMNS) };
}

/** One entry of a decision: the option's gain, rebuff, effort, fear or utility. */
export function term(decision: Decision, option: number, column: number): number {
  return decision.terms[option * COLUMNS + column] as number;
}

/** Probability of an option; those of all options sum to 1. */
export function oddsOf(decision: Decision, option: number): number {
  return term(decision, option, WEIGHT) / decision.total;
}

/**
 * Weighs what a person could do now:
 *
 *     U(explore)  = e (1 − A) (q + (1 − q) s)                                   (9)
 *     U(self)     = A z                                                        (10)
 *     U(bid f, u) = A [ r_f(u) P₊ − C P₋ ] − k u − C_φ φ_f x_f                 (11)
 *     P(option) ∝ π · exp(U / T)
 *
 * π is a third each for exploring, the self, and all bids together. r_f(u), the reach of a bid, is
 * 1 for a figure that is here and `hearing` · u for one that is away. Nothing else makes
 * hyperactivation or deactivation. A figure that greets invites a quiet answer: for it, A in (11)
 * is at least `greetingAppeal`, so that a calm child greets back (docs/model.md, section 8). Vigour h
 * and the expectation of return ρ_f of long separations are 1 here: they move over days of
 * separation only.
 *
 * The model gives odds; `choose` draws, a likelihood would score.
 */
export function weigh(
  person: Person,
  situation: Situation,
  decision: Decision,
  p: SystemParameters,
): void {
  const { terms } = decision;
  const { arousal } = person.body;
  const { figures, fear, foresight } = person.workingModel;
  const { greeter } = situation;
  const sharp = p.inverseTemperature;
  const alone = p.unsupportedExploration;
  const base = alone + (1 - alone) * feltSecurity(person, situation);
  const invited = Math.max(arousal, p.greetingAppeal);
  const share = 1 / (figures.length * INTENSITIES.length);
  let total = 0;
  let row = FIRST_BID * COLUMNS;
  let bid = 0;
  for (let slot = 0; slot < figures.length; slot++) {
    const here = situation.present[slot] === 1;
    const feared = p.fearCost * (fear[slot] as number) * (situation.nearness[slot] as number);
    for (let level = 0; level < INTENSITIES.length; level++) {
      const u = INTENSITIES[level] as number;
      const worth = level === QUIET && slot === greeter ? invited : arousal;
      const gain = worth * (here ? 1 : p.hearing * u) * (foresight.comforted[bid] as number);
      const rebuff = worth * p.rebuffCost * (foresight.rebuffed[bid] as number);
      const effort = p.bidEffort * u;
      const utility = gain - rebuff - effort - feared;
      const weight = exp(utility * sharp) * share;
      total += weight;
      terms[row + GAIN] = gain;
      terms[row + REBUFF] = rebuff;
      terms[row + EFFORT] = effort;
      terms[row + FEAR] = feared;
      terms[row + UTILITY] = utility;
      terms[row + WEIGHT] = weight;
      row += COLUMNS;
      bid++;
    }
  }
  decision.count = FIRST_BID + bid;
  total += setCostless(terms, EXPLORE, p.novelty * (1 - arousal) * base, sharp);
  total += setCostless(terms, TURN_AWAY, arousal * p.selfSoothing, sharp);
  decision.total = total;
}

/** An option that costs nothing; returns its weight. */
function setCostless(terms: Float64Array, option: number, gain: number, sharp: number): number {
  const row = option * COLUMNS;
  const weight = exp(gain * sharp);
  terms[row + GAIN] = gain;
  terms[row + UTILITY] = gain;
  terms[row + WEIGHT] = weight;
  return weight;
}

/** Draws one option by its weight. */
export function choose(decision: Decision, chance: Stream): number {
  let left = uniform(chance) * decision.total;
  const last = decision.count - 1;
  for (let option = 0; option < last; option++) {
    left -= term(decision, option, WEIGHT);
    if (left < 0) return option;
  }
  return last;
}
