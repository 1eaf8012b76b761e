import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../../tests/arbitraries.ts";
import {
  createBout,
  drawBout,
  type PlayBout,
  type PlayRates,
  systemDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { openStream, type Stream } from "../../numerics/index.ts";
import { beginPlay, changePlay, endPlay, mend, playOn } from "./pair.ts";

const p = valuesOf(systemDeclarations);
const COMMON: PlayRates = { rupture: 0.3, repair: 0.15, intrusion: 0.01, misreading: 0.05 };

/** A bout lived in steps of so many seconds. */
function livedIn(step: number, rates: PlayRates, seconds: number, chance: Stream): PlayBout {
  const pair = beginPlay(rates, chance);
  const bout = createBout();
  for (let time = 0; time < seconds; time += step) playOn(pair, step, bout, p);
  endPlay(pair, bout);
  return bout;
}

describe("a bout lived second by second", () => {
  test("by the same chance is the bout that is drawn mismatch by mismatch", () => {
    const rate = between(0.001, 0.5);
    const anyRates = fc.record({
      rupture: rate,
      repair: rate,
      intrusion: rate,
      misreading: between(0, 1),
    });
    fc.assert(
      fc.property(
        anyRates,
        fc.integer({ min: 1, max: 90 }),
        fc.nat(1e6),
        (rates, seconds, child) => {
          // Fewer mismatches are expected in 90 s at these rates than are drawn in aggregate.
          const drawn = drawBout(rates, seconds, openStream(3, child, "play"), p);
          const lived = livedIn(1, rates, seconds, openStream(3, child, "play"));
          expect({ ...lived, mismatched: 0 }).toEqual({ ...drawn, mismatched: 0 });
          expect(lived.mismatched).toBeCloseTo(drawn.mismatched, 9);
        },
      ),
    );
  });

  test("is the same bout in steps of any length", () => {
    const inOne = livedIn(600, COMMON, 600, openStream(3, 1, "play"));
    for (const step of [0.25, 1, 5, 60]) {
      const lived = livedIn(step, COMMON, 600, openStream(3, 1, "play"));
      expect({ ...lived, mismatched: 0 }).toEqual({ ...inOne, mismatched: 0 });
      expect(lived.mismatched).toBeCloseTo(inOne.mismatched, 8);
    }
  });
});

const BOUTS = 1500;
const MEASURES: Readonly<Record<string, (bout: PlayBout) => number>> = {
  mismatches: ({ mended, left, intruded }) => mended + left + intruded,
  mended: ({ mended }) => mended,
  left: ({ left }) => left,
  intruded: ({ intruded }) => intruded,
  "time in mismatch": ({ mismatched }) => mismatched,
};

/** The Kolmogorov-Smirnov distance of two samples of equal size. */
function distance(first: readonly number[], second: readonly number[]): number {
  const a = first.toSorted((x, y) => x - y);
  const b = second.toSorted((x, y) => x - y);
  let [i, j, most] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const next = Math.min(a[i] as number, b[j] as number);
    while (i < a.length && (a[i] as number) <= next) i++;
    while (j < b.length && (b[j] as number) <= next) j++;
    most = Math.max(most, Math.abs(i - j));
  }
  return most / a.length;
}

/**
 * Two fair samples of this size are further apart once in 1,000 times (√(−ln(0.0005) / N)); the
 * seed is fixed, so a distance beyond it is a difference and no bad luck of the day.
 */
const FAR = Math.sqrt(-Math.log(0.0005) / BOUTS);

const CASES: readonly (readonly [PlayRates, number])[] = [
  [COMMON, 60],
  [COMMON, 170],
  [COMMON, 720],
  [{ ...COMMON, repair: 0.6 }, 720],
  [{ ...COMMON, repair: 0.03 }, 1200],
  [{ ...COMMON, repair: 0.4, intrusion: 1 }, 300],
  [{ ...COMMON, rupture: 1, repair: 0.1, misreading: 0.3 }, 600],
];

describe.each(CASES)("play at %o over %d s", (rates, seconds) => {
  const chance = openStream(11, 0, "second by second");
  const lived = Array.from({ length: BOUTS }, () => livedIn(1, rates, seconds, chance));
  const other = openStream(11, 0, "in aggregate");
  const drawn = Array.from({ length: BOUTS }, () => drawBout(rates, seconds, other, p));

  test.each(Object.keys(MEASURES))(
    "second by second and in aggregate have the same distribution of %s",
    (name) => {
      const measure = MEASURES[name] as (bout: PlayBout) => number;
      expect(distance(lived.map(measure), drawn.map(measure))).toBeLessThan(FAR);
    },
  );

  test("in both, what is mended and the time out of step go together alike", () => {
    const correlation = (bouts: readonly PlayBout[]) => {
      const mean = (of: (bout: PlayBout) => number) =>
        bouts.reduce((sum, bout) => sum + of(bout), 0) / bouts.length;
      const [x, y] = [mean((one) => one.mended), mean((one) => one.mismatched)];
      const both = mean((one) => (one.mended - x) * (one.mismatched - y));
      const squares =
        mean((one) => (one.mended - x) ** 2) * mean((one) => (one.mismatched - y) ** 2);
      return both / Math.sqrt(squares);
    };
    // Four standard errors of the difference of two correlations near 0; smaller for others.
    const tolerance = 4 * Math.sqrt(2 / BOUTS);
    expect(Math.abs(correlation(lived) - correlation(drawn))).toBeLessThan(tolerance);
  });
});

test("a partner that changes its way of playing is no rupture of play, and ends it out of step", () => {
  const pair = beginPlay({ ...COMMON, rupture: 0 }, openStream(3, 2, "play"));
  changePlay(pair, { ...COMMON, repair: 0, intrusion: 0 }, p);
  const bout = createBout();
  for (let second = 0; second < 120; second++) playOn(pair, 1, bout, p);
  endPlay(pair, bout);
  expect(bout).toEqual({ mended: 0, left: 0, intruded: 0, mismatched: 120, arousal: 0 });
  mend(pair);
  expect(pair.matched).toBe(true);
});
