import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../tests/arbitraries.ts";
import { addTo, emptyMean, openStream, variance } from "../numerics/index.ts";
import { type PlayRates, waitFor } from "./mismatch.ts";
import { systemDeclarations, valuesOf } from "./parameters/index.ts";
import { drawBout } from "./play-bout.ts";

const p = valuesOf(systemDeclarations);
const chance = () => openStream(11, 0, "play");

function rates(rupture: number, repair: number, rest: Partial<PlayRates> = {}): PlayRates {
  return { rupture, repair, intrusion: 0, misreading: 0, ...rest };
}

const share = between(0, 1);

describe("what becomes of a mismatch", () => {
  test("is decided by the race of repair, intrusion and patience, and by misreading (S37)", () => {
    for (const [repair, intrusion, misreading] of [
      [0.2, 0, 0],
      [0.2, 0.1, 0],
      [0.1, 0.3, 0.4],
      [2, 0.5, 0.1],
    ] as const) {
      const bout = drawBout(rates(1, repair, { intrusion, misreading }), 1e5, chance(), p);
      const count = bout.mended + bout.left + bout.intruded;
      const inTime = 1 - Math.exp(-(repair + intrusion) * p.patience);
      const mended = (inTime * repair * (1 - misreading)) / (repair + intrusion);
      const intruded = (inTime * intrusion) / (repair + intrusion);
      const near = 4 * Math.sqrt(0.25 / count);
      expect(Math.abs(bout.mended / count - mended)).toBeLessThan(near);
      expect(Math.abs(bout.intruded / count - intruded)).toBeLessThan(near);
    }
  });

  test("is that it is left, when nobody mends and nobody intrudes", () => {
    expect(drawBout(rates(1, 0), 600, chance(), p)).toMatchObject({ mended: 0, left: 1 });
    expect(drawBout(rates(0, 1), 600, chance(), p).mismatched).toBe(0);
  });
});

describe("a bout of play", () => {
  /** The same bout, one mismatch after another. */
  function drawnInTurn(
    { rupture, repair }: PlayRates,
    seconds: number,
    one: ReturnType<typeof chance>,
  ) {
    let count = 0;
    let mismatched = 0;
    for (let time = waitFor(rupture, one); time < seconds; time += waitFor(rupture, one)) {
      const lasts = Math.min(waitFor(repair, one), seconds - time);
      count++;
      mismatched += lasts;
      time += lasts;
    }
    return { count, mismatched };
  }

  // Standard errors of 8000 bouts: 1.1 % of a standard deviation for a mean, 1.6 % for a variance
  // of a normal; rounding to whole mismatches adds 1/12, asymptotic variances are off by 5 % here.
  test("drawn in aggregate has the means and variances of one drawn in turn", () => {
    const many = 8000;
    for (const [rupture, repair, seconds] of [
      [0.3, 0.2, 720],
      [0.3, 0.2, 120],
      [0.05, 0.5, 300],
      [0.5, 0.02, 720],
      [0.01, 0.01, 2500],
    ] as const) {
      const stream = chance();
      const [counts, times] = [emptyMean(), emptyMean()];
      const [countsInTurn, timesInTurn] = [emptyMean(), emptyMean()];
      for (let i = 0; i < many; i++) {
        const { mended, left, mismatched } = drawBout(rates(rupture, repair), seconds, stream, p);
        addTo(counts, mended + left);
        addTo(times, mismatched);
        const inTurn = drawnInTurn(rates(rupture, repair), seconds, stream);
        addTo(countsInTurn, inTurn.count);
        addTo(timesInTurn, inTurn.mismatched);
      }
      for (const [aggregate, inTurn] of [
        [counts, countsInTurn],
        [times, timesInTurn],
      ] as const) {
        const spread = Math.sqrt(variance(inTurn));
        expect(Math.abs(aggregate.mean - inTurn.mean)).toBeLessThan(0.06 * spread);
        expect(Math.abs(variance(aggregate) / variance(inTurn) - 1)).toBeLessThan(0.12);
      }
    }
  });

  test("has no more time out of step than time, however many are drawn", () => {
    for (const [rupture, repair, seconds] of [
      [0.05, 0.5, 300],
      [0.5, 0.02, 720],
    ] as const) {
      const stream = chance();
      const times = Array.from(
        { length: 20_000 },
        () => drawBout(rates(rupture, repair), seconds, stream, p).mismatched,
      );
      expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...times)).toBeLessThanOrEqual(seconds);
    }
  });

  test("has no more time out of step than time, and whole mismatches, at any rates", () => {
    const rate = fc.oneof(fc.constant(0), between(0.001, 5), between(0.001, 50));
    const misread = fc.oneof(fc.constant(0), share);
    fc.assert(
      fc.property(rate, rate, rate, misread, between(1, 3600), fc.nat(1e6), (...drawn) => {
        const [rupture, repair, intrusion, misreading, seconds, seed] = drawn;
        const stream = openStream(seed, 0, "play");
        const bout = drawBout({ rupture, repair, intrusion, misreading }, seconds, stream, p);
        expect(bout.mismatched).toBeGreaterThanOrEqual(0);
        expect(bout.mismatched).toBeLessThanOrEqual(seconds);
        for (const count of [bout.mended, bout.left, bout.intruded]) {
          expect(Number.isInteger(count) && count >= 0).toBe(true);
        }
      }),
    );
  });
});

test("a wait is exponential with its rate, and forever when the rate is 0", () => {
  const stream = chance();
  expect(waitFor(0, stream)).toBe(Number.POSITIVE_INFINITY);
  const waits = emptyMean();
  for (let i = 0; i < 4000; i++) addTo(waits, waitFor(0.5, stream));
  expect(Math.abs(waits.mean - 2)).toBeLessThan((4 * 2) / Math.sqrt(4000));
  expect(Math.abs(Math.sqrt(variance(waits)) / 2 - 1)).toBeLessThan(0.1);
});
