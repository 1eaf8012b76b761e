import { valuesOf } from "../../model/index.ts";
import { communityDeclarations } from "../../population/index.ts";
import type { StudyDocument } from "../../study/index.ts";
import type { Population, Variant } from "./population.ts";
import { studyOf } from "./study.ts";

/**
 * How alike the two parents of a child are in availability and in attentiveness: assumed, the like
 * marry the like. No number is published in these words.
 */
export const LIKENESS_OF_PARENTS = 0.2;

/** Hours after waking in which the other parent is at home, and its share of the nights. */
const EVENING: readonly [number, number] = [8, 12];
const NIGHTS = 0.25;

/** Two parents, each seen with the child in the Strange Situation. */
export const parents: Population = {
  title: "Two parents",
  who: "Children of two parents drawn from the community, the mother at home all day and the father from the ninth hour after waking and for a quarter of the nights; the Strange Situation with her at 12 months, with him at 13.",
  children: { full: 4000, quick: 300, control: 160 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Two parents",
        household: [
          { name: "mother", nights: 1 - NIGHTS, care: careOf(variant) },
          { name: "father", hours: EVENING, nights: NIGHTS, care: careOf(variant) },
        ],
        correlations: correlationsOf(variant),
        procedures: [
          { hold: "strange-situation", ageDays: 365, with: "mother", name: "with_mother" },
          { hold: "strange-situation", ageDays: 396, with: "father", name: "with_father" },
        ],
      },
      children,
      seed,
      variant,
    ),
};

const PARENTS = ["mother", "father"] as const;
const QUALITIES = ["availability", "attentiveness"] as const;

/** What a variant gives to everybody is drawn by nobody, and goes with nothing. */
function correlationsOf(variant: Variant): NonNullable<StudyDocument["correlations"]> {
  const drawn = QUALITIES.filter((quality) => variant.quantities[`care.${quality}`] === undefined);
  const within = PARENTS.map((name) => ({
    between: [`${name}.availability`, `${name}.attentiveness`] as const,
    r: communityOf(variant).careCorrelation,
  }));
  const alike = drawn.map((quality) => ({
    between: [`mother.${quality}`, `father.${quality}`] as const,
    r: LIKENESS_OF_PARENTS,
  }));
  return drawn.length === QUALITIES.length ? [...within, ...alike] : alike;
}

/** What correlates must be drawn by the study; the rest is drawn as in the community. */
function careOf(variant: Variant) {
  const { availabilityMean, availabilitySpread, attentivenessMean, attentivenessSpread } =
    communityOf(variant);
  return {
    availability: { normal: { mean: availabilityMean, sd: availabilitySpread } },
    attentiveness: { normal: { mean: attentivenessMean, sd: attentivenessSpread } },
  };
}

function communityOf({ quantities }: Variant) {
  const replaced = Object.keys(communityDeclarations).flatMap((name) => {
    const value = quantities[`community.${name}`];
    return value === undefined ? [] : [[name, value]];
  });
  return valuesOf(communityDeclarations, Object.fromEntries(replaced));
}
