import { describe, expect, test } from "vitest";
import { exp, openStream } from "../numerics/index.ts";
import { systemDeclarations, valuesOf } from "./index.ts";
import {
  createMismatch,
  drawMismatch,
  type Mismatch,
  type PlayRates,
  waitFor,
} from "./mismatch.ts";

const p = valuesOf(systemDeclarations);
const N = 20_000;

function drawn(rates: PlayRates, seed = 1): Mismatch[] {
  const chance = openStream(seed, 0, "mismatches");
  return Array.from({ length: N }, () => {
    const mismatch = createMismatch();
    drawMismatch(mismatch, rates, chance, p);
    return mismatch;
  });
}

const shareOf = (all: readonly Mismatch[], holds: (one: Mismatch) => boolean) =>
  all.filter(holds).length / all.length;

/** Four standard errors of a share: a fair draw is further off once in 16,000 times. */
const FOUR_ERRORS = 4 * Math.sqrt(0.25 / N);

describe.each<PlayRates>([
  { rupture: 0.3, repair: 0.15, intrusion: 0, misreading: 0 },
  { rupture: 0.3, repair: 0.15, intrusion: 0.05, misreading: 0.2 },
  { rupture: 0.3, repair: 1, intrusion: 1, misreading: 0.05 },
  { rupture: 0.3, repair: 0.02, intrusion: 0.3, misreading: 0.5 },
])("mismatches with repair $repair, intrusion $intrusion, misreading $misreading", (rates) => {
  const all = drawn(rates);
  const { repair, intrusion, misreading } = rates;
  const inTime = 1 - exp(-(repair + intrusion) * p.patience);

  test("are mended, left and intruded as the race of repair, intrusion and patience says", () => {
    const mended = ((1 - misreading) * inTime * repair) / (repair + intrusion);
    const intruded = (inTime * intrusion) / (repair + intrusion);
    const shares = { mended, intruded, left: 1 - mended - intruded };
    for (const [outcome, share] of Object.entries(shares)) {
      const off = shareOf(all, (one) => one.outcome === outcome) - share;
      expect(Math.abs(off)).toBeLessThan(FOUR_ERRORS);
    }
  });

  test("last as long as repair takes, whatever they count as", () => {
    for (const seconds of [1, 5, 20]) {
      const off = shareOf(all, (one) => one.lasts < seconds) - (1 - exp(-repair * seconds));
      expect(Math.abs(off)).toBeLessThan(FOUR_ERRORS);
    }
  });

  test("are known for what they count as by the end of patience, and not before it comes", () => {
    for (const { lasts, outcome, known } of all) {
      expect(known).toBeLessThanOrEqual(Math.min(lasts, p.patience));
      if (outcome === "mended") expect(known).toBe(lasts);
      if (outcome === "left") expect(known).toBe(Math.min(lasts, p.patience));
    }
  });
});

test("an intrusion comes at its own rate among mismatches that stay open", () => {
  const all = drawn({ rupture: 0, repair: 0, intrusion: 0.3, misreading: 0 });
  for (const seconds of [0.5, 2, 4.5]) {
    const early = shareOf(all, (one) => one.outcome === "intruded" && one.known < seconds);
    expect(Math.abs(early - (1 - exp(-0.3 * seconds)))).toBeLessThan(FOUR_ERRORS);
  }
});

test("what never comes is waited for for ever", () => {
  expect(waitFor(0, openStream(1, 0, "never"))).toBe(Number.POSITIVE_INFINITY);
});
