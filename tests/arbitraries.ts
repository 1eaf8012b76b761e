import fc from "fast-check";
import type { Declarations, Values } from "../src/model/index.ts";

/** Evenly spread, ends included; `fc.double` draws mostly numbers next to 0. */
export function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 1000 }).map((k) => min + ((max - min) * k) / 1000);
}

/** Any values inside the declared ranges. */
export function anyValues<D extends Declarations>(declarations: D): fc.Arbitrary<Values<D>> {
  const ranges = Object.entries(declarations).map(([name, { range }]) => [
    name,
    between(range[0], range[1]),
  ]);
  return fc.record(Object.fromEntries(ranges)) as fc.Arbitrary<Values<D>>;
}
