import { describe, expect, test } from "vitest";
import type { FindingTest } from "../battery/index.ts";
import { type Finding, type FindingKey, findings } from "../literature/index.ts";
import { forCalibration, PredictedFindingError, targetsOf } from "./targets.ts";

type Literature = Readonly<Record<FindingKey, Finding>>;

/** The literature, and what was read of which finding. */
function watched(): { literature: Literature; read: Map<string, Set<PropertyKey>> } {
  const read = new Map<string, Set<PropertyKey>>();
  const literature = new Proxy(findings, {
    get(all, key) {
      const seen = read.get(String(key)) ?? new Set();
      read.set(String(key), seen);
      return new Proxy(all[key as FindingKey], {
        get(one, part) {
          seen.add(part);
          return one[part as keyof Finding];
        },
      });
    },
  });
  return { literature, read };
}

/** A test of every finding, each of whose targets can be computed. */
const tests = Object.values(findings).map(({ id, targets }): FindingTest => {
  const how = (point: number | null) =>
    point === null ? { margins: () => [1] } : { number: () => 1 };
  return {
    finding: id as FindingKey,
    sentence: "Anything.",
    people: { community: 10 },
    targets: Object.fromEntries(targets.map(({ name, point }) => [name, how(point)])),
  };
});
const predicted = tests.filter(({ finding }) => findings[finding].use === "predict");

describe("of a finding that is for prediction", () => {
  test("calibration reads that it is, and nothing else", () => {
    const { literature, read } = watched();
    const { targets, leftOut } = targetsOf(
      forCalibration(tests, literature),
      ["community"],
      literature,
    );
    expect(predicted.length).toBeGreaterThan(0);
    for (const { finding } of predicted) expect([...(read.get(finding) ?? [])]).toEqual(["use"]);
    const uses = [...targets, ...leftOut].map(({ finding }) => findings[finding].use);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((use) => use !== "calibrate")).toEqual([]);
  });

  test.each(predicted)("nothing is fitted to it: $finding", (one) => {
    const { literature, read } = watched();
    expect(() => targetsOf([one], ["community"], literature)).toThrow(PredictedFindingError);
    expect([...(read.get(one.finding) ?? [])]).toEqual(["use"]);
  });
});

describe("of a finding for calibration", () => {
  const distribution = (targets: FindingTest["targets"], missing?: string): FindingTest => ({
    finding: "ssp-abcd-distribution",
    sentence: "Shares of the codes.",
    people: { community: 1000 },
    targets,
    ...(missing !== undefined && { missing }),
  });

  test("every published target is fitted to, or said why not", () => {
    const one = distribution(
      {
        "secure, 3-way": { number: () => 0.6 },
        "avoidant, 3-way": { number: () => 0.2, people: { play: 20 } },
        "resistant, 3-way": { number: () => 0.2, arithmetic: "the rest" },
        "disorganized, middle-class samples": { number: () => 0.2, shownOnly: "seen once" },
        "secure, all samples 4-way": { number: () => 0.5 },
      },
      "other samples",
    );
    const { targets, leftOut } = targetsOf([one], ["community", "home"]);
    expect(targets.map(({ name, point, ci95 }) => [name, point, ci95])).toEqual([
      ["secure, 3-way", 0.65, [0.6, 0.7]],
    ]);
    expect(Object.fromEntries(leftOut.map(({ name, why }) => [name, why]))).toEqual({
      "avoidant, 3-way": "needs lives that a trial does not have: play",
      "resistant, 3-way": "arithmetic: the rest",
      "disorganized, middle-class samples": "seen once",
      "secure, all samples 4-way": "no interval is published",
      "avoidant, all samples 4-way": "other samples",
      "resistant, all samples 4-way": "other samples",
      "disorganized, all samples 4-way": "other samples",
    });
  });

  test("an order is as far satisfied as its smallest margin", () => {
    const name = "crying: ep2,ep3 < ep4 < ep6; ep8 < ep7";
    const { targets } = targetsOf(
      [
        {
          finding: "ssp-episode-profile",
          sentence: "Crying by episode.",
          people: { community: 106 },
          targets: { [name]: { margins: () => [0.3, -0.1, 0.2] } },
        },
      ],
      ["community"],
    );
    expect(targets.map(({ statistic }) => statistic({} as never))).toEqual([-0.1]);
  });
});
