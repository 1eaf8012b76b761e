import * as v from "valibot";
import { exp, log, normalCdf, normalQuantile } from "../../numerics/index.ts";
import { closed, numberFrom, positive, told } from "./shapes.ts";

/** How a quantity differs from child to child. */
export type Distribution =
  | { readonly normal: { readonly mean: number; readonly sd: number } }
  /** `spread` is the standard deviation of the logarithm. */
  | { readonly lognormal: { readonly median: number; readonly spread: number } }
  | { readonly uniform: { readonly from: number; readonly to: number } }
  | { readonly exponential: { readonly mean: number } }
  /** A share of the children, drawn from `of`; 0 for the others. */
  | { readonly sometimes: { readonly share: number; readonly of: Distribution } };

const KINDS = ["normal", "lognormal", "uniform", "exponential", "sometimes"] as const;

const entries: v.ObjectEntries = {
  normal: v.exactOptional(
    told(
      closed({ mean: told(numberFrom(), "Mean."), sd: told(positive(), "Standard deviation.") }),
      "Normal distribution.",
    ),
  ),
  lognormal: v.exactOptional(
    told(
      closed({
        median: told(positive(), "Median."),
        spread: told(positive(), "Standard deviation of the logarithm."),
      }),
      "Lognormal distribution.",
    ),
  ),
  uniform: v.exactOptional(
    told(
      v.pipe(
        closed({
          from: told(numberFrom(), "Smallest value."),
          to: told(numberFrom(), "Largest value; more than from."),
        }),
        v.check(({ from, to }) => from < to, "from must be less than to."),
      ),
      "Uniform distribution.",
    ),
  ),
  exponential: v.exactOptional(
    told(closed({ mean: told(positive(), "Mean.") }), "Exponential distribution."),
  ),
  sometimes: v.exactOptional(
    told(
      closed({
        share: told(numberFrom(0, 1), "Share of the children who have any of it."),
        of: told(
          v.lazy(() => distributionSchema),
          "The distribution among those; the others have 0.",
        ),
      }),
      "A share of the children is drawn from another distribution; the others have 0.",
    ),
  ),
};

export const distributionSchema: v.GenericSchema<unknown, Distribution> = told(
  v.pipe(
    closed(entries),
    v.check(
      (given) => Object.keys(given).length === 1,
      `it must name one distribution: ${KINDS.join(", ")}.`,
    ),
    v.metadata({ minProperties: 1, maxProperties: 1 }),
    v.transform((given) => given as unknown as Distribution),
  ),
  "Every child has a value of its own. What falls outside the quantity's range is put at its end.",
);

/**
 * The value of a distribution that has the same rank as `deviate` has among standard normal ones:
 *
 *     x = F⁻¹(Φ(z))
 *
 * so that a child that is drawn high from one distribution is drawn high from any other, and normal
 * deviates that correlate make any quantities correlate (Gaussian copula).
 */
export function valueAt(distribution: Distribution, deviate: number): number {
  if ("normal" in distribution) {
    return distribution.normal.mean + distribution.normal.sd * deviate;
  }
  if ("lognormal" in distribution) {
    return distribution.lognormal.median * exp(distribution.lognormal.spread * deviate);
  }
  if ("uniform" in distribution) {
    const { from, to } = distribution.uniform;
    return from + (to - from) * normalCdf(deviate);
  }
  // 1 − Φ(z) = Φ(−z), exact also in the upper tail.
  const above = normalCdf(-deviate);
  if ("exponential" in distribution) return -distribution.exponential.mean * log(above);
  const { share, of } = distribution.sometimes;
  return above >= share ? 0 : valueAt(of, -normalQuantile(above / share));
}
