import { binomial, exp, log, normal, type Stream, uniform } from "../numerics/index.ts";
import { stepArousal } from "./arousal.ts";
import { engage } from "./bid.ts";
import { type Caregiver, readiness } from "./caregiving.ts";
import { reviseByPlay } from "./learning.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";
import { addThreat, type Situation } from "./situation.ts";
import { INTENSITIES, QUIET } from "./working-model.ts";

/** How a pair plays while the child is calm: rates of what happens next, 1/s. */
export interface PlayRates {
  /** A matched pair falls out of step. */
  readonly rupture: number;
  /** A mismatch is mended. */
  readonly repair: number;
  /** A mismatch is met with uninvited stimulation. */
  readonly intrusion: number;
  /** Share of mendings that answer another need than the child's, μ (S37). */
  readonly misreading: number;
}

/**
 * The rates of a caregiver in this hour. A mismatch is a quiet bid, so with a pace of 1 it is mended
 * within `patience` as often as this caregiver now comforts a quiet bid (7.2):
 *
 *     repair = m* ln(1 + e^(η*(0.2) − κ)) / P_m                                 (7.4)
 *
 * and the share of time matched is repair / (repair + rupture). After `tronickGianino1986`.
 */
export function playRates(caregiver: Caregiver, p: SystemParameters): PlayRates {
  const { care } = caregiver;
  const ready = readiness(caregiver, INTENSITIES[QUIET], p) - p.unansweredBand;
  return {
    rupture: care.rupture,
    repair: (care.repairPace * log(1 + exp(ready))) / p.patience,
    intrusion: care.intrusiveness / 60,
    misreading: care.misreading,
  };
}

/** What became of the mismatches of a bout of play. */
export interface PlayBout {
  /** Mended within `patience`, left longer than that, met with intrusion first: counts. */
  readonly mended: number;
  readonly left: number;
  readonly intruded: number;
  /** Seconds in mismatch. */
  readonly mismatched: number;
}

/** Fewer expected mismatches than this are drawn one by one; more, in aggregate. */
const FEW = 12;

/**
 * A bout that begins matched, drawn in aggregate. The number of mismatches n and the time in them
 * are normal with the moments of an alternating renewal process of rates r (rupture) and m (repair):
 *
 *     E n = rm T/(r+m) + r²/(r+m)²     Var n = rm (r²+m²) T/(r+m)³
 *     E [time | n] = n/m + [(T − n/m − n/r) r² − rm/(r+m)] / (r²+m²)     Var [time | n] = n/(r²+m²)
 *
 * so that on average rT/(r+m) − r/(r+m)² is spent in mismatch. Where few are expected, they are
 * drawn in turn. The still-face procedure plays second by second at the same rates.
 */
export function drawBout(
  rates: PlayRates,
  seconds: number,
  chance: Stream,
  p: SystemParameters,
): PlayBout {
  const { rupture: r, repair: m } = rates;
  const both = r + m;
  const expected = both > 0 ? (r * m * seconds) / both : 0;
  if (expected < FEW) return drawInTurn(rates, seconds, chance, p);
  const squares = r * r + m * m;
  const spread = Math.sqrt((expected * squares) / (both * both));
  const mean = expected + (r * r) / (both * both);
  const count = Math.max(0, Math.round(mean + spread * normal(chance)));
  const rest = (seconds - count / m - count / r) * r * r - (r * m) / both;
  const usual = count / m + rest / squares;
  const drawn = usual + Math.sqrt(count / squares) * normal(chance);
  const mismatched = Math.min(seconds, Math.max(0, drawn));
  return { ...outcomesOf(rates, count, chance, p), mismatched };
}

function drawInTurn(
  rates: PlayRates,
  seconds: number,
  chance: Stream,
  p: SystemParameters,
): PlayBout {
  let count = 0;
  let mismatched = 0;
  let time = waitFor(rates.rupture, chance);
  while (time < seconds) {
    const lasts = Math.min(waitFor(rates.repair, chance), seconds - time);
    count++;
    mismatched += lasts;
    time += lasts + waitFor(rates.rupture, chance);
  }
  return { ...outcomesOf(rates, count, chance, p), mismatched };
}

/** Seconds until something that comes at a constant rate; never, when the rate is 0. */
export function waitFor(rate: number, chance: Stream): number {
  const drawn = -log(uniform(chance));
  return rate > 0 ? drawn / rate : Number.POSITIVE_INFINITY;
}

/**
 * What becomes of so many mismatches: whichever of repair and intrusion comes first within
 * `patience` P_m, and of the mendings all but those of another need:
 *
 *     P(either) = 1 − e^(−(m + i) P_m),   mended (1 − μ) m/(m+i) of these, intruded i/(m+i)
 */
function outcomesOf(
  { repair, intrusion, misreading }: PlayRates,
  count: number,
  chance: Stream,
  p: SystemParameters,
): Omit<PlayBout, "mismatched"> {
  const either = repair + intrusion;
  if (count === 0 || either === 0) return { mended: 0, left: count, intruded: 0 };
  const inTime = 1 - exp(-either * p.patience);
  const mending = (inTime * repair * (1 - misreading)) / either;
  const intruding = (inTime * intrusion) / either;
  const mended = binomial(chance, count, mending);
  const rest = count - mended;
  // Where all are mended or intruded on, rounding can make the share of the rest a little over 1.
  const share = Math.min(1, intruding / (1 - mending));
  const intruded = rest === 0 ? 0 : binomial(chance, rest, share);
  return { mended, left: rest - intruded, intruded };
}

/**
 * A calm person plays with a figure for a while. Repair teaches (12, 13); being out of step is a
 * mild threat in proportion to its time, stimulation beyond the optimum another (S33):
 *
 *     θ = θ_m · (share of time in mismatch),   and   θ_σ max(0, σ* / σ₀ − 1)       (7.5)
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
): PlayBout & { readonly arousal: number } {
  const bout = drawBout(playRates(caregiver, p), seconds, chance, p);
  reviseByPlay(person.workingModel, slot, bout.mended, bout.left, bout.intruded, p);
  engage(person, "explore", -1, 0);
  const outOfStep = (p.mismatchThreat * bout.mismatched) / seconds;
  situation.threat = addThreat(outOfStep, overstimulationBy(caregiver, p));
  return { ...bout, arousal: stepArousal(person, situation, seconds, p) };
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
