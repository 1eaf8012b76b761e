import { readFileSync } from "node:fs";
import katex from "katex";
import { describe, expect, it } from "vitest";
import { declarationTables } from "../../../../src/population/index.ts";
import { equations, equationsWith } from "./index.ts";

const document = (name: string) =>
  readFileSync(new URL(`../../../../docs/${name}.md`, import.meta.url), "utf8");

describe("the equations of the lab", () => {
  it("are those that docs/model.md numbers, each once, and no other", () => {
    const numbered = document("model").matchAll(/^ {4}.* {2,}\((\d+(?:\.\d+)?)\)$/gm);
    const numbers = Array.from(numbered, ([, number]) => number).sort();
    expect(numbers.length).toBeGreaterThan(20);
    expect(equations.map(({ number }) => number).sort()).toEqual(numbers);
  });

  it("name declared quantities only", () => {
    const declared = declarationTables.flatMap(({ group, declarations }) =>
      Object.keys(declarations).map((name) => `${group}.${name}`),
    );
    expect(equations.flatMap(({ quantities }) => quantities)).not.toEqual([]);
    for (const { number, quantities } of equations) {
      expect(declared, `(${number})`).toEqual(expect.arrayContaining([...quantities]));
    }
  });

  it("name constructs of docs/constructs.md only", () => {
    const known = Array.from(document("constructs").matchAll(/^\| (S\d\d) \|/gm), ([, id]) => id);
    for (const { number, constructs } of equations) {
      expect(known, `(${number})`).toEqual(expect.arrayContaining([...constructs]));
    }
  });

  it("can be set without a style that the policy of the page would refuse", () => {
    for (const { tex } of equations) {
      for (const line of tex) {
        const set = katex.renderToString(line, { output: "mathml", displayMode: true });
        expect(set).toContain("<math");
        expect(set).not.toMatch(/\sstyle=|<svg/);
      }
    }
  });

  it("show where a lever of the nursery comes in", () => {
    const numbers = equationsWith("care.availability").map(({ number }) => number);
    expect(numbers).toContain("7.2");
  });
});
