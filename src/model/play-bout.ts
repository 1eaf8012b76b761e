import { binomial, exp, normal, type Stream } from "../numerics/index.ts";
import { createMismatch, drawMismatch, type PlayRates, waitFor } from "./mismatch.ts";
import type { SystemParameters } from "./parameters/index.ts";

/** What became of the mismatches of a bout of play. */
export interface PlayBout {
  /** Mended within `patience`, left longer than that, met with intrusion first: counts. */
  mended: number;
  left: number;
  intruded: number;
  /** Seconds in mismatch. */
  mismatched: number;
  /** ∫ A dt of whoever plays, seconds; 0 until it is lived. */
  arousal: number;
}

export function createBout(): PlayBout {
  return { mended: 0, left: 0, intruded: 0, mismatched: 0, arousal: 0 };
}

/** Fewer expected mismatches than this are drawn one by one; more, in aggregate. */
const FEW = 24;
/** Mended ones with a smaller variance than this are drawn as a count, others as normal. */
const NARROW = 4;

/**
 * A bout that begins matched. Few mismatches are drawn in turn, many in aggregate; the still-face
 * procedure plays second by second at the same rates, and a test holds all three against each other.
 */
export function drawBout(
  rates: PlayRates,
  seconds: number,
  chance: Stream,
  p: SystemParameters,
): PlayBout {
  const { rupture, repair } = rates;
  const expected = repair > 0 ? (rupture * repair * seconds) / (rupture + repair) : 0;
  return expected < FEW
    ? drawInTurn(rates, seconds, chance, p)
    : drawTogether(rates, seconds, chance, p);
}

function drawInTurn(
  rates: PlayRates,
  seconds: number,
  chance: Stream,
  p: SystemParameters,
): PlayBout {
  const bout = createBout();
  const mismatch = createMismatch();
  let time = waitFor(rates.rupture, chance);
  while (time < seconds) {
    drawMismatch(mismatch, rates, chance, p);
    if (mismatch.outcome === "mended") bout.mended++;
    else if (mismatch.outcome === "left") bout.left++;
    else bout.intruded++;
    bout.mismatched += Math.min(mismatch.lasts, seconds - time);
    time += mismatch.lasts + waitFor(rates.rupture, chance);
  }
  return bout;
}

/**
 * The number of mismatches n, of those mended M, and the seconds in mismatch Z, drawn one after the
 * other with the moments of an alternating renewal process of rates r (rupture) and m (repair):
 *
 *     E n = rm T/(r+m) + r²/(r+m)²     Var n = rm (r²+m²) T/(r+m)³
 *
 * Where n is few, the mismatches took longer, by λ of their mean 1/m each, and fewer of them were
 * mended in time (k₊ < 0). With w = r²/(r²+m²) and v = p₊(1 − p₊) − w k₊² for one mismatch:
 *
 *     λ = w (1 + m/r) (E n / n − 1)
 *     E M = n (p₊ + k₊ λ)    Var M = n v
 *     E Z = [n (1 + λ) − r/(r+m) + (1 − w)(k₊/v)(M − E M)]/m
 *     Var Z = n (1 − w)(1 − (1 − w) k₊²/v)/m²
 *
 * r/(r+m)/m is what the end of the bout cuts off. Of the rest, those met with intrusion are a count.
 */
function drawTogether(
  rates: PlayRates,
  seconds: number,
  chance: Stream,
  p: SystemParameters,
): PlayBout {
  const { rupture: r, repair: m } = rates;
  const both = r + m;
  const squares = r * r + m * m;
  const w = (r * r) / squares;
  const odds = oddsOf(rates, p);
  const k = odds.mendedByLength;
  const v = odds.mended * (1 - odds.mended) - w * k * k;

  const steady = (r * m * seconds) / both;
  const expected = steady + (r * r) / (both * both);
  const drawn = expected + (Math.sqrt(steady * squares) / both) * normal(chance);
  const n = Math.max(1, Math.round(drawn));
  const longer = w * (1 + m / r) * (expected / n - 1);

  const mending = within(odds.mended + k * longer, 1);
  const mended = mendedOf(n, mending, n * v, chance);
  const intruding = within(odds.intruded + odds.intrudedByLength * longer, 1 - mending);
  const intruded = mending < 1 ? binomial(chance, n - mended, intruding / (1 - mending)) : 0;

  const told = v > 0 ? ((1 - w) * k) / v : 0;
  const mean = n * (1 + longer) - r / both + told * (mended - n * mending);
  const spread = Math.sqrt(n * (1 - w) * Math.max(0, 1 - told * k));
  const mismatched = within((mean + spread * normal(chance)) / m, seconds);
  return { mended, left: n - mended - intruded, intruded, mismatched, arousal: 0 };
}

function mendedOf(count: number, odds: number, variance: number, chance: Stream): number {
  if (variance < NARROW) return binomial(chance, count, odds);
  return within(Math.round(count * odds + Math.sqrt(variance) * normal(chance)), count);
}

/**
 * How one mismatch of mean length 1/m ends, by the race of repair m, intrusion i and patience P_m,
 * a = m + i, q = e^(−aP_m):
 *
 *     p₊ = (1 − μ) m (1 − q)/a    p₋ = i (1 − q)/a
 *
 * and how each goes with its length Y: k = m Cov(Y, outcome), with h = m (1 − q − q a P_m)/a²,
 *
 *     k₊ = (1 − μ) m h − p₊    k₋ = i h
 */
function oddsOf(
  { repair: m, intrusion: i, misreading }: PlayRates,
  p: SystemParameters,
): { mended: number; intruded: number; mendedByLength: number; intrudedByLength: number } {
  const a = m + i;
  const q = exp(-a * p.patience);
  const h = (m * (1 - q - q * a * p.patience)) / (a * a);
  const mended = ((1 - misreading) * m * (1 - q)) / a;
  return {
    mended,
    intruded: (i * (1 - q)) / a,
    mendedByLength: (1 - misreading) * m * h - mended,
    intrudedByLength: i * h,
  };
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
