import { exp, log, type Stream } from "../numerics/index.ts";
import { stepArousal } from "./arousal.ts";
import { engage } from "./bid.ts";
import { type Caregiver, readiness } from "./caregiving.ts";
import { INTENSITIES, QUIET } from "./foresight.ts";
import { reviseByPlay } from "./learning.ts";
import type { PlayRates } from "./mismatch.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";
import { drawBout, type PlayBout } from "./play-bout.ts";
import { addThreat, type Situation } from "./situation.ts";

/**
 * The rates of a caregiver in this hour. A mismatch is a quiet bid, so with a pace of 1 it is mended
 * within `patience` as often as this caregiver now comforts a quiet bid (7.2), once the child does
 * its part in it:
 *
 *     repair = m* (1 − h (1 − coordination)) ln(1 + e^(η*(0.2) − κ)) / P_m      (7.4)
 *
 * and the share of time matched is repair / (repair + rupture). After `tronickGianino1986`.
 *
 * @param coordination of the child, 0 to 1 (8.1)
 */
export function playRates(
  caregiver: Caregiver,
  coordination: number,
  p: SystemParameters,
): PlayRates {
  const { care } = caregiver;
  const together = 1 - p.childPart * (1 - coordination);
  const ready = readiness(caregiver, INTENSITIES[QUIET], p) - p.unansweredBand;
  return {
    rupture: care.rupture,
    repair: (care.repairPace * together * log(1 + exp(ready))) / p.patience,
    intrusion: care.intrusiveness / 60,
    misreading: care.misreading,
  };
}

/** Longest step of arousal at play, s: on the way up, holding back begins to cost (7). */
const STEP = 60;

/**
 * A calm person plays with a figure for a while. Repair teaches (12, 13), and arousal moves by the
 * threat of play (7.5).
 *
 * @param seconds length of the bout, above 0
 * @returns what became of the mismatches, and ∫ A dt, seconds
 */
export function play(
  person: Person,
  situation: Situation,
  slot: number,
  caregiver: Caregiver,
  seconds: number,
  chance: Stream,
  p: SystemParameters,
): PlayBout {
  const { coordination } = person.capacities;
  const bout = drawBout(playRates(caregiver, coordination, p), seconds, chance, p);
  reviseByPlay(person.workingModel, slot, bout.mended, bout.left, bout.intruded, p);
  engage(person, "explore", -1, 0);
  situation.threat = threatOfPlay(caregiver, bout.mismatched / seconds, p);
  for (let left = seconds; left > 0; left -= STEP) {
    bout.arousal += stepArousal(person, situation, Math.min(left, STEP), p);
  }
  return bout;
}

/**
 * Being out of step is a mild threat in proportion to its time, stimulation beyond the optimum
 * another (S33):
 *
 *     θ = θ_m · (share of time in mismatch),   and   θ_σ max(0, σ* / σ₀ − 1), at most 1   (7.5)
 */
export function threatOfPlay(
  caregiver: Caregiver,
  mismatchedShare: number,
  p: SystemParameters,
): number {
  return addThreat(p.mismatchThreat * mismatchedShare, overstimulationBy(caregiver, p));
}

/** Threat of more stimulation than suits: θ_σ max(0, σ* / σ₀ − 1), at most 1. */
export function overstimulationBy({ care }: Caregiver, p: SystemParameters): number {
  const excess = care.stimulation / p.stimulationOptimum - 1;
  return Math.min(1, p.overstimulation * Math.max(0, excess));
}

/**
 * Joy of shared play: time in step, as lively as suits, and enjoyed as far as one is calm:
 *
 *     joy = (share matched) · min(1, σ* / σ₀) · (1 − A)                           (7.6)
 */
export function joyOf(
  person: Person,
  caregiver: Caregiver,
  matchedShare: number,
  p: SystemParameters,
): number {
  const liveliness = Math.min(1, caregiver.care.stimulation / p.stimulationOptimum);
  return matchedShare * liveliness * (1 - person.body.arousal);
}

/** Well-being follows the day's joy with time constant τ_W. */
export function settleWellBeing(person: Person, joy: number, p: SystemParameters): void {
  const { body } = person;
  body.wellBeing = joy + (body.wellBeing - joy) * exp(-1 / p.wellBeingDays);
}
