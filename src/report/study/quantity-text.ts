import type { Distribution, Quantity } from "../../study/index.ts";
import { percent, short } from "../numbers.ts";
import type { FactorFacts } from "./factors.ts";
import { shareOutside } from "./outside.ts";

/** A larger share of children at the end of a range is worth a word. */
const WORTH_SAYING = 0.01;
/** An end at which there are fewer goes without a word. */
const HARDLY_ANY = 0.001;

/** A number, a word, or a distribution in words, with what its quantity's range cuts off. */
export function quantityText(
  quantity: Quantity | string,
  path: string,
  facts: FactorFacts,
): string {
  if (typeof quantity === "string") return quantity;
  if (typeof quantity === "number") return short(quantity);
  const range = facts.get(path)?.declaration.range;
  const outside = range === undefined ? 0 : shareOutside(quantity, range);
  const text = distributionText(quantity);
  if (range === undefined || outside <= WORTH_SAYING) return text;
  return `${text}; ${percent(outside)} of children fall outside ${short(range[0])} to ${short(range[1])} and are put at its ${endsOf(quantity, range)}`;
}

/** Which ends of a range children are put at. */
function endsOf(distribution: Distribution, [low, high]: readonly [number, number]): string {
  const below = shareOutside(distribution, [low, Number.POSITIVE_INFINITY]);
  const above = shareOutside(distribution, [Number.NEGATIVE_INFINITY, high]);
  if (below > HARDLY_ANY && above > HARDLY_ANY) return "ends";
  return above > below ? "upper end" : "lower end";
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
