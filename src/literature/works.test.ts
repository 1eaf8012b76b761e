import { describe, expect, test } from "vitest";
import { cite } from "./cite.ts";
import type { Work } from "./work.ts";
import { type WorkKey, works } from "./works.ts";

const entries = Object.entries(works) as [WorkKey, Work][];

describe("the bibliography", () => {
  test("refuses a misspelt key when it is compiled", () => {
    // @ts-expect-error Did you mean '"bowlby1969"'?
    const misspelt: WorkKey = "bowlby1696";
    expect(misspelt in works).toBe(false);
  });

  test.each(entries)("%s has known fields only", (_, work) => {
    const fields = ["authors", "year", "title", "where", "doi", "seen"];
    expect(Object.keys(work).filter((field) => !fields.includes(field))).toEqual([]);
  });

  test.each(entries)("%s carries its year in its key", (key, { year }) => {
    expect(/\d{4}$/.exec(key)?.[0]).toBe(year === null ? undefined : String(year));
  });

  test("writes every DOI as a bare DOI, and no DOI twice", () => {
    const dois = entries.flatMap(([, { doi }]) => (doi === undefined ? [] : [doi]));
    expect(dois.filter((doi) => !/^10\.\d{4,9}\/\S+$/.test(doi))).toEqual([]);
    expect(dois.filter((doi, i) => dois.indexOf(doi) < i)).toEqual([]);
  });
});

describe("a citation", () => {
  test("is one line: who, when, what, where, DOI", () => {
    expect(cite("wichura1988")).toBe(
      "Wichura (1988). Algorithm AS 241: The percentage points of the normal distribution. Applied Statistics 37:477-484. doi:10.2307/2347330",
    );
  });

  test("leaves out what is not known", () => {
    expect(cite("kagan1976")).toBe("Kagan (1976)");
    expect(cite("fraleyEcrRPage")).toContain("Fraley (no date)");
  });

  test.each(entries)("of %s is a single line without gaps", (key) => {
    expect(cite(key)).not.toMatch(/\n|undefined|null|\.\.| {2}/);
  });

  test("of a work that is not there names the key", () => {
    expect(() => cite("bowlby1696" as WorkKey)).toThrow(/no work "bowlby1696"/);
  });
});
