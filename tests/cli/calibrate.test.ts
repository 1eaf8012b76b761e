import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CalibrationResult, MOST_SEED, parametersToFit } from "../../src/calibration/index.ts";
import { findings } from "../../src/literature/index.ts";
import { bowlby } from "./run.ts";

const TINY = "--members 3 --steps 1 --children 3 --home 2 --retest 2 --seed 5 --threads 1".split(
  " ",
);
let home: string;
let whole: string;
let result: CalibrationResult;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "calibrate-"));
  const words = ["calibrate", ...TINY, "--out", "out", "--json", "--quiet"];
  const { code, stdout, stderr } = await bowlby(words, home);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  result = JSON.parse(stdout);
  whole = readFileSync(join(home, "out/calibration.jsonl"), "utf8");
}, 180_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("bowlby calibrate", () => {
  test("fits what is to be fitted to findings for calibration, and keeps result and trials", () => {
    expect(result.parameters.map(({ path, from, to }) => ({ path, from, to }))).toEqual(
      parametersToFit,
    );
    expect(result.children).toEqual({ community: 3, home: 2, retest: 2 });
    for (const { finding } of result.targets) expect(findings[finding].use).toBe("calibrate");
    expect(result.targets.length).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(join(home, "out/calibration.json"), "utf8"))).toEqual(result);
    // Its head, three members before, three after, and the result.
    expect(whole.trimEnd().split("\n")).toHaveLength(1 + 3 + 3 + 1);
  });

  test("goes on where it was killed, with other threads, to the same bytes, and says it in words", async () => {
    const file = join(home, "out/calibration.jsonl");
    const lines = whole.split("\n");
    writeFileSync(file, `${lines.slice(0, 7).join("\n")}\n`);
    appendFileSync(file, (lines[7] ?? "").slice(0, 20));
    const words = ["calibrate", ...TINY.slice(0, -1), "2", "--out", "out", "--quiet", "--resume"];
    const { code, stdout, stderr } = await bowlby(words, home);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(whole);
    expect(JSON.parse(readFileSync(join(home, "out/calibration.json"), "utf8"))).toEqual(result);
    for (const { path, value } of result.parameters) {
      const [, row = ""] = new RegExp(`^${path} (.*)$`, "m").exec(stdout) ?? [];
      expect(row.trim().split(/\s+/)[1]).toBe(String(value));
    }
    for (const { name } of result.targets) expect(stdout).toContain(name);
  });

  test.each([
    [["--seed", "1000000"], `--seed is 1000000; it must be a whole number from 0 to ${MOST_SEED}.`],
    [["--members", "2"], "--members is 2; it must be a whole number from 3 to 1000."],
    [["--steps", "0"], "--steps is 0; it must be a whole number from 1 to 100."],
    [["--children", "1"], "--children is 1; it must be a whole number from 2"],
    [["--learner", "q-lerning", "--out", "other"], "Did you mean q-learning?"],
    [["--out", "out", ...TINY], "Add --resume to go on, or give --out another folder."],
    [["--out", "out", "--resume", ...TINY, "--steps", "2"], "holds another calibration"],
  ])("says what is wrong and simulates nothing: %j", async (words, says) => {
    const { code, stdout, stderr } = await bowlby(["calibrate", ...words], home);
    expect(stderr).toContain(says);
    expect([code, stdout]).toEqual([1, ""]);
  });

  test("does not write the documentation's result outside a checkout, and says so first", async () => {
    const words = ["calibrate", ...TINY, "--out", "out", "--resume", "--quiet", "--write"];
    const { code, stderr } = await bowlby(words, home);
    expect(stderr).toContain("--write is for a checkout of bowlby");
    expect(code).toBe(1);
  });
});
