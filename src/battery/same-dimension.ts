import {
  correlation,
  type Interval,
  normal,
  openStream,
  orderQuantile,
  type Stream,
} from "../numerics/index.ts";
import { cutCurve, peakOf } from "./continuity.ts";

/** Made-up samples, and halvings by which their correlation is found. */
const SAMPLES = 100;
const HALVINGS = 14;
/** Correlations are looked for up to here. */
const MOST = 0.999;

/**
 * What a dimension would show with these very scores (after `ruscio2007`): people made up from two
 * normal variables that go together are given the scores of both sides by rank, so that each side
 * is distributed as it is and both correlate as they do. Heaps at the ends of a scale can raise a
 * peak by themselves; only one above this speaks for kinds. Where a coder with errors of his own saw
 * the people, he sees the made-up ones too: errors scatter within a heap what was equal.
 *
 * @param input as for `cutCurve`, without errors if `seen` makes them
 * @param output as for `cutCurve`, likewise
 * @param seed of the people made up
 * @param seen a score as the coder gives it; what it is unless given
 * @returns `peakBothWays` over made-up samples, with quantiles .025 and .975; `n` of them
 * @throws RangeError when there are not as many of both
 */
export function peakOfDimension(
  input: readonly number[],
  output: readonly number[],
  seed: number,
  seen: (score: number, chance: Stream) => number = (score) => score,
): Interval {
  const wanted = correlation(input, output).point;
  const [inputs, outputs] = [input, output].map((scores) => scores.toSorted((a, b) => a - b)) as [
    number[],
    number[],
  ];
  const peaks = Array.from({ length: SAMPLES }, (_, sample) => {
    const chance = openStream(seed, sample, "people along a dimension");
    const first = input.map(() => normal(chance));
    const rest = input.map(() => normal(chance));
    const a = byRank(first, inputs);
    const pairedBy = (rho: number) =>
      byRank(
        first.map((z, i) => rho * z + Math.sqrt(1 - rho * rho) * (rest[i] as number)),
        outputs,
      );
    let [low, high] = [-MOST, MOST];
    for (let i = 0; i < HALVINGS; i++) {
      const rho = (low + high) / 2;
      if (correlation(a, pairedBy(rho)).point < wanted) low = rho;
      else high = rho;
    }
    const b = pairedBy((low + high) / 2);
    const again = (scores: readonly number[]) => scores.map((score) => seen(score, chance));
    return peakBothWays(again(a), again(b));
  });
  const sorted = peaks.toSorted((a, b) => a - b);
  return {
    point: peaks.reduce((sum, peak) => sum + peak, 0) / SAMPLES,
    low: orderQuantile(sorted, 0.025),
    high: orderQuantile(sorted, 0.975),
    n: SAMPLES,
  };
}

/** Mean of the peaks when one side orders the other and the other way round. */
export function peakBothWays(a: readonly number[], b: readonly number[]): number {
  return (peakOf(cutCurve(a, b)) + peakOf(cutCurve(b, a))) / 2;
}

/** The k-th smallest of `scores` to whoever is k-th in `values`. */
function byRank(values: readonly number[], scores: readonly number[]): number[] {
  const given: number[] = new Array(values.length);
  const order = Array.from(values.keys()).sort(
    (a, b) => (values[a] as number) - (values[b] as number),
  );
  order.forEach((place, rank) => {
    given[place] = scores[rank] as number;
  });
  return given;
}
