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

/** An option weighed, with its reasons. */
export interface WeighedOption {
  /** What is hoped for: exploring, relief, or A r P₊ of a bid. */
  gain: number;
  /** A C P₋. */
  rebuff: number;
  /** k u. */
  effort: number;
  /** C_φ φ_f x_f. */
  fear: number;
  /** U: the gain less the three costs. */
  utility: number;
  /** π · exp(U / T). */
  weight: number;
}

/** One of the reasons. */
export type Term = Exclude<keyof WeighedOption, "weight">;

/** A weighing of options; read it with `term` and `oddsOf`. */
export interface Decision {
  /** Options in use. */
  count: number;
  /** Sum of the options' weights. */
  total: number;
  readonly options: readonly WeighedOption[];
}

export function createDecision(): Decision {
  const most = BID + MOST_FIGURES * LEVELS.length;
  return { count: 0, total: 0, options: Array.from({ length: most }, createOption) };
}

function createOption(): WeighedOption {
  return { gain: 0, rebuff: 0, effort: 0, fear: 0, utility: 0, weight: 0 };
}

/** One term of an option, for explanation. */
export function term(decision: Decision, option: number, name: Term): number {
  return (decision.options[option] as WeighedOption)[name];
}

/** Probability of an option; those of all options sum to 1. */
export function oddsOf(decision: Decision, option: number): number {
  return (decision.options[option] as WeighedOption).weight / decision.total;
}

/**
 * Weighs what a person could do now:
 *
 *     U(explore)  = e (1 − A) (q + (1 − q) s)                                   (9)
 *     U(self)     = A z                                                        (10)
 *     U(bid f, u) = h A [ r_f(u) P₊ − C P₋ ] − k u − C_φ φ_f x_f               (11)
 *     P(option) ∝ π · exp(U / T)
 *
 * π is a third each for exploring, the self, and all bids together. r_f(u), the reach of a bid, is
 * ρ_f for a figure that is here and `hearing` · u · ρ_f for one that is away; of one that is not in this
 * place at all nothing can be asked, and it has no part in the bids' third. Nothing else makes
 * hyperactivation or deactivation. A figure that greets invites a quiet answer: for it, A in (11)
 * is at least `greetingAppeal`, so that a calm child greets back (docs/model.md, section 11). Vigour
 * h and how far one counts on a figure ρ_f are 1 but in and after long separations (9.1, 9.2).
 *
 * The model gives odds; `choose` draws, a likelihood would score.
 */
export function weigh(
  person: Person,
  situation: Situation,
  decision: Decision,
  p: SystemParameters,
): void {
  const { options } = decision;
  const { arousal, vigour } = person.body;
  const { figures, fear, countedOn, foresight } = person.workingModel;
  const { comforted, rebuffed } = foresight;
  const { present, elsewhere, nearness, greeter } = situation;
  const { inverseTemperature: sharp, unsupportedExploration: alone } = p;
  const { hearing, rebuffCost, bidEffort, fearCost } = p;
  const base = alone + (1 - alone) * feltSecurity(person, situation);
  const invited = Math.max(arousal, p.greetingAppeal);
  const share = 1 / (countReached(situation, figures.length) * LEVELS.length);
  let total =
    setCostless(options[EXPLORE] as WeighedOption, p.novelty * (1 - arousal) * base, sharp) +
    setCostless(options[TURN_AWAY] as WeighedOption, arousal * p.selfSoothing, sharp);
  let bid = 0;
  for (let slot = 0; slot < figures.length; slot++) {
    if (elsewhere[slot] === 1) {
      bid = closeOff(options, bid);
      continue;
    }
    const here = present[slot] === 1;
    const counted = countedOn[slot] as number;
    const feared = fearCost * (fear[slot] as number) * (nearness[slot] as number);
    for (let level = 0; level < LEVELS.length; level++) {
      const u = LEVELS[level] as number;
      const worth = vigour * (level === QUIETEST && slot === greeter ? invited : arousal);
      const gain = worth * counted * (here ? 1 : hearing * u) * (comforted[bid] as number);
      const rebuff = worth * rebuffCost * (rebuffed[bid] as number);
      const effort = bidEffort * u;
      const utility = gain - rebuff - effort - feared;
      const weight = exp(utility * sharp) * share;
      const option = options[BID + bid] as WeighedOption;
      option.gain = gain;
      option.rebuff = rebuff;
      option.effort = effort;
      option.fear = feared;
      option.utility = utility;
      option.weight = weight;
      total += weight;
      bid++;
    }
  }
  decision.count = BID + bid;
  decision.total = total;
}

/** Figures that a bid could reach. */
function countReached({ elsewhere }: Situation, figures: number): number {
  let reached = 0;
  for (let slot = 0; slot < figures; slot++) reached += 1 - (elsewhere[slot] as number);
  return reached;
}

/** Bids to a figure that is elsewhere cannot be chosen; returns the number of the next bid. */
function closeOff(options: readonly WeighedOption[], bid: number): number {
  for (let level = 0; level < LEVELS.length; level++) {
    const option = options[BID + bid + level] as WeighedOption;
    option.gain = option.rebuff = option.effort = option.fear = option.utility = 0;
    option.weight = 0;
  }
  return bid + LEVELS.length;
}

/** An option that costs nothing; returns its weight. */
function setCostless(option: WeighedOption, gain: number, sharp: number): number {
  option.gain = gain;
  option.utility = gain;
  option.weight = exp(gain * sharp);
  return option.weight;
}

/** Draws one option by its weight. */
export function choose({ options, count, total }: Decision, chance: Stream): number {
  let left = uniform(chance) * total;
  let last = TURN_AWAY;
  for (let option = 0; option < count; option++) {
    const { weight } = options[option] as WeighedOption;
    if (weight === 0) continue;
    left -= weight;
    if (left < 0) return option;
    last = option;
  }
  // Rounding may leave a rest: then it is the last that can be.
  return last;
}
