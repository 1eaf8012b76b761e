import { describe, expect, test } from "vitest";
import { computed, expectClose } from "../../../tests/battery/computed.ts";
import { columnsOf, samplesOf } from "../../../tests/battery/made-up-columns.ts";
import { normal, openStream } from "../../numerics/index.ts";
import { pathsOf } from "./state-of-mind.ts";

const MANY = 20_000;
const chance = openStream(1, 0, "parents who never lived");
const draws = () => Array.from({ length: MANY }, () => normal(chance));
const mix = (r: number, a: readonly number[], b: readonly number[]) =>
  a.map((value, i) => r * value + Math.sqrt(1 - r * r) * (b[i] as number));

describe("S35 the transmission gap", () => {
  const mind = draws();
  const care = mix(0.8, mind, draws());
  const security = mix(0.5, care, draws());

  test("is none where care is all that carries and it is seen without error", () => {
    const { share, direct } = pathsOf(mind, care, security);
    expect(Math.abs(share - 1)).toBeLessThan(0.05);
    expect(Math.abs(direct)).toBeLessThan(0.03);
  });

  test.each([0.7, 0.3, 0.1])(
    "is arithmetic as soon as an observer errs: reliability q = %s leaves q (1 − r²)/(1 − q r²)",
    (q) => {
      const seen = mix(Math.sqrt(q), care, draws());
      const left = (q * (1 - 0.8 * 0.8)) / (1 - q * 0.8 * 0.8);
      expect(Math.abs(pathsOf(mind, seen, security).share - left)).toBeLessThan(0.04);
      expect(left).toBeLessThan(0.5);
    },
  );

  test("and what is carried and what is not add up to the whole", () => {
    const seen = mix(0.6, care, draws());
    const { share, direct } = pathsOf(mind, seen, security);
    const whole = pathsOf(mind, draws(), security).direct;
    expect(share + direct / whole).toBeCloseTo(1, 1);
  });
});

test("transmission is read from the columns about the parent", () => {
  const yes = (...places: number[]) =>
    Array.from({ length: 8 }, (_, i) => (places.includes(i) ? "yes" : "no"));
  const samples = samplesOf(
    "lineage",
    columnsOf(
      { home_sensitivity: [9, 8, 7, 6, 5, 4, 3, 2] },
      {
        parent_state_of_mind: Array.from({ length: 8 }, (_, i) =>
          i < 5 ? "autonomous" : "dismissing",
        ),
        parent_unresolved: yes(4, 7),
        lab_second_coder_classification: ["B", "B", "B", "A", "D", "B", "C", "A"],
      },
    ),
  );
  // Autonomous and not unresolved: 0 to 3, of whom three are secure; of the other four, one.
  expectClose(computed("transmission-aai-ssp", "secure-autonomous to secure, r", samples), [0.5]);
  // Unresolved 4 and 7, of whom one is D; nobody else is.
  expectClose(computed("unresolved-to-disorganized", "r", samples), [6 / Math.sqrt(2 * 6 * 7)]);
  const [share = Number.NaN] = computed(
    "transmission-gap-share",
    "share mediated, single-sample",
    samples,
  );
  expect(share).toBeGreaterThan(0);
});
