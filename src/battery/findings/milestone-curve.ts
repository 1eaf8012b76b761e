import { MILESTONE_MONTHS } from "../populations/index.ts";
import type { Sample } from "../sample.ts";
import { meanOf } from "./measures.ts";

/** Days a milestone's age may be from whole months, since ages are whole days. */
const DAYS_PER_MONTH = 30.4375;

/** Means of a measure by age, in the order of `MILESTONE_MONTHS`. */
export function byMonth(sample: Sample, measure: readonly number[]): number[] {
  const days = sample.numbers("lab_age_days");
  return MILESTONE_MONTHS.map((months) => {
    const age = Math.round(months * DAYS_PER_MONTH);
    return meanOf(measure.filter((_, i) => days[i] === age));
  });
}

/**
 * Age in months at which a curve over `MILESTONE_MONTHS` first reaches half of its maximum, or is
 * first back at half of it after the maximum, in a straight line between ages.
 *
 * @returns NaN where it never is
 */
export function atHalfOf(curve: readonly number[], when: "rise" | "fall"): number {
  const most = Math.max(...curve);
  const half = most / 2;
  const top = curve.indexOf(most);
  const [from, to] = when === "rise" ? [0, top] : [top, curve.length - 1];
  const before = (value: number) => (when === "rise" ? value < half : value > half);
  for (let i = from; i < to; i++) {
    const [value, next] = [curve[i] as number, curve[i + 1] as number];
    if (!before(value) || before(next)) continue;
    const [age, nextAge] = [MILESTONE_MONTHS[i] as number, MILESTONE_MONTHS[i + 1] as number];
    return age + ((half - value) / (next - value)) * (nextAge - age);
  }
  return Number.NaN;
}
