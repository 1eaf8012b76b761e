import { bivariateNormalCdf, normalCdf } from "../numerics/index.ts";
import type { Grown } from "./parameters/index.ts";
import type { AdultStanding } from "./plane.ts";

/** The four corners of the plane of adults, as `bartholomewHorowitz1991` name them. */
export const REGIONS = ["secure", "preoccupied", "dismissing", "fearful"] as const;
export type Region = (typeof REGIONS)[number];

/** How likely somebody stands in each corner, and the likeliest as a label with its probability. */
export interface RegionReading {
  readonly probabilities: Readonly<Record<Region, number>>;
  readonly label: Region;
  readonly probability: number;
}

/**
 * A label is a place on a plane that two borders cut, and a place is uncertain:
 *
 *     P(secure) = Φ₂((b_x − anxiety)/sd_x, (b_v − avoidance)/sd_v; r)            (14.5)
 *
 * and the other corners likewise: preoccupied has the anxiety, dismissing the avoidance, fearful both.
 * The likeliest corner is no type: near a border its probability is hardly above that of the next.
 */
export function regionsOf(
  { anxiety, avoidance, anxietySd, avoidanceSd, correlation }: AdultStanding,
  { anxietyBorder, avoidanceBorder }: Grown,
): RegionReading {
  const h = (anxietyBorder - anxiety) / anxietySd;
  const k = (avoidanceBorder - avoidance) / avoidanceSd;
  const secure = bivariateNormalCdf(h, k, correlation);
  const probabilities = {
    secure,
    preoccupied: Math.max(0, normalCdf(k) - secure),
    dismissing: Math.max(0, normalCdf(h) - secure),
    fearful: bivariateNormalCdf(-h, -k, correlation),
  };
  const label = REGIONS.reduce((best, one) =>
    probabilities[one] > probabilities[best] ? one : best,
  );
  return { probabilities, label, probability: probabilities[label] };
}
