import { expect, test } from "vitest";
import type { ByWho, CoupleComparison } from "../../inference/index.ts";
import { comparisonText } from "./text.ts";

const by = (both: number, se: number): ByWho => ({
  both: { mean: both, se },
  signals: { mean: both / 4, se },
  answers: { mean: (3 * both) / 4, se },
});
const found: CoupleComparison = {
  couples: 10,
  intervals: 470,
  folds: 5,
  seed: 2,
  baseline: "chain",
  best: "other",
  models: [
    {
      name: "chain",
      parameters: 12,
      score: by(-0.8, 0.03),
      lessBaseline: by(0, 0),
      lessBest: by(-0.1, 0.01),
      byFold: [],
      estimates: {},
    },
    {
      name: "other",
      parameters: 3,
      score: by(-0.7, 0.03),
      lessBaseline: by(0.1, 0.0125),
      lessBest: by(0, 0),
      byFold: [],
      estimates: {},
    },
  ],
};

test("a comparison is a table of models, with what each is less the baseline and its error", () => {
  const lines = comparisonText(found).split("\n");
  expect(lines[0]).toBe("10 couples, 470 intervals foretold; 5 folds by couple, seed 2");
  const [chain = "", other = ""] = ["chain  ", "other  "].map((name) =>
    lines.find((line) => line.startsWith(name)),
  );
  expect(chain.split(/ {2,}/)).toEqual("chain 12 -0.8000 -0.2000 -0.6000 – – –".split(" "));
  expect(other.split(/ {2,}/)).toEqual([
    ..."other 3 -0.7000 -0.1750 -0.5250".split(" "),
    "+0.1000 (0.0125)",
    "+0.0250 (0.0125)",
    "+0.0750 (0.0125)",
  ]);
  expect(lines).toContain("Foretold best by: other.");
});
