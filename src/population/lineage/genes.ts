import { temperamentDeclarations } from "../../model/index.ts";
import { exp, log, normal, openStream } from "../../numerics/index.ts";
import type { Community } from "../community.ts";

/**
 * What is innate of reactivity, as a deviate from the community: the logarithm of reactivity in
 * standard deviations is g + e, the genes' part g with variance h² and everybody's own e.
 */
export interface Genes {
  readonly additive: number;
  /** g + e. */
  readonly deviate: number;
}

/** Genes of somebody whose reactivity is known: g given g + e is normal, mean h² (g + e). */
export function genesGiven(
  seed: number,
  child: number,
  reactivity: number,
  centre: number,
  { reactivitySpread: spread }: Community,
  heritability: number,
): Genes {
  const deviate = spread === 0 ? 0 : (log(reactivity) - log(centre)) / spread;
  const own = Math.sqrt(heritability * (1 - heritability));
  const additive = heritability * deviate + own * normal(openStream(seed, child, "genes"));
  return { additive, deviate };
}

/**
 * Genes of a child of this parent and of somebody drawn from the community:
 *
 *     g = (g_1 + g_2)/2 + N(0, h²/2)                                            (12.4)
 *
 * so that the variance stays and a child goes with one parent by h²/2 (Mendelian segregation).
 */
export function genesOfChild(
  seed: number,
  child: number,
  parent: Genes,
  heritability: number,
): Genes {
  const chance = openStream(seed, child, "genes");
  const other = Math.sqrt(heritability) * normal(chance);
  const segregation = Math.sqrt(heritability / 2) * normal(chance);
  const additive = (parent.additive + other) / 2 + segregation;
  return { additive, deviate: additive + ownPart(chance, heritability) };
}

/**
 * Genes of two children who share so much of them: 1 twins of one egg, .5 of two, 0 adopted.
 *
 * @param pair number of the pair
 */
export function genesOfPair(
  seed: number,
  pair: number,
  shared: number,
  heritability: number,
): readonly [Genes, Genes] {
  const chance = openStream(seed, pair, "genes of a pair");
  const [first, second] = [normal(chance), normal(chance)];
  const like = shared * first + Math.sqrt(1 - shared * shared) * second;
  const of = (deviate: number): Genes => {
    const additive = Math.sqrt(heritability) * deviate;
    return { additive, deviate: additive + ownPart(chance, heritability) };
  };
  return [of(first), of(like)];
}

function ownPart(chance: Parameters<typeof normal>[0], heritability: number): number {
  return Math.sqrt(1 - heritability) * normal(chance);
}

/** Reactivity of these genes, 1/s: ln ρ = ln ρ₀ + sd · (g + e), cut off at its range. */
export function reactivityOf(
  { deviate }: Genes,
  centre: number,
  { reactivitySpread }: Community,
): number {
  const [low, high] = temperamentDeclarations.reactivity.range;
  return Math.min(high, Math.max(low, centre * exp(reactivitySpread * deviate)));
}
