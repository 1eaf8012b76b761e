import fc from "fast-check";
import { expect, test } from "vitest";
import { openStream, position, restore, type Stream, seek, uniform } from "./stream.ts";

const word = fc.nat(2 ** 32 - 1);

test("seeking a time again replays the same numbers, whatever was drawn between", () => {
  fc.assert(
    fc.property(word, word, fc.nat(9), fc.nat(9), (time, other, before, between) => {
      const stream = openStream(7, 3, "care");
      take(stream, before);
      seek(stream, time);
      const first = take(stream, 6);
      seek(stream, other);
      take(stream, between);
      seek(stream, time);
      expect(take(stream, 6)).toEqual(first);
    }),
  );
});

test("a restored stream, opened anew, goes on with the number that was due", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), word, word, fc.nat(40), (seed, person, time, drawn) => {
      const stream = openStream(seed, person, "care");
      seek(stream, time);
      take(stream, drawn);
      const place = position(stream);
      expect(place).toEqual({ time, drawn });
      const again = openStream(seed, person, "care");
      restore(again, JSON.parse(JSON.stringify(place)));
      expect(position(again)).toEqual(place);
      expect(take(again, 9)).toEqual(take(stream, 9));
    }),
  );
});

test("seeds, persons, purposes, times and successive blocks share no number", () => {
  const drawn: number[] = [];
  const seeds = [0, 1, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1];
  for (const seed of seeds) {
    for (const person of [0, 1, 2 ** 32 - 1]) {
      for (const purpose of ["care", "race", "temperament"]) {
        const stream = openStream(seed, person, purpose);
        for (const time of [0, 1, 2 ** 32 - 1]) {
          seek(stream, time);
          // Two neighbouring words each, since one of 32 bits may well meet by chance.
          for (let i = 0; i < 8; i++) drawn.push(uniform(stream) + 2 ** 32 * uniform(stream));
        }
      }
    }
  }
  expect(drawn).toHaveLength(6 * 3 * 3 * 3 * 8);
  expect(new Set(drawn).size).toBe(drawn.length);
});

const N = 100_000;
const within = 4 / Math.sqrt(N);

test.each<[string, () => number[], () => number[]]>([
  ["two purposes", () => along(1, 1, "care"), () => along(1, 1, "mood")],
  ["two persons", () => along(1, 1, "care"), () => along(1, 2, "care")],
  ["two seeds", () => along(1, 1, "care"), () => along(2, 1, "care")],
  ["two times", () => along(1, 1, "care", 0), () => along(1, 1, "care", 1)],
  ["neighbours in time, first number", () => overTimes(0), () => overTimes(1)],
  ["neighbours in number, first number", () => overPersons(0), () => overPersons(1)],
  ["successive numbers", () => along(1, 1, "care"), () => along(1, 1, "care", 0, 1)],
])("%s are uncorrelated", (_, one, other) => {
  // The correlation of independent numbers has standard deviation 1 / sqrt(N); four allowed.
  expect(Math.abs(correlation(one(), other()))).toBeLessThan(within);
});

test("numbers fill the open interval evenly (Kolmogorov-Smirnov, and bounds)", () => {
  for (const numbers of [along(5, 9, "care"), overPersons(0), overTimes(0)]) {
    const sorted = numbers.sort((a, b) => a - b);
    const distance = sorted.reduce((d, u, i) => Math.max(d, Math.abs(u - (i + 0.5) / N)), 0);
    // 1.95 / sqrt(N) is exceeded once in a thousand.
    expect(distance).toBeLessThan(1.95 / Math.sqrt(N));
  }
  const stream = openStream(0, 0, "ends");
  for (const [bits, expected] of [
    [0, 2 ** -33],
    [0xffffffff, 1 - 2 ** -33],
  ] as const) {
    uniform(stream);
    stream.words[stream.next] = bits;
    expect(uniform(stream)).toBe(expected);
  }
});

test("the key names seed, person and the published FNV-1a hash of the purpose", () => {
  // FNV-1a of "foobar" is bf9cf968: test vectors of draft-eastlake-fnv.
  expect([...openStream(2 ** 32 * 5 + 4, 3, "foobar").key]).toEqual([4, 5, 3, 0xbf9cf968]);
});

test("refuses what no key or counter can hold, and says what it can", () => {
  expect(() => openStream(-1, 0, "a")).toThrow("seed is -1; it must be a whole number from 0 to");
  expect(() => openStream(2 ** 53, 0, "a")).toThrow(RangeError);
  expect(() => openStream(0, 2 ** 32, "a")).toThrow("person is 4294967296");
  expect(() => openStream(0, 0.5, "a")).toThrow("person is 0.5");
  expect(() => openStream(0, 0, "")).toThrow('purpose is ""');
  expect(() => openStream(0, 0, "Fürsorge")).toThrow("printable ASCII");
  const stream = openStream(0, 0, "a");
  expect(() => seek(stream, -1)).toThrow("time is -1");
  expect(() => seek(stream, Number.NaN)).toThrow("time is NaN");
  expect(() => restore(stream, { time: 0, drawn: 1.5 })).toThrow("drawn is 1.5");
});

function take(stream: Stream, count: number): number[] {
  return Array.from({ length: count }, () => uniform(stream));
}

function along(seed: number, person: number, purpose: string, time = 0, skip = 0): number[] {
  const stream = openStream(seed, person, purpose);
  seek(stream, time);
  take(stream, skip);
  return take(stream, N);
}

function overTimes(skip: number): number[] {
  const stream = openStream(1, 1, "care");
  return Array.from({ length: N }, (_, time) => {
    seek(stream, time + skip);
    return uniform(stream);
  });
}

function overPersons(skip: number): number[] {
  return Array.from({ length: N }, (_, person) => uniform(openStream(1, person + skip, "care")));
}

function correlation(x: number[], y: number[]): number {
  const sum = x.reduce((total, value, i) => total + (value - 0.5) * ((y[i] as number) - 0.5), 0);
  return (12 * sum) / x.length;
}
