import type { Distribution, Quantity } from "../../study/index.ts";
import { short } from "../numbers.ts";

/** A number, a word, or a distribution in words. */
export function quantityText(quantity: Quantity | string): string {
  if (typeof quantity === "string") return quantity;
  if (typeof quantity === "number") return short(quantity);
  return distributionText(quantity);
}

function distributionText(distribution: Distribution): string {
  if ("normal" in distribution) {
    const { mean, sd } = distribution.normal;
    return `normal, mean ${short(mean)}, sd ${short(sd)}`;
  }
  if ("lognormal" in distribution) {
    const { median, spread } = distribution.lognormal;
    return `lognormal, median ${short(median)}, spread ${short(spread)}`;
  }
  if ("uniform" in distribution) {
    const { from, to } = distribution.uniform;
    return `uniform, ${short(from)} to ${short(to)}`;
  }
  if ("exponential" in distribution)
    return `exponential, mean ${short(distribution.exponential.mean)}`;
  const { share, of } = distribution.sometimes;
  return `for a share of ${short(share)}: ${distributionText(of)}; else 0`;
}
