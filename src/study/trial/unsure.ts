import { normalQuantile, openStream, orderQuantile } from "../../numerics/index.ts";
import { leastPeople, MOST_PEOPLE, type Participant, type TrialDesign } from "./design.ts";
import { drawer, type ReadLife, type ReadLives, together } from "./drawn-lives.ts";
import { seenOf } from "./hold.ts";

/** How often the lives are drawn anew. */
export const RESAMPLES = 1000;

/**
 * Between which numbers of people the one needed lies, for all that so few lives can tell: the lives
 * are drawn anew, each child with all it lived (`efron1979`), and of each draw
 *
 *     n = point (d / d_drawn)²,   d = (m_1 − m_0) / sqrt(v_1 / (w_1 f_1) + v_0 / (w_0 f_0))
 *
 * with mean m and variance v of what is read of an arm, its share w of the people, and the share f of
 * them of whom anything is read. A draw that goes the other way never finds this difference.
 *
 * @param arms people of the control and of one arm
 * @param design with the weights of these two
 * @param point how many are needed, Infinity for more than there can be
 * @returns 95 % percentile interval; Infinity beyond the most people of a trial
 */
export function neededBetween(
  arms: readonly (readonly Participant[])[],
  design: TrialDesign,
  wanted: number,
  point: number,
): readonly [low: number, high: number] {
  const lives = arms.map((people) => people.map((one) => readOf(one, design)));
  const all = apartness(lives.map(together), design);
  const away = normalQuantile(wanted) - normalQuantile(0.025);
  const least = leastPeople(design.allocation);
  const isFound = point > least && Number.isFinite(point);
  const once = isFound ? point * all * all : away * away;
  const draw = drawer(lives, openStream(design.seed, 0, "trial lives"));
  const needed = Float64Array.from({ length: RESAMPLES }, () => {
    const drawn = apartness(draw(), design);
    if (!(drawn * all > 0)) return Number.POSITIVE_INFINITY;
    const n = Number.isFinite(drawn) ? once / (drawn * drawn) : least;
    return n > MOST_PEOPLE ? Number.POSITIVE_INFINITY : Math.max(least, n);
  }).sort();
  return [bound(needed, 0.025), bound(needed, 0.975)];
}

/** d: what the test of a trial of n is about is this, times sqrt(n). */
function apartness(arms: readonly ReadLives[], { allocation }: TrialDesign): number {
  const total = allocation.reduce((sum, weight) => sum + weight, 0);
  const [control, arm] = arms.map(({ lives, read, sum, squares }, place) => {
    const mean = sum / read;
    const variance = Math.max(0, squares / read - mean * mean);
    const people = ((allocation[place] as number) / total) * (read / lives);
    return { mean, error: variance / people };
  });
  if (control === undefined || arm === undefined) return Number.NaN;
  return (arm.mean - control.mean) / Math.sqrt(arm.error + control.error);
}

/** A quantile, of which some may be without end. */
function bound(sorted: Float64Array, share: number): number {
  const value = orderQuantile(sorted, share);
  return Number.isFinite(value) ? Math.round(value) : Number.POSITIVE_INFINITY;
}

/** What is read of one participant on average over who leaves by chance. */
function readOf(one: Participant, { missing, dropOut }: TrialDesign): ReadLife {
  const leaving = one.leaves ? 1 : dropOut;
  let [read, sum, squares] = [0, 0, 0];
  for (const left of [false, true]) {
    const share = left ? leaving : 1 - leaving;
    const value = seenOf(one, left, missing);
    if (Number.isNaN(value)) continue;
    read += share;
    sum += share * value;
    squares += share * value * value;
  }
  return { lives: 1, read, sum, squares, child: one.child };
}
