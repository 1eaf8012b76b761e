import { expect, test } from "vitest";
import { columnsOf } from "../../tests/battery/made-up-columns.ts";
import { Sample } from "./sample.ts";

const columns = columnsOf({ age: [10, 20, Number.NaN] }, { code: ["A", "B", ""] });

test("a sample has its lives in its own order, some of them twice, with what is missing", () => {
  const some = new Sample(columns, Int32Array.of(2, 0, 0));
  expect(some.size).toBe(3);
  expect(some.numbers("age")).toEqual([Number.NaN, 10, 10]);
  expect(some.words("code")).toEqual(["", "A", "A"]);
  expect(Sample.all(columns).words("code")).toEqual(["A", "B", ""]);
});

test("lives are chosen by their place in the sample, not by their row", () => {
  const some = new Sample(columns, Int32Array.of(1, 1, 0));
  expect(some.where((place) => place > 0).numbers("age")).toEqual([20, 10]);
});

test("a column that is not there, or is of the other kind, is named", () => {
  const all = Sample.all(columns);
  expect(() => all.numbers("code")).toThrow('No column of numbers is called "code"');
  expect(() => all.words("age")).toThrow('No column of words is called "age"');
});
