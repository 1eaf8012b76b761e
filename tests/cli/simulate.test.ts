import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { psychDsProblems } from "../psych-ds/rules.ts";
import { bowlby } from "./run.ts";
import { hashesIn, homeWith, livesKept, SMALL, whenKept } from "./studies.ts";

const homes: string[] = [];
const begin = (study = SMALL): string => {
  const home = homeWith(study);
  homes.push(home);
  return home;
};
const LIVES = "data/study-small_description-lives_data.csv";
let home: string;
let whole: Record<string, string>;

beforeAll(async () => {
  home = begin();
  const { code, stderr } = await bowlby(
    ["simulate", "study.yaml", "--out", "out", "--quiet"],
    home,
  );
  expect(stderr).toBe("");
  expect(code).toBe(0);
  whole = hashesIn(join(home, "out"));
});

afterAll(() => {
  for (const one of homes) rmSync(one, { recursive: true, force: true });
});

describe("bowlby simulate", () => {
  test("leaves tables with sidecars, study, report and a manifest with the hash of every other file", () => {
    const out = join(home, "out");
    const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
    const { "manifest.json": _, ...others } = whole;
    const listed = manifest.outputs.map(({ file, sha256 }: { file: string; sha256: string }) => [
      file,
      sha256,
    ]);
    expect(Object.fromEntries(listed)).toEqual(others);
    expect(readFileSync(join(out, "study.yaml"), "utf8")).toBe(SMALL);
    expect(existsSync(join(out, ".unfinished"))).toBe(false);
    const lives = readFileSync(join(out, LIVES), "utf8").trimEnd().split("\n");
    expect(lives).toHaveLength(1 + 2 * 4 * 6);
  });

  test("... which is a Psych-DS dataset without errors", () => {
    const problems = psychDsProblems(join(home, "out"));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    // What is merely recommended and not ours to know: authors, licence, folders of a project.
    expect(
      problems.filter(
        ({ code }) => !code.startsWith("MISSING_") && code !== "JSON_KEY_RECOMMENDED",
      ),
    ).toEqual([]);
  });

  test.each([
    ["1", "1"],
    ["2", "7"],
    ["3", "1000"],
  ])("gives the same bytes on %s threads in chunks of %s", async (threads, chunk) => {
    const other = begin();
    const words = [
      "simulate",
      "study.yaml",
      "--out",
      "out",
      "--quiet",
      "--threads",
      threads,
      "--chunk",
      chunk,
    ];
    expect((await bowlby(words, other)).code).toBe(0);
    expect(hashesIn(join(other, "out"))).toEqual(whole);
  });

  test("does nothing where the run is finished, and says so", async () => {
    const { code, stdout } = await bowlby(["simulate", "study.yaml", "--out", "out"], home);
    expect(code).toBe(0);
    expect(stdout).toContain("finished before");
    expect(hashesIn(join(home, "out"))).toEqual(whole);
  });

  test("interrupted, keeps what was lived and says how to go on; going on ends with the same bytes", async () => {
    const other = begin();
    const words = ["simulate", "study.yaml", "--out", "out", "--chunk", "1", "--threads", "2"];
    const { code, stderr } = await bowlby(words, other, (child) => {
      whenKept(join(other, "out"), 2, () => {
        child.kill("SIGINT");
      });
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /Interrupted; \d+ of 48 lives are kept in "out", and the same command with --resume/,
    );
    expect(livesKept(join(other, "out"))).toBeGreaterThan(1);
    const refused = await bowlby(words, other);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/holds this study unfinished: \d+ of 48 lives. Add --resume/);
    expect((await bowlby([...words, "--resume"], other)).code).toBe(0);
    expect(hashesIn(join(other, "out"))).toEqual(whole);
  });
});

describe("a folder that cannot be used", () => {
  const simulate = (folder: string, ...more: string[]) =>
    bowlby(["simulate", "study.yaml", "--out", "out", "--quiet", ...more], folder);

  test("because of other files is refused, and they stay", async () => {
    const other = begin();
    mkdirSync(join(other, "out"));
    writeFileSync(join(other, "out", "thesis.docx"), "precious");
    const { code, stderr } = await simulate(other);
    expect(code).toBe(1);
    expect(stderr).toContain('holds other files ("thesis.docx"); nothing was written');
    expect(readFileSync(join(other, "out", "thesis.docx"), "utf8")).toBe("precious");
  });

  test.each([
    ["no JSON", "{", "cannot be read: it is not JSON"],
    ["another program's", '{"program":"other"}', "is not a manifest of bowlby: program"],
  ])("because of a manifest that is %s is refused", async (_, manifest, said) => {
    const other = begin();
    mkdirSync(join(other, "out"));
    writeFileSync(join(other, "out", "manifest.json"), manifest);
    const { code, stderr } = await simulate(other);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
    expect(readFileSync(join(other, "out", "manifest.json"), "utf8")).toBe(manifest);
  });

  test("because another study was run there is refused", async () => {
    writeFileSync(join(home, "other.yaml"), SMALL.replace("[3, 4]", "[5]"));
    const { code, stderr } = await bowlby(["simulate", "other.yaml", "--out", "out"], home);
    expect(code).toBe(1);
    expect(stderr).toContain("holds the results of another run");
    expect(hashesIn(join(home, "out"))).toEqual(whole);
  });

  test("because a finished table was cut off is refused by name, and by rerun too", async () => {
    const other = begin();
    await simulate(other);
    truncateSync(join(other, "out", LIVES), 5000);
    for (const words of [
      ["simulate", "study.yaml", "--out", "out"],
      ["rerun", "out"],
    ]) {
      const { code, stderr } = await bowlby(words, other);
      expect(code).toBe(words[0] === "rerun" ? 2 : 1);
      expect(stderr).toContain(`${LIVES} is cut off: 5000 of`);
    }
  });

  test("because another run is writing there is refused, and that run ends well", async () => {
    const other = begin();
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
    let second: ReturnType<typeof bowlby> | undefined;
    const first = await bowlby(words, other, () => {
      whenKept(join(other, "out"), 1, () => {
        second = bowlby([...words, "--resume"], other);
      });
    });
    expect(first.code).toBe(0);
    const refused = await second;
    expect(refused?.code).toBe(1);
    expect(refused?.stderr).toMatch(
      /Another run \(process \d+ on .+\) is writing to "out"; nothing was touched/,
    );
    expect(hashesIn(join(other, "out"))).toEqual(whole);
  });

  test("unless what is unfinished there was cut off: then it goes on from the last whole chunk", async () => {
    const other = begin();
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
    await bowlby(words, other, (child) => {
      whenKept(join(other, "out"), 10, () => {
        child.kill("SIGKILL");
      });
    });
    const table = join(other, "out", ".unfinished", "growth.csv");
    const { length } = readFileSync(table);
    truncateSync(table, length - 3000);
    appendFileSync(join(other, "out", ".unfinished", "progress.ndjson"), '{"lives":9');
    const { code, stderr } = await bowlby([...words, "--resume"], other);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /shorter than their journal says: going on from \d+ lives instead of \d+/,
    );
    expect(hashesIn(join(other, "out"))).toEqual(whole);
  });
});

describe("a study that cannot be read", () => {
  test.each([
    [
      "is missing",
      ["simulate", "nowhere.yaml"],
      'The study "nowhere.yaml" cannot be read: there is none.',
    ],
    ["is a folder", ["simulate", "."], "it is a folder"],
  ])("because it %s gives one message and exit code 1", async (_, words, said) => {
    const { code, stderr } = await bowlby(words, home);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("because of what it says gives file, line, key, value, what is allowed and the nearest name", async () => {
    const other = begin(
      SMALL.replace("[-1, 1, 2]", "[-1, 9]").replace("upsetsPerDay", "upsetPerDay"),
    );
    const { code, stderr } = await bowlby(["simulate", "study.yaml"], other);
    expect(code).toBe(1);
    expect(stderr).toContain('study.yaml:9: factors["caregiver.availability"].values[1]');
    expect(stderr).toContain("must be a number from -6 to 6");
    expect(stderr).toContain("Did you mean everyday.upsetsPerDay");
    expect(existsSync(join(other, "results"))).toBe(false);
  });
});

describe("bowlby rerun", () => {
  test("runs the study again and finds every file the same", async () => {
    const { code, stdout } = await bowlby(["rerun", "out", "--quiet"], home);
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .every((line) => line.startsWith("same ")),
    ).toBe(true);
    expect(stdout).toContain(LIVES);
  });

  test("says what was changed, with exit code 2", async () => {
    const other = begin();
    await bowlby(["simulate", "study.yaml", "--out", "out", "--quiet"], other);
    appendFileSync(join(other, "out", "report.html"), " ");
    const { code, stderr } = await bowlby(["rerun", "out"], other);
    expect(code).toBe(2);
    expect(stderr).toContain("report.html was changed after it was written");
  });

  test("needs a finished run", async () => {
    const { code, stderr } = await bowlby(["rerun", "."], home);
    expect(code).toBe(1);
    expect(stderr).toContain("holds no finished run");
  });
});
