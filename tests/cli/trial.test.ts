import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bowlby } from "./run.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const page = readFileSync(join(ROOT, "docs/trials.md"), "utf8");
const home = mkdtempSync(join(tmpdir(), "bowlby-trial-"));
const usual = ["--arms", "arm", "--outcome", "after_sensitivity", "--quiet"];

beforeAll(async () => {
  const study = join(ROOT, "examples/studies/trial.yaml");
  const { code } = await bowlby(["simulate", study, "--out", "trial", "--quiet"], home);
  expect(code).toBe(0);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.concurrent("bowlby trial", () => {
  test("prints what docs/trials.md shows for its command", async () => {
    const [, words = "", shown] =
      /```text\n[^\n]+\n\$ npx bowlby (trial [^\n]+)\n([\s\S]*?)```/.exec(page) ?? [];
    const { code, stdout } = await bowlby([...words.split(" "), "--quiet"], home);
    expect([code, stdout]).toEqual([0, shown]);
  });

  test("--json has keys in snake_case, the weights of the arms and the control one names", async () => {
    const words = "--json --n 60 --trials 20 --allocation 1:2".split(" ");
    const { stdout } = await bowlby(["trial", "trial", ...usual, ...words], home);
    const { arms, comparisons } = JSON.parse(stdout);
    expect(arms).toEqual([
      { name: "control", lives: 40 },
      { name: "responsiveness", lives: 40 },
    ]);
    expect(comparisons[0].sizes[0].per_arm).toEqual([40, 20]);
    expect(stdout).not.toMatch(/"\w*[A-Z]\w*":/);
  });

  test("a size that leaves an arm with one is refused in a sentence", async () => {
    const words = [...usual, "--allocation", "1:9", "--n", "40,8"];
    const { code, stdout, stderr } = await bowlby(["trial", "trial", ...words], home);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      "bowlby: --n is 8, which leaves 1 in the arm control; each needs 2 or more, so n must be 15 or more.\n",
    );
  });
});

test("the prose of docs/trials.md says what its table says", () => {
  const row = page.split("\n").find((line) => line.startsWith("    20  ")) ?? "";
  const numbers = [...row.matchAll(/[+−]?\d+\.\d+/g)].map(([text]) =>
    Number(text.replace("−", "-")),
  );
  const [power, , , , , , wrong, found] = numbers as [number, ...number[]];
  const truth = Number(/− control: \+([\d.]+)/.exec(page)?.[1]);
  expect(Math.round(100 * power)).toBe(8);
  expect(wrong).toBeCloseTo(0.3, 1);
  expect((found as number) / truth).toBeGreaterThan(3);
  const between = /other lives could say (\d+ to \d+) /.exec(page)?.[1];
  expect(page).toContain(`in the table above from ${between}.`);
});
