import { type Care, careByBeliefs, careDeclarations, type Grown } from "../../model/index.ts";
import { exp, normal, openStream, uniform } from "../../numerics/index.ts";
import { type Community, drawCare } from "../community.ts";
import type { GrownUp } from "./grown-up.ts";
import type { Lineage } from "./settings.ts";

/**
 * How somebody who has grown up cares for child `child` of a study: availability and attentiveness by
 * (7.6) around the community's means, and
 *
 *     P(frightens) = 1 − (1 − o_f) e^(−c_U U)                                   (12.3)
 *
 * Who frightens does so as often as others of the community who do. Load, support, play and whatever
 * else care is are not learnt: they are drawn from the community, or a study's own.
 */
export function careLearnt(
  seed: number,
  child: number,
  parent: GrownUp,
  lineage: Lineage,
  grown: Grown,
  community: Community,
): Care {
  const chance = openStream(seed, child, "care learnt");
  const { reflectiveFunctioning } = parent.temperament;
  const usual = {
    availability: community.availabilityMean,
    attentiveness: community.attentivenessMean,
  };
  const own = [normal(chance), normal(chance)] as const;
  const { availability, attentiveness } = careByBeliefs(
    parent,
    reflectiveFunctioning,
    usual,
    own,
    grown,
  );
  const calm = (1 - lineage.otherFrights) * exp(-lineage.fearToFrights * parent.unresolved);
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
