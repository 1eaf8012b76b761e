import { describe, expect, test } from "vitest";
import { openStream, position } from "../numerics/index.ts";
import { type Caregiver, createCaregiver, readiness } from "./caregiving.ts";
import { DAYS_PER_MONTH } from "./development.ts";
import { INTENSITIES } from "./foresight.ts";
import { type Care, careDeclarations, systemDeclarations, valuesOf } from "./parameters/index.ts";
import { beginWandering, frighteningNow, type Wandering, wanderOn } from "./wandering.ts";

const p = valuesOf(systemDeclarations);
const N = 10_000;
const ONES = ["availability", "attentiveness", "frightening"] as const;

function caregiver(care: Partial<Care>): Caregiver {
  return createCaregiver("mother", valuesOf(careDeclarations, care));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Means of products of two columns: correlations, of standard normal deviates. */
function product(a: readonly number[], b: readonly number[]): number {
  return meanOf(a.map((value, i) => value * (b[i] as number)));
}

/** Where many stand at birth and again after so many steps of so many days. */
function wanderers(days: number, steps: number): { first: Wandering[]; later: Wandering[] } {
  const all = Array.from({ length: N }, (_, person) => {
    const one = caregiver({ wandering: 1 });
    const chance = openStream(6, person, "test of wandering");
    beginWandering(one, chance);
    const first = one.wandering;
    for (let i = 0; i < steps; i++) wanderOn(one, days, chance, p);
    return { first, later: one.wandering };
  });
  return { first: all.map(({ first }) => first), later: all.map(({ later }) => later) };
}

/** Four standard errors of a mean of N products of deviates. */
const CLOSE = (4 * Math.sqrt(2)) / Math.sqrt(N);

describe("care that wanders", () => {
  const month = DAYS_PER_MONTH;
  test.each([
    [6, 6 * month, 1],
    [6, 3 * month, 2],
    [18, 6 * month, 3],
    [1, 1, 30],
  ])("%d months later is like it was by e^(−time/τ_ζ), in whatever steps", (_, days, steps) => {
    const { first, later } = wanderers(days, steps);
    const kept = Math.exp((-days * steps) / (p.wanderingMonths * month));
    for (const one of ONES) {
      const [before, after] = [first.map((z) => z[one]), later.map((z) => z[one])];
      expect(Math.abs(product(before, after) - kept)).toBeLessThan(CLOSE);
      for (const column of [before, after]) {
        expect(Math.abs(meanOf(column))).toBeLessThan(4 / Math.sqrt(N));
        expect(Math.abs(product(column, column) - 1)).toBeLessThan(CLOSE);
      }
    }
  });

  test("goes three ways that have nothing to do with each other", () => {
    const { later } = wanderers(6 * month, 1);
    const column = (one: (typeof ONES)[number]) => later.map((z) => z[one]);
    expect(Math.abs(product(column("availability"), column("attentiveness")))).toBeLessThan(CLOSE);
    expect(Math.abs(product(column("availability"), column("frightening")))).toBeLessThan(CLOSE);
    expect(Math.abs(product(column("attentiveness"), column("frightening")))).toBeLessThan(CLOSE);
  });

  test("moves readiness by σ_w of each, attentiveness for quiet signals", () => {
    const usual = caregiver({ wandering: 0.8 });
    const away = caregiver({ wandering: 0.8 });
    away.wandering = { availability: -1.5, attentiveness: 2, frightening: 3 };
    for (const u of INTENSITIES) {
      const moved = readiness(away, u, p) - readiness(usual, u, p);
      expect(moved).toBeCloseTo(0.8 * -1.5 + (1 - u) * 0.8 * 2, 12);
    }
  });

  test("frightens now more, now less, and as often as f* over the months", () => {
    const acts = wanderers(1, 1).later.map((wandering) =>
      frighteningNow({ ...caregiver({ wandering: 0.7, frightening: 0.3 }), wandering }),
    );
    const spread = 0.3 * Math.sqrt(Math.exp(0.7 * 0.7) - 1);
    expect(Math.abs(meanOf(acts) - 0.3)).toBeLessThan((4 * spread) / Math.sqrt(N));
    expect(Math.max(...acts)).toBeGreaterThan(1);
    expect(Math.min(...acts)).toBeGreaterThan(0);
  });

  test("never frightens more often than is declared possible", () => {
    const one = caregiver({ wandering: 4, frightening: 10 });
    one.wandering = { availability: 0, attentiveness: 0, frightening: 5 };
    expect(frighteningNow(one)).toBe(careDeclarations.frightening.range[1]);
  });

  test("stands still where it does not wander, and takes no chance", () => {
    const one = caregiver({ wandering: 0, frightening: 0.3 });
    const chance = openStream(6, 0, "test of wandering");
    beginWandering(one, chance);
    wanderOn(one, 30, chance, p);
    expect(one.wandering).toEqual({ availability: 0, attentiveness: 0, frightening: 0 });
    expect(position(chance).drawn).toBe(0);
    expect(frighteningNow(one)).toBe(0.3);
  });
});
