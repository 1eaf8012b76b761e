import { describe, expect, it } from "vitest";
import { declarationTables } from "../../../src/population/index.ts";
import { theory as german } from "../../words/de/theory.ts";
import { theory as english } from "../../words/en/theory.ts";
import { countStandings, isWanted, quantities, quantityAt } from "./quantities.ts";

const anything = { text: "", group: "", standing: "" } as const;

describe("the quantities of the theory page", () => {
  it("are found by any of their words, in their table, by their standing", () => {
    const found = (wanted: Partial<Parameters<typeof isWanted>[1]>) =>
      quantities.filter((one) => isWanted(one, { ...anything, ...wanted })).map(({ path }) => path);
    expect(found({})).toHaveLength(quantities.length);
    expect(found({ text: "DISTRESS comforted" })).toContain("care.availability");
    expect(found({ text: "σ_w" })).toContain("care.wandering");
    expect(found({ text: "distress", group: "system" })).not.toContain("care.availability");
    expect(found({ standing: "fitted" })).not.toContain("care.availability");
    expect(found({ text: "no such word" })).toEqual([]);
  });

  it("each stand somehow, and are counted once", () => {
    const { measured, fitted, assumed } = countStandings();
    expect(measured + fitted + assumed).toBe(quantities.length);
    expect(fitted).toBeGreaterThan(0);
  });

  it("are reached by the path that a lever links to", () => {
    expect(quantityAt("care.availability")?.declared.symbol).toBe("a*");
    expect(quantityAt("availability")).toBeUndefined();
  });

  it("stand in tables that have a name in every language", () => {
    const groups = declarationTables.map(({ group }) => group);
    expect(Object.keys(english.theory.tables)).toEqual(groups);
    expect(Object.keys(german.theory.tables)).toEqual(groups);
  });
});
