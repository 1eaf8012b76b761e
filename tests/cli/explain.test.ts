import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { bowlby } from "./run.ts";

const explain = (...words: readonly string[]) => bowlby(["explain", ...words], tmpdir());
const FIRST = ["--days", "5", "--seed", "3", "--child", "1"];

describe("bowlby explain", () => {
  test("prints what docs/explain.md shows for its command", async () => {
    const page = readFileSync(new URL("../../docs/explain.md", import.meta.url), "utf8");
    const [, words = "", shown] = /```text\n\$ npx bowlby ([^\n]+)\n([\s\S]*?)```/.exec(page) ?? [];
    const { code, stdout } = await bowlby(words.split(" "), tmpdir());
    expect(code).toBe(0);
    expect(stdout).toBe(shown);
  });

  test("tells both sides, the reasons and the odds in words, for people", async () => {
    const { code, stdout, stderr } = await explain(...FIRST, "--at", "2:0");
    expect([code, stderr]).toEqual([0, ""]);
    for (const part of [
      "child 1 of seed 3 · episode 2, with caregiver, second 0 of 180",
      "Seen from outside, it",
      "Inside, arousal (A) was",
      "At 2:0, when the episode began, it chose this.",
      "of 5 options",
      "threat (θ)",
      "people come when needed most (α)",
      "a cry to the caregiver",
      "not a diagnostic device",
    ]) {
      expect(stdout).toContain(part);
    }
    const odds = [...stdout.matchAll(/^ +(→ )?<?(\d+) % {2}/gm)].map(([, , odd]) => Number(odd));
    expect(odds).toHaveLength(5);
    expect(odds).toEqual(odds.toSorted((a, b) => b - a));
    expect(stdout.match(/→/g)).toHaveLength(1);
    expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  test("says of a child that stands still why nothing was weighed", async () => {
    const fears = ["--frightening", "5", "--days", "40", "--child", "0", "--seed", "3"];
    const { stdout } = await explain(...fears, "--at", "8:45");
    expect(stdout).toContain("stood still");
    expect(stdout).toContain("its body stopped and nothing was weighed");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("exceeded the threshold (K) of .14");
    expect(stdout).not.toContain("Options at");
  });

  test("--json has the documented keys in snake_case, and odds that sum to 1", async () => {
    const { code, stdout } = await explain(...FIRST, "--at", "2:0", "--json");
    expect(code).toBe(0);
    const said = JSON.parse(stdout);
    expect(Object.keys(said)).toEqual([
      "version",
      "seed",
      "child",
      "moment",
      "seen",
      "activity",
      "standing",
      "now",
      "choice",
      "held",
    ]);
    expect(said).toMatchObject({ seed: 3, child: 1, standing: "chosen", held: null });
    expect(said.moment).toEqual({ episode: 2, second: 0, name: "with caregiver", seconds: 180 });
    expect(Object.keys(said.choice)).toEqual([
      "since",
      "occasion",
      "feelings",
      "beliefs",
      "options",
      "comparisons",
    ]);
    const odds = said.choice.options.map((one: { odds: number }) => one.odds);
    expect(odds.reduce((sum: number, one: number) => sum + one, 0)).toBeCloseTo(1, 12);
    expect([...stdout.matchAll(/"(\w+)":/g)].filter(([, key = ""]) => /[A-Z]/.test(key))).toEqual(
      [],
    );
  });

  test("lives the child of the options that were given", async () => {
    const at = [...FIRST, "--at", "2:20", "--json"];
    const [usual, again, lonely] = await Promise.all([
      explain(...at),
      explain(...at),
      explain(...at, "--set", "strangeRoomThreat=0.7", "--reactivity", "0.05"),
    ]);
    expect(again.stdout).toBe(usual.stdout);
    expect(JSON.parse(lonely.stdout).now.threat.room).toBe(0.7);
    const arousal = (said: string) => JSON.parse(said).now.arousal;
    expect(arousal(lonely.stdout)).toBeGreaterThan(arousal(usual.stdout));
  });
});

describe("bad input gives one message that names it and what is allowed", () => {
  test.each([
    [
      ["--child", "0", "--at", "6"],
      ['--at is "6"', "EPISODE:SECOND", "6:40"],
    ],
    [["--child", "0", "--at", "6:x"], ['--at is "6:x"']],
    [["--child", "0", "--at", "6:-1"], ['--at is "6:-1"']],
    [
      ["--child", "0", "--at", "9:1"],
      ["--at is 9:1", "from 1 to 8"],
    ],
    [
      ["--child", "0", "--at", "1:30"],
      ["--at is 1:30", "lasted 30 s", "from 0 to 29"],
    ],
    [
      ["--child", "-1", "--at", "6:1"],
      ["--child is -1", "from 0 to"],
    ],
    [
      ["--child", "one", "--at", "6:1"],
      ["--child is one", "whole number"],
    ],
    [
      ["--child", "0", "--at", "6:1", "--set", "reflx=0"],
      ["reflx", "reflex"],
    ],
    [
      ["--child", "0", "--at", "6:1", "--frightening", "-1"],
      ["--frightening", "0 to 10"],
    ],
  ] as const)("%j", async (words, said) => {
    const { code, stdout, stderr } = await explain("--days", "1", ...words);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    for (const part of said) expect(stderr).toContain(part);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    ["--child", "0"],
    ["--at", "6:1"],
  ] as const)("%s alone is not enough", async (...words) => {
    const { code, stderr } = await explain(...words);
    expect(code).toBe(1);
    expect(stderr).toContain("not specified");
  });
});
