import { describe, expect, test } from "vitest";
import { studyPlan } from "../../../tests/study-text.ts";
import { careDeclarations } from "../../model/index.ts";
import { tenthsOf } from "./tenths.ts";

const PATH = "temperament.autoregulation";
const of = (distribution: string, path = PATH) =>
  tenthsOf(studyPlan({}, `factors: { ${path}: { drawn: ${distribution} } }`), path);

describe("tenths of what every child has its own of", () => {
  // The fifth bound of a normal distribution is its mean, to the last bit.
  test("have a value exactly at a bound in the higher one", () => {
    const tenths = of("{ normal: { mean: 0.005, sd: 0.001 } }");
    expect(tenths.indexOf(0.005)).toBe(5);
    expect(tenths.indexOf(0.005 - 1e-9)).toBe(4);
    expect([0, 1].map((value) => tenths.indexOf(value))).toEqual([0, 9]);
  });

  test("are all there where a distribution is continuous", () => {
    const { places } = of("{ uniform: { from: 0.002, to: 0.008 } }");
    expect(places.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(places.filter(({ countsIn }) => countsIn !== undefined)).toEqual([]);
  });

  test("are one where children have none of it", () => {
    const some = "{ sometimes: { share: 0.35, of: { exponential: { mean: 0.3 } } } }";
    const { places, indexOf } = of(some, "caregiver.frightening");
    expect(places.map(({ countsIn }) => countsIn)).toEqual([
      ...[7, 7, 7, 7, 7, 7],
      ...[undefined, undefined, undefined, undefined],
    ]);
    expect(indexOf(0)).toBe(6);
  });

  test("are one where children are put at an end of the range", () => {
    const [low, high] = careDeclarations.load.range;
    const at = (mean: number) => of(`{ normal: { mean: ${mean}, sd: 1 } }`, "caregiver.load");
    const none = Array.from({ length: 5 }, () => undefined);
    expect(at(high).places.map(({ countsIn }) => countsIn)).toEqual([
      ...none,
      ...[10, 10, 10, 10, undefined],
    ]);
    expect(at(high).indexOf(high)).toBe(9);
    expect(at(low).places.map(({ countsIn }) => countsIn)).toEqual([...[6, 6, 6, 6, 6], ...none]);
    expect(at(low).indexOf(low)).toBe(5);
  });
});
