import { expect, test } from "vitest";
import { checkParameters, fittableQuantities } from "../../src/calibration/index.ts";
import { declarationTables } from "../../src/population/index.ts";
import { assessments, FROZEN_RULE } from "../../src/procedures/index.ts";
import { importsOf } from "../architecture/imports.ts";
import { read } from "../architecture/repository.ts";

const CODER = "src/procedures/strange-situation/";

test("nothing of the coder's rule is a quantity that could be fitted, whatever its path is called", () => {
  const names = [...fittableQuantities().keys()].map((path) => path.split(".")[1]);
  expect(names.length).toBeGreaterThan(50);
  for (const cut of Object.keys(FROZEN_RULE)) {
    expect(names).not.toContain(cut);
    for (const owner of ["strangeSituation", "coding", "rule", "FROZEN_RULE", "scales", "system"]) {
      expect(() => checkParameters([{ path: `${owner}.${cut}`, from: 1, to: 2 }])).toThrow(
        `${owner}.${cut} cannot be fitted`,
      );
    }
  }
});

test("no quantity of any procedure can be fitted: an instrument is not bent to what it shows", () => {
  const instruments = new Set<string>(Object.values(assessments).map(({ settings }) => settings));
  const tables = declarationTables.filter(({ group }) => instruments.has(group));
  expect(tables.length).toBe(instruments.size);
  for (const { group, declarations } of tables) {
    for (const [name, { range }] of Object.entries(declarations)) {
      const [from, to] = range;
      expect(() => checkParameters([{ path: `${group}.${name}`, from, to }])).toThrow(
        `${group}.${name} cannot be fitted`,
      );
    }
  }
});

test("rule and anchors of the scales read nothing that is declared: no path leads to them", () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier, typeOnly } of importsOf(file, read(file))) {
      if (typeOnly) continue;
      expect(`${file} reads ${specifier}`).toMatch(/reads \.\/[a-z-]+\.ts$/);
      visit(`${CODER}${specifier.slice(2)}`);
    }
  };
  visit(`${CODER}coding.ts`);
  expect([...seen]).toContain(`${CODER}scales.ts`);
  for (const file of seen) expect(read(file)).not.toMatch(/Declarations|Settings|Parameters/);
});
