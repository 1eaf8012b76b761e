import { expect, test } from "vitest";
import { readStudy } from "../../../src/study/index.ts";
import { type TwoFigures, twoFigures } from "../../worker/two-figures.ts";
import { figuresAsStudy } from "./as-study.ts";
import { turnedTo } from "./turned.ts";

const EVENING: TwoFigures = { seed: 1, availability: [-1, 2], from: 8, upset: 0.75 };

test("a child of one who rebuffs all day turns to one who answers in the evening", () => {
  const told: number[] = [];
  const seen = twoFigures(EVENING, (done, of) => told.push(done / of));
  expect(turnedTo(seen)).toBe("second");
  const [calm, worst] = [seen.choices[0], seen.choices.at(-1)];
  expect(worst?.shares[1]).toBeGreaterThan(calm?.shares[1] as number);
  expect(seen.figures[1].felt).toBeGreaterThan(seen.figures[0].felt + 0.2);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(Math.max(...told)).toBeLessThan(1);
});

test("between two alike it makes no choice", () => {
  const figure = { felt: 0.8, expected: 2, doubt: 0.3, protest: 0, inCompany: 0 };
  const seen = (a: number, b: number) =>
    turnedTo({
      figures: [
        { ...figure, turnedTo: a },
        { ...figure, turnedTo: b },
      ],
      choices: [],
    });
  expect(seen(0.52, 0.48)).toBe("both");
  expect(seen(0.7, 0.3)).toBe("first");
  expect(seen(Number.NaN, Number.NaN)).toBeUndefined();
});

test("the same two are a study that can be run", () => {
  const { plan } = readStudy(figuresAsStudy(EVENING), "study");
  expect(plan.cells).toHaveLength(4);
  expect(plan.document.household?.map(({ name }) => name)).toEqual(["first", "second"]);
});
