import { expect, test } from "vitest";
import { threefry4x32 } from "./threefry.ts";

/**
 * Lines "threefry4x32 20 <counter> <key> <result>" of tests/kat_vectors in Random123 (D. E. Shaw
 * Research, https://github.com/DEShawResearch/random123). The last uses the digits of pi.
 */
const knownAnswers = [
  "00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 9c6ca96a e17eae66 fc10ecd4 5256a7d8",
  "ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff 2a881696 57012287 f6c7446e a16a6732",
  "243f6a88 85a308d3 13198a2e 03707344 a4093822 299f31d0 082efa98 ec4e6c89 59cd1dbb b8879579 86b5d00c ac8b6d84",
];

test.each(knownAnswers)("gives the published answer to %s", (line) => {
  const words = Uint32Array.from(line.split(" "), (word) => Number.parseInt(word, 16));
  const out = new Uint32Array(4);
  threefry4x32(words.slice(4, 8), words.slice(0, 4), out);
  expect(out).toEqual(words.slice(8));
});

test("one changed bit anywhere changes about half of the 128 bits that come out", () => {
  const distances: number[] = [];
  for (let bit = 0; bit < 256; bit++) {
    const words = new Uint32Array(8);
    const before = new Uint32Array(4);
    threefry4x32(words.subarray(0, 4), words.subarray(4), before);
    words[bit >>> 5] = 1 << (bit & 31);
    const after = new Uint32Array(4);
    threefry4x32(words.subarray(0, 4), words.subarray(4), after);
    distances.push(before.reduce((sum, word, i) => sum + ones(word ^ (after[i] as number)), 0));
  }
  const mean = distances.reduce((a, b) => a + b) / distances.length;
  // A fair coin per bit gives 64 with standard deviation 5.7; the mean of 256 of these, 0.35.
  expect(Math.abs(mean - 64)).toBeLessThan(4 * 0.354);
  expect(Math.min(...distances)).toBeGreaterThan(64 - 5 * 5.7);
});

function ones(word: number): number {
  return (word >>> 0).toString(2).replaceAll("0", "").length;
}
