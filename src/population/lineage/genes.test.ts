import { describe, expect, test } from "vitest";
import { temperamentDeclarations, valuesOf } from "../../model/index.ts";
import { correlation, log } from "../../numerics/index.ts";
import { communityDeclarations, drawTemperament } from "../community.ts";
import { type Genes, genesGiven, genesOfChild, genesOfPair, reactivityOf } from "./genes.ts";

const MANY = 4000;
const H2 = 0.4;
const community = valuesOf(communityDeclarations);
const centre = valuesOf(temperamentDeclarations);
const people = Array.from({ length: MANY }, (_, child) => child);
const r = (a: readonly Genes[], b: readonly Genes[]) =>
  correlation(
    a.map(({ deviate }) => deviate),
    b.map(({ deviate }) => deviate),
  ).point;
const variance = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value * value, 0) / values.length;
/** Four standard errors of a correlation and of a variance. */
const [ofR, ofVariance] = [4 / Math.sqrt(MANY), 4 * Math.sqrt(2 / MANY)];

describe("S35 reactivity is innate", () => {
  const first = people.map((child) => {
    const { reactivity } = drawTemperament(1, child, centre, community);
    return genesGiven(1, child, reactivity, centre.reactivity, community, H2);
  });
  const generations = [first];
  for (let seed = 2; seed <= 10; seed++) {
    const parents = generations.at(-1) as readonly Genes[];
    generations.push(parents.map((parent, child) => genesOfChild(seed, child, parent, H2)));
  }

  test("and its spread stays over ten generations, in the genes and in all", () => {
    for (const generation of generations) {
      const own = variance(generation.map(({ deviate }) => deviate));
      const additive = variance(generation.map((one) => one.additive));
      expect(Math.abs(own - 1)).toBeLessThan(ofVariance);
      expect(Math.abs(additive / H2 - 1)).toBeLessThan(ofVariance);
    }
  });

  test("a child goes with one parent by half of the heritability, with a grandparent by a quarter", () => {
    const [parents, children, grandchildren] = generations as [Genes[], Genes[], Genes[]];
    expect(Math.abs(r(parents, children) - H2 / 2)).toBeLessThan(ofR);
    expect(Math.abs(r(parents, grandchildren) - H2 / 4)).toBeLessThan(ofR);
  });

  test.each([
    ["of one egg", 1],
    ["of two", 0.5],
    ["adopted", 0],
  ])("twins %s go together by the genes they share times the heritability", (_, shared) => {
    for (const heritability of [0, 0.4, 1]) {
      const pairs = people.map((pair) => genesOfPair(3, pair, shared, heritability));
      const together = r(
        pairs.map(([one]) => one),
        pairs.map(([, other]) => other),
      );
      expect(Math.abs(together - shared * heritability)).toBeLessThan(ofR);
    }
  });

  test("and the genes of somebody who was drawn give the reactivity that was drawn", () => {
    first.slice(0, 50).forEach((genes, child) => {
      const { reactivity } = drawTemperament(1, child, centre, community);
      const again = reactivityOf(genes, centre.reactivity, community);
      expect(log(again)).toBeCloseTo(log(reactivity), 12);
    });
  });
});
