import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { en } from "../../lab/words/en/index.ts";
import {
  ECR_R_LEAST_ANSWERED,
  ecrRCorrelation,
  OWN_STATEMENTS,
  ownStatements,
} from "../../src/instruments/index.ts";
import { questionnaireDeclarations } from "../../src/procedures/index.ts";
import { read, root } from "../architecture/repository.ts";
import { kept } from "./results.ts";

test("examples/questionnaire.txt, which its page shows, is what the program prints", () => {
  const printed = execFileSync(process.execPath, ["examples/questionnaire.mjs"], { cwd: root });
  expect(kept("examples/questionnaire.txt")).toBe(printed.toString());
}, 120_000);

const page = read("docs/questionnaires.md").replaceAll(/\s+/g, " ");
const { lastingError, occasionError } = questionnaireDeclarations;

describe("docs/questionnaires.md", () => {
  test.each([
    `A mean needs ${ECR_R_LEAST_ANSWERED} of 18 items`,
    `makes the answers likeliest: ${ecrRCorrelation},`,
    `e_L = ${lastingError.start} `,
    `e_O = ${occasionError.start} `,
  ])("says what is declared: %s", (sentence) => {
    expect(page).toContain(sentence);
  });

  test("S27 has the own statements as the lab asks them, each on its side", () => {
    for (const name of OWN_STATEMENTS) {
      const { scale, reversed } = ownStatements[name];
      const side = reversed ? `${scale}, reversed` : scale;
      const sentence = en.relationships.statements[name];
      expect(page).toContain(`| \`${name}\` | ${sentence} | ${side} |`);
    }
  });

  test("reads its example aright: who is high on what", () => {
    const rows = kept("examples/questionnaire.txt").trim().split("\n").slice(3);
    const [both, loud, quiet, neither] = rows.map((row) =>
      [...row.matchAll(/(\d\.\d) \(/g)].map(([, mean]) => Number(mean)),
    ) as [number[], number[], number[], number[]];
    expect(Math.max(...[both, quiet, neither].map(([anxiety = 0]) => anxiety))).toBeLessThan(
      loud[0] as number,
    );
    expect(quiet[1]).toBeGreaterThan(both[1] as number);
    expect(neither[1]).toBeGreaterThan(loud[1] as number);
    expect(neither[0]).toBeLessThanOrEqual(both[0] as number);
  });
});
