import { exp, type Stream, uniform } from "../numerics/index.ts";
import { feltSecurity } from "./arousal.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";
import type { Situation } from "./situation.ts";
import { INTENSITIES, MOST_FIGURES } from "./working-model.ts";

/** Options in their order: explore, turn away, then figures × intensities. */
export const EXPLORE = 0;
export const TURN_AWAY = 1;
export const FIRST_BID = 2;
const MOST_OPTIONS: number = FIRST_BID + MOST_FIGURES * INTENSITIES.length;

/** A weighing of options with its reasons: what each term contributes, and the odds. */
export interface Decision {
  /** Options in use. */
  count: number;
  /** What is hoped for: exploring, relief, or h A r P₊. */
  readonly gain: Float64Array;
  /** h A C P₋ of a bid. */
  readonly rebuff: Float64Array;
  /** k u of a bid. */
  readonly effort: Float64Array;
  /** C_φ φ_f x_f of a bid. */
  readonly fear: Float64Array;
  readonly utility: Float64Array;
  /** Probability of each option; they sum to 1. */
  readonly odds: Float64Array;
}

export function createDecision(): Decision {
  const column = () => new Float64Array(MOST_OPTIONS);
  return {
    count: 0,
    gain: column(),
    rebuff: column(),
    effort: column(),
    fear: column(),
    utility: column(),
    odds: column(),
  };
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
 * hyperactivation or deactivation. Vigour h and the expectation of return ρ_f of theory
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
  const { gain, utility } = decision;
  const { arousal } = person.body;
  const figures = person.workingModel.figures.length;
  const base =
    p.unsupportedExploration +
    (1 - p.unsupportedExploration) * feltSecurity(person, situation);
  gain[EXPLORE] = p.novelty * (1 - arousal) * base;
  gain[TURN_AWAY] = arousal * p.selfSoothing;
  utility[EXPLORE] = gain[EXPLORE];
  utility[TURN_AWAY] = gain[TURN_AWAY];
  decision.count = FIRST_BID + figures * INTENSITIES.length;
  for (let slot = 0; slot < figures; slot++) weighBids(person, situation, slot, decision, p);
  setOdds(decision, p);
}

function weighBids(
  person: Person,
  situation: Situation,
  slot: number,
  decision: Decision,
  p: SystemParameters,
): void {
  const { comforted, rebuffed } = person.workingModel.foresight;
  const { arousal } = person.body;
  const here = situation.present[slot] === 1;
  const feared = p.fearCost * (person.fear[slot] as number) * (situation.nearness[slot] as number);
  for (let i = 0; i < INTENSITIES.length; i++) {
    const u = INTENSITIES[i] as number;
    const expected = slot * INTENSITIES.length + i;
    const option = FIRST_BID + expected;
    const reach = here ? 1 : p.hearing * u;
    const gain = arousal * reach * (comforted[expected] as number);
    const rebuff = arousal * p.rebuffCost * (rebuffed[expected] as number);
    const effort = p.bidEffort * u;
    decision.gain[option] = gain;
    decision.rebuff[option] = rebuff;
    decision.effort[option] = effort;
    decision.fear[option] = feared;
    decision.utility[option] = gain - rebuff - effort - feared;
  }
}

function setOdds(decision: Decision, p: SystemParameters): void {
  const { count, utility, odds } = decision;
  const bids = count - FIRST_BID;
  let sum = 0;
  for (let option = 0; option < count; option++) {
    const weight = exp((utility[option] as number) * p.inverseTemperature);
    const share = option < FIRST_BID ? weight : weight / bids;
    odds[option] = share;
    sum += share;
  }
  for (let option = 0; option < count; option++) odds[option] = (odds[option] as number) / sum;
}

/** Draws one option from the odds. */
export function choose(decision: Decision, chance: Stream): number {
  let left = uniform(chance);
  const last = decision.count - 1;
  for (let option = 0; option < last; option++) {
    left -= decision.odds[option] as number;
    if (left < 0) return option;
  }
  return last;
}
