import { describe, expect, test } from "vitest";
import type { Finding } from "./finding.ts";
import { type FindingKey, finding, findings, targetOf } from "./findings.ts";
import { works } from "./works.ts";

const entries = Object.entries(findings) as [FindingKey, Finding][];

describe.each(entries)("the finding %s", (key, one) => {
  test("is filed under its own id", () => {
    expect(one.id).toBe(key);
  });

  test("rests on at least one work, each named once", () => {
    expect(one.works.length).toBeGreaterThan(0);
    expect(new Set(one.works).size).toBe(one.works.length);
  });

  test("has a DOI that is one of its works', or none", () => {
    const dois = one.works.map((work) => works[work].doi);
    if (one.doi !== null) expect(dois).toContain(one.doi);
    expect(one.doi ?? "10.0000/none").toMatch(/^10\.\d{4,9}\/\S+$/);
  });

  test("has targets, each with a name of its own", () => {
    const names = one.targets.map((target) => target.name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  test("keeps every point inside its interval", () => {
    const outside = one.targets.filter(({ point, ci95 }) => {
      if (ci95 === null) return false;
      const [low, high] = ci95;
      return low > high || (point !== null && (point < low || point > high));
    });
    expect(outside).toEqual([]);
  });
});

describe("looking a finding up", () => {
  test("gives the number with its interval", () => {
    expect(targetOf("sensitivity-security-r", "mothers, all measures")).toEqual({
      name: "mothers, all measures",
      point: 0.26,
      ci95: [0.22, 0.29],
      ciKind: "published",
      checked: "abstract seen",
    });
  });

  test("refuses a misspelt name when it is compiled, and says what is allowed when it runs", () => {
    // @ts-expect-error a name of another finding is no name of this one
    const lookup = () => targetOf("frightening-to-d", "avoidant");
    expect(lookup).toThrow(
      'The finding "frightening-to-d" has no target "avoidant"; allowed are: "r".',
    );
  });

  test("refuses an unknown key, also one that every object has", () => {
    expect(() => finding("frightening" as FindingKey)).toThrow(
      /no finding "frightening"; allowed are: .*frightening-to-d/,
    );
    expect(() => finding("toString" as FindingKey)).toThrow(/no finding "toString"/);
  });
});
