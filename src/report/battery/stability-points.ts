import type { SimulatedTransitions, StabilityResult } from "../../battery/index.ts";

export type Ways = SimulatedTransitions["ways"];
export type Risk = SimulatedTransitions["risk"];

/** Kappa so many months after the first classification, with its interval. */
export interface Point {
  readonly months: number;
  readonly kappa: number;
  readonly low: number;
  readonly high: number;
}

export interface RealPoint extends Point {
  readonly risk: Risk;
  readonly children: number;
}

/** Samples over the same whole number of months stand this far apart, months. */
const APART = 0.35;

export function realPoints({ samples }: StabilityResult, ways: Ways): RealPoint[] {
  return samples.flatMap(({ months, risk, agreement }) => {
    const kappa = agreement.find((one) => one.ways === ways)?.kappa;
    if (kappa?.point == null) return [];
    const { point, low, high, n } = kappa;
    return [{ months, risk, kappa: point, low: low ?? point, high: high ?? point, children: n }];
  });
}

export function simulatedPoints({ simulated }: StabilityResult, ways: Ways, risk: Risk): Point[] {
  return simulated.flatMap(({ ways: of, risk: at, months, kappa }) => {
    if (of !== ways || at !== risk || kappa.point === null) return [];
    const { point, low, high } = kappa;
    return [{ months, kappa: point, low: low ?? point, high: high ?? point }];
  });
}

/** Moved sideways where several samples stand over the same number of months. */
export function apart(points: readonly RealPoint[]): RealPoint[] {
  return points.map((one, i) => {
    const beside = (other: RealPoint) => Math.round(other.months) === Math.round(one.months);
    const before = points.slice(0, i).filter(beside).length;
    const all = points.filter(beside).length;
    return { ...one, months: one.months + APART * (before - (all - 1) / 2) };
  });
}
