import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { MOST_SOBOL_DIMENSIONS } from "../../src/numerics/index.ts";
import { readStudy } from "../../src/study/index.ts";
import { read } from "../architecture/repository.ts";
import { complaint, studyText } from "../study-text.ts";
import { obeys } from "./by-schema.ts";
import { fencesOf, lineAt } from "./markdown.ts";
import { studyJsonSchema } from "./study-schema.ts";
import { studyKeysAsMarkdown } from "./study-tables.ts";

const page = read("docs/studies.md");
const examples = fencesOf(page)
  .filter(({ language }) => language === "yaml")
  .map(({ text, start }) => ({ place: `docs/studies.md:${lineAt(page, start)}`, text }));
const [whole = { place: "", text: "" }, ...parts] = examples;

describe("docs/studies.md", () => {
  test("has a whole study that reads, in an editor too", () => {
    const { plan } = readStudy(whole.text, whole.place);
    expect(plan.lives).toBe(2 * 100 * 4);
    expect(plan.figures).toHaveLength(2);
    expect(obeys(parse(whole.text), studyJsonSchema())).toBe(true);
  });

  test.each(parts)("has parts that read in a small study: $place", ({ text }) => {
    const study = { ...parse(studyText()), ...parse(text) };
    expect(complaint(JSON.stringify(study))).toBe("nothing");
  });

  test("has the messages that are really given", () => {
    const wrong = whole.text
      .replace("availability: { normal: { mean: 1, sd: 1 } }", "availability: 9")
      .replace(/correlations:\n.*\n/, "");
    expect(complaint(wrong)).toContain("is 9; it must be a number from -6 to 6 logit.");
    const misspelt = whole.text.replace("  mother.attentiveness: {", "  mother.atentiveness: {");
    const told =
      'factors["mother.atentiveness"] is "mother.atentiveness", no quantity of this study.';
    expect(complaint(misspelt)).toContain(
      `${told} Did you mean mother.attentiveness or father.attentiveness?`,
    );
    expect(page).toContain(`${told} Did you mean mother.attentiveness or father.attentiveness?`);
    expect(page).toContain("is 9; it must be a number from -6 to 6 logit.");
  });

  test("says how many factors a design can have", () => {
    expect(page).toContain(
      `${MOST_SOBOL_DIMENSIONS} factors, \`sobolIndices\` ${MOST_SOBOL_DIMENSIONS / 2}.`,
    );
  });

  test("has every distribution with its keys", () => {
    const distributions = Object.entries(studyJsonSchema().$defs?.distribution?.properties ?? {});
    expect(distributions.length).toBeGreaterThan(4);
    for (const [name, { properties = {} }] of distributions) {
      expect(page).toContain(`| \`${name}: { ${Object.keys(properties).join(", ")} }\` |`);
    }
  });

  test("leaves out no key: every word of a study's form is in its table", () => {
    const table = studyKeysAsMarkdown();
    for (const key of [
      "bowlby",
      "seeds.base",
      "people.twins",
      "household[].care",
      "correlations[].between",
      "settings.everyday",
      "procedures[].ageDays",
      "factors.NAME.levels",
      "design.morris.levels",
      "outputs.figures[].by",
    ]) {
      expect(table).toContain(`| \`${key}\` |`);
    }
    expect(table).not.toContain("undefined");
  });
});
