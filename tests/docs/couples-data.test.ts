import { describe, expect, test } from "vitest";
import { readCouples } from "../../src/data/index.ts";
import {
  BASELINE,
  type CoupleComparison,
  compareCouples,
  coupleDataDeclarations,
  coupleModels,
  type Estimated,
} from "../../src/inference/index.ts";
import { systemDeclarations, temperamentDeclarations } from "../../src/model/index.ts";
import { sharedData } from "../shared-data.ts";
import { fixed, keptComparison } from "./couples.ts";
import { kept } from "./results.ts";

const page = kept("docs/couples-data.md").replaceAll(/\s+/g, " ");
const found = keptComparison();
const named = (name: string) => {
  const one = found.models.find((model) => model.name === name);
  if (one === undefined) throw new Error(`docs/couples-data.json has no model "${name}".`);
  return one;
};
const bare = named("bid-response");
const calming = named("bid-response, calming fitted");
const lasting = named("bid-response, persistence");
const whole = named("bid-response, calming fitted, persistence");
const unlearning = named("bid-response, calming fitted, persistence, nothing learnt");
const clock = named("APIM, answers at once, couples, minutes");
const independent = named("independence");
const { signalIntensity, silentIntensity } = coupleDataDeclarations;
const two = (value: number | undefined) => (value ?? Number.NaN).toFixed(2);
const lessOf = ({ mean, se }: Estimated) => `${fixed(mean)} (SE ${fixed(se)})`;

test("the kept comparison is of the models there are, over all couples", () => {
  expect(found).toMatchObject({ couples: 64, intervals: 64 * 47, folds: 8, baseline: BASELINE });
  expect(found.models.map(({ name, parameters }) => [name, parameters])).toEqual(
    coupleModels.map(({ name, parameters }) => [name, parameters]),
  );
  expect(found.best).toBe(clock.name);
});

test.each([
  `a signal of ${signalIntensity.start} or a silence of ${silentIntensity.start}`,
  `worse than by a mere share (${fixed(bare.score.signals.mean)} against ${fixed(independent.score.signals.mean)})`,
  `of its range (${systemDeclarations.inverseTemperature.range[0]})`,
  `${(named("APIM").estimates["signals: partner"] as number).toFixed(1)} on the logit`,
  `declared ${systemDeclarations.coregulation.start} a second`,
  `from ${fixed(bare.score.signals.mean)} to ${fixed(calming.score.signals.mean)}`,
  `persistence alone to ${fixed(lasting.score.signals.mean)}`,
  `by ${lessOf(whole.lessBaseline.both)} an interval, with ${whole.parameters} numbers against ${named(BASELINE).parameters}`,
  `signals by ${lessOf(whole.lessBaseline.signals)}, answers by ${lessOf(whole.lessBaseline.answers)}`,
  `ν (${temperamentDeclarations.autoregulation.start} a second, as declared, and not searched for)`,
  `it is ${lessOf({ ...whole.lessBest.both, mean: -whole.lessBest.both.mean })} better`,
  `${fixed(unlearning.score.both.mean)} against ${fixed(whole.score.both.mean)}`,
  `chance of ${two(whole.estimates.signalPersistence)}, and his with ${two(whole.estimates.answerPersistence)}`,
])("docs/couples-data.md says what came out: %s", (sentence) => {
  expect(page).toContain(sentence);
});

test("what the page says in words is so", () => {
  expect(whole.estimates.coregulation).toBeLessThan(1e-4);
  expect(calming.estimates.coregulation).toBeLessThan(1e-4);
  expect(bare.estimates.inverseTemperature).toBeCloseTo(0.1, 3);
  expect(whole.lessBaseline.both.mean).toBeGreaterThan(2 * whole.lessBaseline.both.se);
  expect(Math.abs(whole.lessBaseline.answers.mean)).toBeLessThan(whole.lessBaseline.answers.se);
  for (const who of ["both", "signals", "answers"] as const) {
    expect(whole.lessBest[who].mean).toBeLessThan(0);
  }
  for (const one of [bare, calming, lasting]) expect(one.lessBaseline.both.mean).toBeLessThan(0);
});

const real = sharedData("couples-coping/CouplesCope.csv");

describe.skipIf(real.text === undefined)(`the kept comparison${real.note}`, () => {
  const couples =
    real.text === undefined ? [] : readCouples(real.text, { signal: "IKCB", answer: "DCCB" });

  test("is what comes out again: all of those that are quickly fitted", () => {
    const quick = coupleModels.filter(({ name }) => !/bid-response|couples/.test(name));
    const { models } = finished(compareCouples(couples, quick, found));
    expect(quick.length).toBeGreaterThan(4);
    for (const { name, score, lessBaseline, estimates } of models) {
      expect({ score, lessBaseline, estimates }).toEqual({
        score: named(name).score,
        lessBaseline: named(name).lessBaseline,
        estimates: named(name).estimates,
      });
    }
  });
});

function finished(steps: Generator<number, CoupleComparison>): CoupleComparison {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
