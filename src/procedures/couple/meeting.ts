import {
  type Care,
  careDeclarations,
  type Grown,
  type Person,
  type SystemParameters,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { normal, openStream } from "../../numerics/index.ts";
import { grownCopy } from "../adulthood/index.ts";
import {
  beginChildhood,
  type Childhood,
  type EverydaySettings,
  liveDays,
  oneCaregiver,
} from "../everyday-life/index.ts";
import type { CoupleSettings } from "./settings.ts";

/** Children of studies have numbers below this; whom each of them meets one day, above. */
const PARTNERS = 0x8000_0000;

/**
 * The care that the partner of this one met as a child, N(mean, spread²) with the declared correlations:
 * of the two with each other, and of each with what the caregiver who came along gives.
 */
export function careMet(
  { seed, child }: Pick<Childhood, "seed" | "child">,
  own: Care,
  settings: CoupleSettings,
): Care {
  const chance = openStream(seed, child, "care that the partner met");
  const r = settings.partnerCareCorrelation;
  const first = normal(chance);
  const second = r * first + Math.sqrt(1 - r * r) * normal(chance);
  const like = (deviate: number, quantity: "availability" | "attentiveness") => {
    const [mean, spread] =
      quantity === "availability"
        ? [settings.partnerAvailability, settings.partnerAvailabilitySpread]
        : [settings.partnerAttentiveness, settings.partnerAttentivenessSpread];
    if (spread === 0) return mean;
    const alike = settings.assortment * ((own[quantity] - mean) / spread);
    const [least, most] = careDeclarations[quantity].range;
    const drawn = alike + Math.sqrt(1 - settings.assortment * settings.assortment) * deviate;
    return Math.min(most, Math.max(least, mean + spread * drawn));
  };
  return valuesOf(careDeclarations, {
    availability: like(first, "availability"),
    attentiveness: like(second, "attentiveness"),
    inconsistency: settings.partnerInconsistency,
  });
}

/** Somebody who grew up elsewhere in that care, and is grown now; learns as this one does. */
export function growUpElsewhere(
  { seed, child, scene }: Childhood,
  care: Care,
  settings: CoupleSettings,
  home: EverydaySettings,
  p: SystemParameters,
  grown: Grown,
): Person {
  const { rival } = scene.person.workingModel;
  const temperament = valuesOf(temperamentDeclarations);
  const number = PARTNERS + child;
  const elsewhere = beginChildhood(seed, number, temperament, oneCaregiver(care), p, rival);
  liveDays(elsewhere, Math.round(settings.partnerChildhood), home, p);
  return grownCopy(elsewhere, p, grown);
}
