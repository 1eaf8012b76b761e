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
/** and the probability of the option. */
export const ODDS = 5;
const COLUMNS = 6;

/** A weighing of options with its reasons: one row per option, one column per term. */
export interface Decision {
  /** Options in use. */
  count: number;
  /** Row-major table; read it with `term`. */
  readonly terms: Float64Array;
}

export function createDecision(): Decision {
  return { count: 0, terms: new Float64Array(MOST_OPTIONS * COLUMNS) };
}

/** One entry of a decision: the option's gain, rebuff, effort, fear, utility or odds. */
export function term(decision: Decision, option: number, column: number): number {
  return decision.terms[option * COLUMNS + column] as number;
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
 * is at least `greetingAppeal`, so that a calm child greets back (docs/model.md#changes). Vigour h and the expectation of return ρ_f of theory
 * section 9 are 1 here: they move over days of separation only.
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
  const alone = p.unsupportedExploration;
  const { greeter } = situation;
  const invited = Math.max(arousal, p.greetingAppeal);
  const base = alone + (1 - alone) * feltSecurity(person, situation);
  const bids = figures.length * INTENSITIES.length;
  setTerms(terms, EXPLORE, p.novelty * (1 - arousal) * base, 0, 0, 0);
  setTerms(terms, TURN_AWAY, arousal * p.selfSoothing, 0, 0, 0);
  let bid = 0;
  for (let slot = 0; slot < figures.length; slot++) {
    const here = situation.present[slot] === 1;
    const feared = p.fearCost * (fear[slot] as number) * (situation.nearness[slot] as number);
    for (let level = 0; level < INTENSITIES.length; level++) {
      const u = INTENSITIES[level] as number;
      const reach = here ? 1 : p.hearing * u;
      const worth = level === QUIET && slot === greeter ? invited : arousal;
      const gain = worth * reach * (foresight.comforted[bid] as number);
      const rebuff = worth * p.rebuffCost * (foresight.rebuffed[bid] as number);
      setTerms(terms, FIRST_BID + bid, gain, rebuff, p.bidEffort * u, feared);
      bid++;
    }
  }
  decision.count = FIRST_BID + bids;
  setOdds(decision, p);
}

function setTerms(
  terms: Float64Array,
  option: number,
  gain: number,
  rebuff: number,
  effort: number,
  fear: number,
): void {
  const row = option * COLUMNS;
  terms[row + GAIN] = gain;
  terms[row + REBUFF] = rebuff;
  terms[row + EFFORT] = effort;
  terms[row + FEAR] = fear;
  terms[row + UTILITY] = gain - rebuff - effort - fear;
}

/** Softmax over the utilities; the bids share their third equally. */
function setOdds({ terms, count }: Decision, p: SystemParameters): void {
  const share = 1 / (count - FIRST_BID);
  let sum = 0;
  for (let option = 0; option < count; option++) {
    const row = option * COLUMNS;
    const weight = exp((terms[row + UTILITY] as number) * p.inverseTemperature);
    const odds = option < FIRST_BID ? weight : weight * share;
    terms[row + ODDS] = odds;
    sum += odds;
  }
  const scale = 1 / sum;
  for (let option = 0; option < count; option++) {
    const at = option * COLUMNS + ODDS;
    terms[at] = (terms[at] as number) * scale;
  }
}

/** Draws one option from the odds. */
export function choose(decision: Decision, chance: Stream): number {
  let left = uniform(chance);
  const last = decision.count - 1;
  for (let option = 0; option < last; option++) {
    left -= term(decision, option, ODDS);
    if (left < 0) return option;
  }
  return last;
}
