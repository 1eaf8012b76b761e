import { describe, expect, test } from "vitest";
import type { Classification } from "../../src/procedures/index.ts";
import {
  beliefOf,
  inEpisode,
  LOUD_ONLY,
  meanOf,
  NEITHER,
  planFor,
  REJECTING,
  raise,
  SENSITIVE,
  separationChange,
  shareCoded,
  standardisedDifference,
} from "./cohorts.ts";

const N = 30;
const sensitive = raise(planFor(SENSITIVE), N);
const rejecting = raise(planFor(REJECTING), N);
const loudOnly = raise(planFor(LOUD_ONLY), N);
const neither = raise(planFor(NEITHER), N);

describe("S21 patterns emerge from care and are coded from behaviour alone", () => {
  test.each([
    ["sensitive", sensitive, "B"],
    ["rejecting", rejecting, "A"],
    ["loud-only", loudOnly, "C"],
    ["answering neither", neither, "A"],
  ] as const)("children of %s care are mostly coded as the literature does", (_, group, code) => {
    expect(shareCoded(group, code)).toBeGreaterThan(0.6);
  });

  const grid = [-2, 2].flatMap((availability) =>
    [-2, 2].map((attentiveness) => ({ availability, attentiveness })),
  );
  test.each(grid)("S31 the corner ($availability, $attentiveness) has one main pattern", (care) => {
    const group = raise(planFor(care), 16);
    const expected: Classification =
      care.availability < 0 ? "A" : care.attentiveness < 0 ? "C" : "B";
    expect(shareCoded(group, expected)).toBeGreaterThan(0.6);
  });
});

describe("S05 the secure base: exploration with the caregiver present", () => {
  test("sensitive > rejecting > loud-only care, episode 2", () => {
    const explores = [sensitive, rejecting, loudOnly].map((group) =>
      inEpisode(group, 2, "exploreShare"),
    ) as [number, number, number];
    expect(explores[0]).toBeGreaterThan(explores[1] + 0.02);
    expect(explores[1]).toBeGreaterThan(explores[2] + 0.05);
  });
});

describe("S22 quiet outside, aroused inside", () => {
  test("a child of rejecting care bids less than half as often alone as one of sensitive care", () => {
    expect(inEpisode(rejecting, 6, "bidShare")).toBeLessThan(
      0.5 * inEpisode(sensitive, 6, "bidShare"),
    );
  });

  test("... and its arousal and heart rate rise in separations all the same", () => {
    for (const column of ["arousalMean", "heartRate"] as const) {
      const rise = rejecting.map((child) => separationChange(child, column));
      const other = sensitive.map((child) => separationChange(child, column));
      expect(meanOf(rise)).toBeGreaterThan(0.6 * meanOf(other));
    }
  });
});

describe("S23 angry, clinging, hard to soothe", () => {
  test("loud-only care: more resistance and longer contact than sensitive care", () => {
    const resistance = (group: typeof sensitive) =>
      meanOf(group.map((child) => child.coding.reunion2.resistance));
    expect(resistance(loudOnly)).toBeGreaterThan(resistance(sensitive) + 2);
    expect(inEpisode(loudOnly, 8, "contactShare")).toBeGreaterThan(
      2 * inEpisode(sensitive, 8, "contactShare"),
    );
  });

  test("with (8) removed the loud-only child settles: the mechanism is trust", () => {
    const settled = raise(planFor(LOUD_ONLY, { trustDependence: 0 }), N);
    expect(inEpisode(settled, 8, "contactShare")).toBeLessThan(
      0.7 * inEpisode(loudOnly, 8, "contactShare"),
    );
    expect(inEpisode(settled, 8, "arousalMean")).toBeLessThan(
      inEpisode(loudOnly, 8, "arousalMean"),
    );
  });
});

test("S11 S12 what is met is what is expected: beliefs end near the care they come from", () => {
  const belief = (group: typeof sensitive) => ({
    other: meanOf(group.map((child) => beliefOf(child, "others") + beliefOf(child, "figure"))),
    self: meanOf(group.map((child) => beliefOf(child, "self"))),
  });
  expect(belief(sensitive).other).toBeGreaterThan(1.2);
  expect(belief(rejecting).other).toBeLessThan(-0.5);
  expect(belief(rejecting).self).toBeGreaterThan(0.4);
  expect(belief(loudOnly).other).toBeGreaterThan(1);
  expect(belief(loudOnly).self).toBeLessThan(-1.5);
});

describe("S22 the community, classes with D apart (Groh & Narayan 2019: g near 0)", () => {
  const community = raise(planFor(undefined), 150);
  const coded = (...names: readonly Classification[]) =>
    community.filter((child) => names.includes(child.coding.classification));
  const heart = (group: typeof community) =>
    group.map((child) => separationChange(child, "heartRate"));

  test("heart rate rises in separations as much in insecure as in secure children", () => {
    // ±0.2 is the project's band; with 150 children the standard error is near 0.17.
    const g = standardisedDifference(heart(coded("A", "C", "D")), heart(coded("B")));
    expect(Math.abs(g)).toBeLessThan(0.2 + 2 * 0.17);
  });

  test("though A hardly cries", () => {
    expect(inEpisode(coded("A"), 6, "cryShare")).toBeLessThan(
      0.4 * inEpisode(coded("B"), 6, "cryShare"),
    );
  });
});
