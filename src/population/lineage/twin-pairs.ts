import { type Care, temperamentDeclarations, valuesOf } from "../../model/index.ts";
import type { Classification } from "../../procedures/index.ts";
import { communityDeclarations } from "../community.ts";
import { liveLife } from "../life.ts";
import { communityLife, drawnFrom } from "./community-family.ts";
import { genesOfPair, reactivityOf } from "./genes.ts";
import { classificationOf } from "./lineage.ts";

/** Two children of one caregiver and one household, each with chance of its own. */
export interface TwinPair {
  readonly care: Care;
  readonly twins: readonly [Twin, Twin];
}

export interface Twin {
  /** 1/s. */
  readonly reactivity: number;
  /** By a second coder; `undefined` when it could not be coded. */
  readonly classification: Classification | undefined;
}

/** Which part of a pair's lives is the same, apart from the caregiver. */
export interface Sharing {
  /** Of the genes: 1 twins of one egg, .5 of two, 0 adopted. */
  readonly genes: number;
  /** h², share of the variance of reactivity that is in the genes. */
  readonly heritability: number;
  /** Whether they live with the same caregiver; else with two of the community. */
  readonly home: boolean;
}

/**
 * Raises a pair of twins to twelve months and tests each. One home is one caregiver whose care
 * wanders alike for both; upsets, answers and everything else are each child's own.
 *
 * @param pair number of the pair: with the seed, all of its chance
 */
export function livePair(seed: number, pair: number, sharing: Sharing): TwinPair {
  const community = valuesOf(communityDeclarations);
  const centre = valuesOf(temperamentDeclarations);
  const genes = genesOfPair(seed, pair, sharing.genes, sharing.heritability);
  const twins = genes.map((own, i) => {
    const child = 2 * pair + i;
    const home = sharing.home ? 2 * pair : child;
    const reactivity = reactivityOf(own, centre.reactivity, community);
    const life = communityLife(seed, child, drawnFrom(seed, home).care, { ...centre, reactivity });
    const record = liveLife({ ...life, wandersAs: home });
    return { reactivity, classification: classificationOf(record) };
  });
  return { care: drawnFrom(seed, 2 * pair).care, twins: twins as [Twin, Twin] };
}
