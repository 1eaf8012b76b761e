import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kept } from "../docs/results.ts";
import { communityContinuity, type ScaleContinuity } from "./continuity.ts";

// Children should differ by degrees and not by kind (`fraleySpieker2003`). What holds of that here is
// held, and what does not is said: when the model mends it, docs/findings.md has to change with it.

const FILE = "docs/continuity.json";
const found = communityContinuity();
const written = `${JSON.stringify(found, null, 1)}\n`;
if (process.env.UPDATE_DOCS === "1") {
  writeFileSync(new URL(`../../${FILE}`, import.meta.url), written);
}

/** By the second coder, who errs like a human. */
const seen = found.filter(({ coder }) => coder === "second");
const of = (scale: string) => seen.find((one) => one.scale === scale) as ScaleContinuity;
describe("scores of both reunions in a community", () => {
  test("lie between the ends of their scales in most children", () => {
    for (const { reunions } of seen) {
      for (const { between } of reunions) expect(between).toBeGreaterThan(0.5);
    }
  });

  test("of avoidance are cut nowhere more sharply than those of a dimension", () => {
    const { peak, peakOfDimension } = of("avoidance");
    expect(peak).toBeLessThan(peakOfDimension.high);
    expect(peak).toBeGreaterThan(peakOfDimension.low);
  });

  test("of resistance part no two kinds in the middle of the scale", () => {
    const { peak, peakOfDimension } = of("resistance");
    expect(peak).toBeLessThan(peakOfDimension.high);
    expect(peak).toBeLessThan(0);
  });
});

describe("what does not hold", () => {
  test.each(["proximity seeking", "contact maintaining"])(
    "%s is cut in the middle more sharply than a dimension with the same scores",
    (scale) => {
      const { peak, peakOfDimension } = of(scale);
      expect(peak).toBeGreaterThan(peakOfDimension.high);
    },
  );

  test("avoidance heaps at both ends of its scale", () => {
    for (const { bimodality, atLowest, atHighest } of of("avoidance").reunions) {
      expect(bimodality).toBeGreaterThan(0.75);
      expect(Math.min(atLowest, atHighest)).toBeGreaterThan(0.08);
    }
  });
});

describe("avoidance without the coder's error", () => {
  const first = found.find(({ scale, coder }) => scale === "avoidance" && coder === "first");
  const { reunions, peak, peakOfDimension } = first as ScaleContinuity;

  test("is at an end of its scale in most children", () => {
    for (const { between } of reunions) expect(between).toBeLessThan(0.35);
  });

  test("is cut no more sharply than a dimension that runs into the ends of the scale", () => {
    expect(peak).toBeLessThan(peakOfDimension.high);
  });
});

test("the page shows these numbers", () => {
  expect(kept(FILE)).toBe(written);
});
