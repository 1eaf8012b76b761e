import { valuesOf } from "../../model/index.ts";
import { armsOf, communityDeclarations, type Doses } from "../../population/index.ts";
import type { Population, Variant } from "./population.ts";
import { BEGINS, USUAL_DOSE } from "./programme.ts";
import { studyOf } from "./study.ts";

/** What is practised in each arm: no dose here was fitted to anything about disorganisation. */
export const PREVENTION_ARMS: Readonly<Record<string, Doses>> = {
  control: {},
  sensitivity: { responsiveness: USUAL_DOSE },
  both: { responsiveness: USUAL_DOSE, fewerFrights: 1 },
};

const { shift, levels } = armsOf(PREVENTION_ARMS, "programme", "caregiver");

/**
 * Homes that maltreat: every caregiver frightens, as much as those of the community who do, and they
 * come one standard deviation less readily. Assumed; maltreatment has more sides than these.
 */
function families({ quantities }: Variant) {
  const { availabilityMean, availabilitySpread, frighteningShare } = valuesOf(
    communityDeclarations,
    Object.fromEntries(
      Object.keys(communityDeclarations).flatMap((name) => {
        const value = quantities[`community.${name}`];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
  const [low] = communityDeclarations.availabilityMean.range;
  return {
    community: {
      "community.frighteningShare": frighteningShare,
      "community.availabilityMean": availabilityMean,
    },
    maltreating: {
      "community.frighteningShare": 1,
      "community.availabilityMean": Math.max(low, availabilityMean - availabilitySpread),
    },
  };
}

/** Programmes against disorganisation, in homes that maltreat and in others. */
export const dPrevention: Population = {
  title: "Prevention of D",
  who: "The same children in six lives, in the community or in homes where every caregiver frightens and comes less readily, with nothing done, with more responsiveness from 7 months on, or with fewer frightening acts besides; the Strange Situation at 13.",
  children: { full: 950, quick: 16, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Prevention of D",
        twins: true,
        changes: [{ name: "programme", ageDays: BEGINS, shift: { caregiver: shift } }],
        procedures: [{ hold: "strange-situation", ageDays: 396, name: "lab" }],
        factors: { arm: { levels }, families: { levels: families(variant) } },
      },
      children,
      seed,
      variant,
    ),
};
