import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BatteryResult,
  type PopulationName,
  populationsFor,
} from "../../src/battery/index.ts";
import { type FindingKey, findings } from "../../src/literature/index.ts";
import { bowlby, type Ran } from "./run.ts";
import { livesKept, whenKept } from "./studies.ts";

const PLAY = "--only matched-state-share repair-rate --children 60 --replicates 50".split(" ");
const keys = Object.keys(findings) as FindingKey[];
/** Some populations, of which two are lived in no time; `validate --quick` lives all of them. */
const SHORT: readonly PopulationName[] = ["community", "ages", "play", "parents", "therapies"];
let home: string;
let first: Ran;
let result: BatteryResult;

const validate = (...words: string[]) => bowlby(["validate", ...words], home);
const parsed = ({ stdout }: Ran) => JSON.parse(stdout) as BatteryResult;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "validate-"));
  first = await validate(...PLAY, "--threads", "1", "--json", "--out", "first");
  result = parsed(first);
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("bowlby validate", () => {
  test("prints what it found as JSON, in the order of the literature, and progress elsewhere", () => {
    expect(first.code).toBe(0);
    expect(first.stderr).toContain("1 of 1: Face to face, 60 lives");
    expect(result).toMatchObject({ seed: 1, replicates: 50, quick: true, lives: { play: 60 } });
    expect(result.findings.map(({ id }) => id)).toEqual(["repair-rate", "matched-state-share"]);
    for (const one of result.findings) {
      const { use, label, target, simulated, passed, targets } = one;
      expect([use, label]).toEqual(
        findings[one.id].use === "predict" ? ["predict", "predicted"] : ["calibrate", "calibrated"],
      );
      expect(targets.map(({ name }) => name)).toEqual(
        findings[one.id].targets.map(({ name }) => name),
      );
      expect(targets).toContainEqual(target);
      expect(simulated).toEqual(target.simulated);
      expect(typeof passed).toBe("boolean");
    }
  });

  test("lists findings in the order of the literature, whatever little was lived", async () => {
    const only = keys.filter((key) => populationsFor([key]).every((name) => SHORT.includes(name)));
    const words = ["--only", ...only.toReversed(), "--children", "2", "--replicates", "50"];
    const ran = await validate(...words, "--json", "--quiet");
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    const { findings: all, lives } = parsed(ran);
    expect(all.map(({ id }) => id)).toEqual(only);
    expect(lives).toMatchObject({ community: 2, ages: 6, therapies: 2 });
  }, 240_000);

  test("says it in words", async () => {
    const words = [...PLAY, "--out", "first", "--quiet"];
    const { code, stdout, stderr } = await validate(...words);
    expect([code, stderr]).toEqual([0, ""]);
    for (const id of ["matched-state-share", "repair-rate"]) {
      expect(stdout).toContain(id);
    }
    expect(stdout).not.toContain("still-face-effect");
    expect(stdout).toContain("not a measurement of a person");
  });
});

describe("a validation", () => {
  test("is the same again, and uses the lives it kept", async () => {
    const manifest = join(home, "first/populations/play/manifest.json");
    const before = readFileSync(manifest, "utf8");
    const words = [...PLAY, "--threads", "2", "--json", "--out", "first"];
    const again = await validate(...words);
    expect([again.code, again.stdout]).toEqual([0, first.stdout]);
    expect(readFileSync(manifest, "utf8")).toBe(before);
  });

  test("that was killed is gone on with, by other threads, to the same bytes", async () => {
    const out = join(home, "killed/populations/play");
    const words = ["validate", ...PLAY, "--threads", "2", "--json", "--quiet", "--out", "killed"];
    const killed = await bowlby(words, home, (child) => {
      whenKept(out, 20, () => child.kill("SIGKILL"));
    });
    expect([killed.code, killed.stdout]).toEqual([null, ""]);
    const kept = livesKept(out);
    expect(kept).toBeGreaterThanOrEqual(20);
    expect(kept).toBeLessThan(60);
    const refused = await bowlby(words, home);
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toMatch(
      /"killed.populations.play" holds this study unfinished: \d+ of 60 lives. Add --resume to go on, or give --out another folder/,
    );
    expect(livesKept(out)).toBe(kept);
    const again = await bowlby([...words, "--resume"], home);
    expect([again.code, again.stdout, again.stderr]).toEqual([0, first.stdout, ""]);
  });

  test("that is interrupted says so and keeps what was lived", async () => {
    const out = join(home, "stopped/populations/play");
    const words = ["validate", ...PLAY, "--threads", "1", "--json", "--quiet", "--out", "stopped"];
    const { code, stdout, stderr } = await bowlby(words, home, (child) => {
      whenKept(out, 20, () => child.kill("SIGINT"));
    });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/Interrupted; \d+ of 60 lives are kept.*the same command with --resume/);
    expect(livesKept(out)).toBeGreaterThanOrEqual(20);
  });

  test("that was left in one population asks for --resume before another is lived", async () => {
    cpSync(join(home, "stopped"), join(home, "late"), { recursive: true });
    const words = ["--only", "repair-rate", "support-buffers-irritable", ...PLAY.slice(3)];
    const { code, stderr } = await validate(...words, "--out", "late");
    expect(stderr).toMatch(/^bowlby: "late.populations.play" holds this study unfinished: /);
    expect(code).toBe(1);
    expect(readdirSync(join(home, "late/populations"))).toEqual(["play"]);
  });

  test("that is interrupted without --out says that nothing is left, and leaves nothing", async () => {
    const place = join(home, "temporary");
    mkdirSync(place);
    const { code, stdout, stderr } = await bowlby(
      ["validate", ...PLAY, "--children", "6000", "--threads", "1"],
      home,
      (child) => child.stderr?.once("data", () => child.kill("SIGINT")),
      { ...process.env, TMPDIR: place },
    );
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("bowlby: Interrupted; nothing is left of it (with --out the lives");
    expect(stderr).not.toContain("compared");
    expect(readdirSync(place)).toEqual([]);
  });

  test("of another seed is of other lives, and refuses a folder of these", async () => {
    const other = await validate(...PLAY, "--seed", "2", "--json", "--quiet");
    expect(parsed(other).findings[0]?.simulated).not.toEqual(result.findings[0]?.simulated);
    const mixed = await validate(...PLAY, "--seed", "2", "--quiet", "--out", "first");
    expect([mixed.code, mixed.stdout]).toEqual([1, ""]);
    expect(mixed.stderr).toContain("another run");
  });

  test("writes a page where nothing is, and refuses to where something is before anything is lived", async () => {
    const words = [...PLAY, "--quiet", "--out", "first", "--report", "page.html"];
    const { code, stdout } = await validate(...words);
    expect([code, stdout.includes("Page: page.html")]).toEqual([0, true]);
    const page = readFileSync(join(home, "page.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/i);
    const refused = await validate(...PLAY, "--out", "untouched", "--report", "page.html");
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toBe(
      'bowlby: "page.html" is there already; nothing was written. Give --report a new name.\n',
    );
    expect(readFileSync(join(home, "page.html"), "utf8")).toBe(page);
    expect(existsSync(join(home, "untouched"))).toBe(false);
  });
});

test("a validation with controls says below the battery which of them change a verdict", async () => {
  const words = ["--only", "repair-rate", "--children", "2", "--replicates", "20", "--quiet"];
  const { code, stdout } = await validate(...words, "--controls");
  expect(code).toBe(0);
  const [, told = ""] = stdout.split("not a diagnostic device.");
  expect(told).toMatch(/^\s+Controls: \d+, .*\n {2}repair-rate: (?:passed|failed) as it stands; /);
}, 120_000);

describe("before anything is lived", () => {
  beforeAll(() => {
    mkdirSync(join(home, "broken/ssp-stability"), { recursive: true });
    mkdirSync(join(home, "foreign"));
    writeFileSync(join(home, "foreign/notes.txt"), "mine");
    mkdirSync(join(home, "half"));
    writeFileSync(join(home, "half/controls"), "mine");
    writeFileSync(join(home, "file"), "mine");
    // A checkout, as far as --write can see.
    mkdirSync(join(home, "docs"));
    writeFileSync(join(home, "docs/findings.md"), "");
    writeFileSync(join(home, "broken/ssp-stability/opie_transitions.csv"), "a,b\n1,2\n");
  });

  test("says that --write is for a checkout", async () => {
    const { code, stderr } = await bowlby(["validate", "--write"], join(home, "foreign"));
    expect(stderr).toMatch(
      /^bowlby: --write is for a checkout of bowlby: there is no docs.findings/,
    );
    expect(code).toBe(1);
    expect(readdirSync(join(home, "foreign"))).toEqual(["notes.txt"]);
  });

  test.each([
    [["--only", "repair-rat"], "Did you mean repair-rate?"],
    [["--only", "repair-rate", "still-face"], '--only is "still-face"; it must be a finding: '],
    [["--resume"], "--resume needs --out: the folder to go on in."],
    [
      ["--data", "nowhere"],
      '--data is "nowhere", but "nowhere/ssp-stability/opie_transitions.csv"',
    ],
    [["--data", "broken"], '"broken/ssp-stability/opie_transitions.csv", line 1, '],
    [["--seed", "1000000"], "--seed is 1000000; it must be a whole number from 0 to 999999."],
    [["--replicates", "199"], "--replicates is 199; it must be a whole number from 200 to 2000."],
    [["--quick", "--replicates", "19"], "--replicates is 19; it must be a whole number from 20 to"],
    [
      ["--children", "9", "--replicates", "2001"],
      "--replicates is 2001; it must be a whole number",
    ],
    [["--children", "1"], "--children is 1; it must be a whole number from 2 to 1000000."],
    [["--threads", "0"], "--threads is 0"],
    [["--report", "no/where.html"], '"no" is no folder; give --report a place in one.'],
    [
      ["--write", "--quick"],
      "--write is for the whole battery, which the documentation shows; leave",
    ],
    [["--write", "--children", "9"], "leave out --children, or --write."],
    [["--write", "--only", "repair-rate", "--quick"], "leave out --only and --quick, or --write."],
    [
      ["--write", "--replicates", "20"],
      "--replicates is 20; it must be a whole number from 200 to",
    ],
    [["--out", "foreign"], '"foreign" holds other files ("notes.txt"); nothing was written. Give'],
    [["--out", "half"], '"half/controls" cannot be a folder: a file of that name'],
    [["--out", "file"], '"file" cannot be a folder: a file of that name'],
    [["--out", "file/below"], '"file/below" cannot be a folder: a file of that name, or part'],
    [["--onyl", "repair-rate"], "--onyl"],
  ])("says what is wrong: %j", async (words, says) => {
    const out = words.some((word) => /^--(?:resume|out)$/.test(word)) ? [] : ["--out", "none"];
    // Few children, so that a battery that is begun after all soon ends.
    const few = words.some((word) => /^--(?:children|write|replicates)$/.test(word))
      ? []
      : ["--children", "2"];
    const { code, stdout, stderr } = await validate(...few, ...words, ...out);
    expect(stderr).toContain(says);
    // No progress, since nothing was begun.
    expect(stderr).not.toMatch(/ of \d+: /);
    expect([code, stdout]).toEqual([1, ""]);
    expect(readdirSync(home)).not.toContain("none");
  });
});
