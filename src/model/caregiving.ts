import { exp, log, normal, type Stream, sigmoid, uniform } from "../numerics/index.ts";
import { type Answer, INTENSITIES } from "./foresight.ts";

import type { Care, SystemParameters } from "./parameters/index.ts";
import { AT_USUAL, type Wanderer } from "./wandering.ts";

/** A caregiver at one moment: how it cares, where its care has wandered, what kind of hour it has. */
export interface Caregiver extends Wanderer {
  readonly name: string;
  /** d: good (> 0) and bad (< 0) hours, logits; moves by `passHours`. */
  mood: number;
}

export function createCaregiver(name: string, care: Care): Caregiver {
  return { name, care, mood: 0, wandering: AT_USUAL };
}

/**
 * Hours pass; the mood d keeps its N(0, (σ_d exp(g_ℓ ℓ))²) spread and forgets with time constant
 * τ_d (docs/model.md, section 7): d ← r d + √(1 − r²) · spread · noise, r = exp(−hours/τ_d).
 */
export function passHours(
  caregiver: Caregiver,
  hours: number,
  chance: Stream,
  p: SystemParameters,
): void {
  const { care } = caregiver;
  const spread = care.inconsistency * exp(p.loadCost * care.load);
  const kept = exp(-hours / p.moodHours);
  caregiver.mood = kept * caregiver.mood + Math.sqrt(1 - kept * kept) * spread * normal(chance);
}

/**
 * How a caregiver meets a bid of intensity u that it perceives, in logits:
 *
 *     η* = a* + σ_w ζ_a − g_ℓ ℓ + g_d d + (1 − u)(w* + σ_w ζ_w − |d|)          (7.2)
 *
 * A bad hour costs quiet signals first; so does a very good one, spent on other things.
 */
export function readiness(caregiver: Caregiver, intensity: number, p: SystemParameters): number {
  const { care, mood, wandering } = caregiver;
  const availability = care.availability + care.wandering * wandering.availability;
  const attentiveness = care.attentiveness + care.wandering * wandering.attentiveness;
  return (
    availability -
    p.loadCost * care.load +
    p.moodGain * mood +
    (1 - intensity) * (attentiveness - Math.abs(mood))
  );
}

/**
 * Draws the answer to a bid by the form of (2): P₊ = σ(η* − κ), P₋ = σ(−η* − κ). A well-meant
 * answer to the wrong need (probability μ), such as play for a frightened child, leaves the bid
 * unanswered; the reverse, comfort for a child that is out exploring, happens in play (S37). As a
 * control, a share q_s of answers is drawn as if to a loudness drawn at random, the bid's own included.
 * Whoever has other children in its care is taken up by them for a share o of the bids: these stay
 * unanswered, however loud.
 */
export function answerTo(
  caregiver: Caregiver,
  intensity: number,
  chance: Stream,
  p: SystemParameters,
): Answer {
  const eta = readiness(caregiver, shuffled(intensity, chance, p), p);
  const drawn = uniform(chance);
  const misread = uniform(chance) < caregiver.care.misreading;
  const { occupied } = caregiver.care;
  if (occupied > 0 && uniform(chance) < occupied) return 0;
  const comforted = sigmoid(eta - p.unansweredBand);
  if (drawn < comforted) return misread ? 0 : 1;
  return drawn < comforted + sigmoid(-eta - p.unansweredBand) ? -1 : 0;
}

function shuffled(intensity: number, chance: Stream, p: SystemParameters): number {
  if (p.shuffledAnswers === 0 || uniform(chance) >= p.shuffledAnswers) return intensity;
  return INTENSITIES[Math.floor(uniform(chance) * INTENSITIES.length)] as number;
}

/** The same one with no other child to see to, as in a laboratory. */
export function undivided(caregiver: Caregiver): Caregiver {
  const { care } = caregiver;
  return care.occupied === 0 ? caregiver : { ...caregiver, care: { ...care, occupied: 0 } };
}

/**
 * Seconds until an answer reaches the child: gamma with shape 2 and the caregiver's mean, which is
 * the sum of two exponential waits, noticing and getting there.
 */
export function answerLatency(caregiver: Caregiver, chance: Stream): number {
  const noticing = uniform(chance);
  const getting = uniform(chance);
  return (-caregiver.care.latency / 2) * log(noticing * getting);
}
