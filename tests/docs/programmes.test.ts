import { expect, test } from "vitest";
import { USUAL_DOSE, VIPP_DOSE } from "../../src/battery/populations/programme.ts";
import { practices, shiftBy, stepDeclarations } from "../../src/population/index.ts";
import { readStudy } from "../../src/study/index.ts";
import { read } from "../architecture/repository.ts";

const text = read("docs/programmes.md");
const page = text.replaceAll(/\s+/g, " ");
const signed = (value: number) => (value < 0 ? `−${-value}` : `+${value}`);

test.each(Object.entries(practices))("docs/programmes.md has the row of %s", (name, { moves }) => {
  const row = text.split("\n").find((line) => line.startsWith(`| ${name} |`)) ?? "";
  for (const quantity of moves) {
    expect(row).toContain(quantity);
    expect(row).toContain(signed(stepDeclarations[quantity].start));
  }
});

test("docs/programmes.md and the example have the dose of the battery", () => {
  expect(page).toContain(`the dose of responsiveness, ${USUAL_DOSE},`);
  expect(VIPP_DOSE).toBe(USUAL_DOSE);
  const { plan } = readStudy(read("examples/studies/programme.yaml"), "programme.yaml");
  const levels = plan.document.factors?.arm?.levels?.responsiveness ?? {};
  for (const [quantity, by] of Object.entries(shiftBy({ responsiveness: USUAL_DOSE }))) {
    expect(levels[`programme.mother.${quantity}`]).toBeCloseTo(by, 2);
    expect(page).toContain(`${quantity}: ${levels[`programme.mother.${quantity}`]}`);
  }
});
