import { expect, test } from "vitest";
import { declarationTables } from "../../population/index.ts";
import { coupleDataDeclarations } from "./settings.ts";

const quantities = Object.entries(coupleDataDeclarations);

test("every quantity of couples has a name of its own among all that are declared, and a letter here", () => {
  const elsewhere = declarationTables.flatMap(({ declarations }) => Object.keys(declarations));
  expect(quantities.map(([name]) => name).filter((name) => elsewhere.includes(name))).toEqual([]);
  expect(new Set(quantities.map(([, { symbol }]) => symbol)).size).toBe(quantities.length);
});

test("every quantity of couples starts inside its range, and says in sentences what it is and why", () => {
  const sentence = /^[A-Z0-9].{8,}[^.\s]\.$/;
  for (const [, { range, start, meaning, basis }] of quantities) {
    expect(start).toBeGreaterThanOrEqual(range[0]);
    expect(start).toBeLessThanOrEqual(range[1]);
    expect(meaning).toMatch(sentence);
    expect(basis).toMatch(sentence);
  }
});
