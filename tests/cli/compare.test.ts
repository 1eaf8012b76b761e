import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCouples } from "../../src/data/index.ts";
import {
  bidResponseValues,
  type CoupleComparison,
  coupleModels,
  simulateCouples,
} from "../../src/inference/index.ts";
import { keptComparison } from "../docs/couples.ts";
import { sharedData } from "../shared-data.ts";
import { bowlby } from "./run.ts";

const INTERVALS = 5;
let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "compare-"));
  const numbers = Array.from({ length: INTERVALS }, (_, i) => i + 1);
  const header = ["code", ...numbers.map((i) => `her${i}`), ...numbers.map((i) => `his${i}`)];
  const rows = simulateCouples(4, INTERVALS, 1, bidResponseValues()).map(
    ({ couple, signals, answers }) => [couple, ...signals, ...answers],
  );
  writeFileSync(join(home, "couples.csv"), [header, ...rows].join("\n"));
  writeFileSync(join(home, "broken.csv"), [header, ...rows, ["9", "x"]].join("\n"));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

const compare = (...words: string[]) => bowlby(["compare", ...words], home);
const blocks = ["--signal", "her", "--answer", "his"];

describe("bowlby compare", () => {
  test("prints what every model foretold as JSON, and progress elsewhere", async () => {
    const ran = await compare("couples.csv", ...blocks, "--folds", "2", "--json", "--quiet");
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    const found = JSON.parse(ran.stdout) as CoupleComparison;
    expect(found).toMatchObject({ couples: 4, intervals: 16, folds: 2, baseline: "lag-1 Markov" });
    expect(found.models.map(({ name }) => name)).toEqual(coupleModels.map(({ name }) => name));
    for (const { score, byFold } of found.models) {
      expect(score.both.mean).toBeLessThan(0);
      expect(byFold).toHaveLength(2);
    }
  });

  test.each([
    [
      ["couples.csv", "--signal", "hers", "--answer", "his"],
      ['--signal is "hers"', "her, his", "Did you mean her"],
    ],
    [
      ["none.csv", ...blocks],
      ['"none.csv" cannot be read', "docs/couples-data.md"],
    ],
    [["broken.csv", ...blocks], ['"broken.csv", line 6, "her1": "x" is neither 0 nor 1']],
    [
      ["couples.csv", ...blocks, "--folds", "5"],
      ["--folds is 5", "from 2 to 4"],
    ],
  ])("refuses %j with a sentence", async (words, says) => {
    const { code, stdout, stderr } = await compare(...words);
    expect([code, stdout]).toEqual([1, ""]);
    for (const part of says) expect(stderr).toContain(part);
  });
});

const real = sharedData("couples-coping/CouplesCope.csv");

test.skipIf(real.text === undefined)(
  `one part of the comparison in docs/couples-data.json comes out again${real.note}`,
  async () => {
    // The built program: the tests' own reading of the sources is several times as slow.
    const door = (name: string) => new URL(`../../dist/${name}/index.js`, import.meta.url).href;
    const inference: typeof import("../../src/inference/index.ts") = await import(
      /* @vite-ignore */ door("inference")
    );
    const couples = readCouples(real.text ?? "", { signal: "IKCB", answer: "DCCB" });
    const { models, ...held } = keptComparison();
    const model = inference.persistentCalmingBidResponse;
    const scores = inference.foretellFold(couples, model, held, 0).map(({ score }) => score);
    const both = scores.reduce((sum, { signals, answers }) => sum + signals + answers, 0);
    const kept = models.find(({ name }) => name === model.name);
    expect(both / scores.length).toBeCloseTo(kept?.byFold[0] as number, 12);
  },
  60_000,
);
