import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bowlby } from "./run.ts";
import { hashesIn, homeWith, livesKept, SMALL, whenKept } from "./studies.ts";

const homes: string[] = [];
const begin = (): string => {
  const home = homeWith(SMALL);
  homes.push(home);
  return home;
};
let whole: Record<string, string>;

beforeAll(async () => {
  const home = begin();
  await bowlby(["simulate", "study.yaml", "--out", "out", "--quiet"], home);
  whole = hashesIn(join(home, "out"));
});

afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

describe("what was left by a run that was killed", () => {
  const words = [
    "simulate",
    "study.yaml",
    "--out",
    "out",
    "--chunk",
    "1",
    "--threads",
    "1",
    "--quiet",
  ];
  const journalOf = (folder: string) => join(folder, "out", ".unfinished", "progress.ndjson");
  const killedAt = async (folder: string, lives: number, ...more: string[]) =>
    bowlby([...words, ...more], folder, (child) => {
      whenKept(join(folder, "out"), lives, () => child.kill("SIGKILL"));
    });

  test("is kept also when the journal ends in the middle of a line, and killed again later", async () => {
    const other = begin();
    await killedAt(other, 5);
    truncateSync(journalOf(other), readFileSync(journalOf(other)).length - 4);
    await killedAt(other, 15, "--resume");
    expect(livesKept(join(other, "out"))).toBeGreaterThanOrEqual(15);
    const { code } = await bowlby([...words, "--resume"], other);
    expect(code).toBe(0);
    expect(hashesIn(join(other, "out"))).toEqual(whole);
  });

  test("is not written over when its journal cannot be read", async () => {
    const other = begin();
    await killedAt(other, 3);
    const journal = readFileSync(journalOf(other), "utf8");
    writeFileSync(journalOf(other), `damaged${journal}`);
    const before = hashesIn(join(other, "out"));
    for (const more of [[], ["--resume"]]) {
      const { code, stderr } = await bowlby([...words, ...more], other);
      expect(code).toBe(1);
      expect(stderr).toContain('progress.ndjson" cannot be read');
    }
    expect(hashesIn(join(other, "out"))).toEqual(before);
  });

  test("is not gone on with by another study, nor taken away by bowlby ssp", async () => {
    const other = begin();
    await killedAt(other, 3);
    writeFileSync(join(other, "other.yaml"), SMALL.replace("[3, 4]", "[5]"));
    const before = hashesIn(join(other, "out"));
    const refused = await bowlby(["simulate", "other.yaml", "--out", "out", "--resume"], other);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("holds another study, unfinished; nothing was touched");
    const ssp = await bowlby(["ssp", "--children", "2", "--days", "2", "--out", "out"], other);
    expect(ssp.code).toBe(1);
    expect(hashesIn(join(other, "out"))).toEqual(before);
  });

  test("of the study of an ssp is not taken away by that ssp either", async () => {
    const other = begin();
    const ssp = ["ssp", "--children", "30", "--days", "30", "--quiet"];
    await bowlby([...ssp, "--out", "first"], other);
    writeFileSync(join(other, "study.yaml"), readFileSync(join(other, "first", "study.yaml")));
    await killedAt(other, 3);
    const { code, stderr } = await bowlby([...ssp, "--out", "out"], other);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /holds this study unfinished: \d+ of 30 lives. "bowlby simulate .* --resume" goes on/,
    );
    expect(livesKept(join(other, "out"))).toBeGreaterThanOrEqual(3);
    const goneOn = [
      "simulate",
      join("out", ".unfinished", "study.yaml"),
      "--out",
      "out",
      "--resume",
    ];
    expect((await bowlby([...goneOn, "--quiet"], other)).code).toBe(0);
  });
});
