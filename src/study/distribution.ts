import * as v from "valibot";
import { exp, log, normalCdf, normalQuantile } from "../numerics/index.ts";
import { closed, numberFrom, positive } from "./shapes.ts";

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
  normal: v.exactOptional(closed({ mean: numberFrom(), sd: positive() })),
  lognormal: v.exactOptional(closed({ median: positive(), spread: positive() })),
  uniform: v.exactOptional(
    v.pipe(
      closed({ from: numberFrom(), to: numberFrom() }),
      v.check(({ from, to }) => from < to, "from must be less than to."),
    ),
  ),
  exponential: v.exactOptional(closed({ mean: positive() })),
  sometimes: v.exactOptional(
    closed({ share: numberFrom(0, 1), of: v.lazy(() => distributionSchema) }),
  ),
};

export const distributionSchema: v.GenericSchema<unknown, Distribution> = v.pipe(
  closed(entries),
  v.check(
    (given) => Object.keys(given).length === 1,
    `it must name one distribution: ${KINDS.join(", ")}.`,
  ),
  v.transform((given) => given as unknown as Distribution),
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
