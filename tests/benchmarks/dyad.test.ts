import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read, root } from "../architecture/repository.ts";

interface Checksum {
  readonly pairs: number;
  readonly steps: number;
  readonly bids: number;
  readonly answers: number;
  readonly sum: number;
}

/** What tests/reference/dyad.py, an implementation from the declaration alone, ended with. */
const file = new URL("../reference/dyad.json", import.meta.url);
const { checksums, purpose } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly checksums: readonly Checksum[];
  readonly purpose: string;
};

const sizes = checksums.map(({ pairs, steps }) => `${pairs} pairs × ${steps} steps`);
const small = checksums.filter(({ pairs, steps }) => pairs * steps < 10_000);

/** Checksum of one implementation after all steps. */
function ended(name: string, { pairs, steps }: Checksum): Checksum {
  const argv = ["benchmarks/dyad/measure.mjs", name, `${pairs}`, `${steps}`];
  const { checksum } = JSON.parse(execFileSync(process.execPath, argv, { cwd: root }).toString());
  return { pairs, steps, ...checksum };
}

test.each(["ours", "flocc", "flocc-direct"])(
  "%s ends the dyad task with the numbers of an independent implementation",
  (name) => {
    expect(small.map((size) => ended(name, size))).toEqual(small);
    expect(small.length, sizes.join(", ")).toBeGreaterThan(1);
  },
);

test("bowlby ends the whole dyad task with those numbers", () => {
  const whole = checksums.at(-1) as Checksum;
  expect(whole).toMatchObject({ pairs: 1000, steps: 1000 });
  expect(ended("ours", whole)).toEqual(whole);
});

test("flocc with its own chance lives another life", () => {
  const [, size] = checksums as readonly [Checksum, Checksum];
  expect(ended("flocc-own-chance", size)).not.toEqual(size);
});

test("the declaration says what the numbers are, and by which chance", () => {
  const page = read("benchmarks/dyad/DECLARATION.md");
  for (const { pairs, steps, bids, answers, sum } of checksums) {
    const row = [pairs, steps].map((size) => size.toLocaleString("en"));
    expect(page).toContain(`| ${[...row, bids, answers, sum].join(" | ")} |`);
  }
  expect(page).toContain(`key     = (1, 0, i, ${purpose})`);
});
