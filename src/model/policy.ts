import { exp, type Stream, uniform } from "../numerics/index.ts";
import { feltSecurity } from "./arousal.ts";
import { INTENSITIES, MOST_FIGURES, QUIET } from "./foresight.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";
import type { Situation } from "./situation.ts";

/** Options in their order: explore, turn away, then figures × intensities. */
export const EXPLORE = 0;
export const TURN_AWAY = 1;
export const FIRST_BID = 2;

// Constants of the inner loop are not exported: engines fold a module's own constants, but read an
// exported or imported one from memory every time, which made a choice a third slower.
const BID = 2;
const LEVELS: typeof INTENSITIES = INTENSITIES;
const QUIETEST: number = QUIET;

/** Columns of a decision's table. */
const GAIN = 0;
const REBUFF = 1;
const EFFORT = 2;
const FEAR = 3;
const UTILITY = 4;
const WEIGHT = 5;
const COLUMNS = 6;

/**
 * One term of an option: `gain`, what is hoped for (exploring, relief, or A r P₊ of a bid);
 * `rebuff`, A C P₋; `effort`, k u; `fear`, C_φ φ_f x_f; and `utility`, the gain less the three
 * costs.
 */
export type Term = "gain" | "rebuff" | "effort" | "fear" | "utility";

const COLUMN_OF: Readonly<Record<Term, number>> = {
  gain: GAIN,
  rebuff: REBUFF,
  effort: EFFORT,
  fear: FEAR,
  utility: UTILITY,
};

/** A weighing of options with its reasons: one row per option, one column per term. */
export interface Decision {
  /** Options in use. */
  count: number;
  /** Sum of the options' weights π · exp(U / T). */
  total: number;
  /** Row-major table; read it with `term` and `oddsOf`. */
  readonly terms: Float64Array;
}

export function createDecision(): Decision {
  const most = BID + MOST_FIGURES * LEVELS.length;
  return { count: 0, total: 0, terms: new Float64Array(most * COLUMNS) };
}

/** One term of an option, for explanation. */
export function term(decision: Decision, option: number, name: Term): number {
  return decision.terms[option * COLUMNS + COLUMN_OF[name]] as number;
}

/** Probability of an option; those of all options sum to 1. */
export function oddsOf(decision: Decision, option: number): number {
  return (decision.terms[option * COLUMNS + WEIGHT] as number) / decision.total;
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
 * is at least `greetingAppeal`, so that a calm child greets back (docs/model.md, section 9). Vigour
 * h and the expectation of return ρ_f of long separations are 1 here: they move over days of
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
  const { comforted, rebuffed } = foresight;
  const { present, nearness, greeter } = situation;
  const { inverseTemperature: sharp, unsupportedExploration: alone } = p;
  const { hearing, rebuffCost, bidEffort, fearCost } = p;
  const base = alone + (1 - alone) * feltSecurity(person, situation);
  const invited = Math.max(arousal, p.greetingAppeal);
  const share = 1 / (figures.length * LEVELS.length);
  let total =
    setCostless(terms, 0, p.novelty * (1 - arousal) * base, sharp) +
    setCostless(terms, COLUMNS, arousal * p.selfSoothing, sharp);
  let row = BID * COLUMNS;
  let bid = 0;
  for (let slot = 0; slot < figures.length; slot++) {
    const here = present[slot] === 1;
    const feared = fearCost * (fear[slot] as number) * (nearness[slot] as number);
    for (let level = 0; level < LEVELS.length; level++) {
      const u = LEVELS[level] as number;
      const worth = level === QUIETEST && slot === greeter ? invited : arousal;
      const gain = worth * (here ? 1 : hearing * u) * (comforted[bid] as number);
      const rebuff = worth * rebuffCost * (rebuffed[bid] as number);
      const effort = bidEffort * u;
      const utility = gain - rebuff - effort - feared;
      const weight = exp(utility * sharp) * share;
      terms[row + GAIN] = gain;
      terms[row + REBUFF] = rebuff;
      terms[row + EFFORT] = effort;
      terms[row + FEAR] = feared;
      terms[row + UTILITY] = utility;
      terms[row + WEIGHT] = weight;
      total += weight;
      row += COLUMNS;
      bid++;
    }
  }
  decision.count = BID + bid;
  decision.total = total;
}

/** An option that costs nothing; returns its weight. */
function setCostless(terms: Float64Array, row: number, gain: number, sharp: number): number {
  const weight = exp(gain * sharp);
  terms[row + GAIN] = gain;
  terms[row + UTILITY] = gain;
  terms[row + WEIGHT] = weight;
  return weight;
}

/** Draws one option by its weight. */
export function choose(decision: Decision, chance: Stream): number {
  const { terms, count, total } = decision;
  let left = uniform(chance) * total;
  let at = WEIGHT;
  for (let option = 0; option < count - 1; option++) {
    left -= terms[at] as number;
    if (left < 0) return option;
    at += COLUMNS;
  }
  return count - 1;
}
