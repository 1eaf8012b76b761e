import { type Care, careDeclarations } from "../../model/index.ts";
import { exp, normal, openStream, uniform } from "../../numerics/index.ts";
import { type Community, drawCare } from "../community.ts";
import type { GrownUp } from "./grown-up.ts";
import type { Lineage } from "./settings.ts";

/**
 * How somebody who has grown up cares for child `child` of a study (7.6, 12.3), F its
 * reflective functioning, E a* and E w* the community's means:
 *
 *     a* = E a* + a₁ (α' − ᾱ) + ε_a                                             (7.6)
 *     w* = E w* + w₁ (ω' − ω̄) + w₂ F + ε_w
 *     P(frightens) = 1 − (1 − o_f) e^(−c_U U)                                   (12.3)
 *
 * ε_a and ε_w are normal and may correlate. Who frightens does so as often as others of the community
 * who do. Load, support, play and whatever else care is are not learnt: they are drawn from the
 * community, or a study's own.
 */
export function careLearnt(
  seed: number,
  child: number,
  grown: GrownUp,
  lineage: Lineage,
  community: Community,
): Care {
  const chance = openStream(seed, child, "care learnt");
  const first = normal(chance);
  const r = lineage.noiseCorrelation;
  const second = r * first + Math.sqrt(1 - r * r) * normal(chance);
  const availability =
    community.availabilityMean +
    lineage.othersToAvailability * (grown.others - lineage.usualOthers) +
    lineage.availabilityNoise * first;
  const attentiveness =
    community.attentivenessMean +
    lineage.selfToAttentiveness * (grown.self - lineage.usualSelf) +
    lineage.reflectionToAttentiveness * grown.temperament.reflectiveFunctioning +
    lineage.attentivenessNoise * second;
  const calm = (1 - lineage.otherFrights) * exp(-lineage.fearToFrights * grown.unresolved);
  const frightens = uniform(chance) >= calm;
  // All who might frighten are drawn as frightening, and how often; whether they do is decided here.
  const drawn = drawCare(seed, child, { ...community, frighteningShare: 1 });
  return {
    ...drawn,
    availability: within("availability", availability),
    attentiveness: within("attentiveness", attentiveness),
    frightening: frightens ? drawn.frightening : 0,
  };
}

function within(name: "availability" | "attentiveness", value: number): number {
  const [low, high] = careDeclarations[name].range;
  return Math.min(high, Math.max(low, value));
}
