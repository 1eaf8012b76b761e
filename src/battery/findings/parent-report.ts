import { log, normal, openStream } from "../../numerics/index.ts";
import type { Columns, Sample } from "../sample.ts";
import { meanOf } from "./measures.ts";

/**
 * How much of what a parent reports of a child's reactivity is the child's: assumed, since parents
 * and observers agree in temperament at about .3 to .5.
 */
export const REPORT_RELIABILITY = 0.5;

/** Numbers the chance of parents' reports, which has nothing to do with the lives. */
const REPORT_SEED = 88_770;

const reported = new WeakMap<Columns, readonly number[]>();

/**
 * Negative reactivity as a parent reports it, standard scores: √rel · the child's own (ln ρ) and
 * √(1 − rel) · an error. A child is reported alike in every replicate.
 */
export function reportedReactivity({ columns, rows }: Sample): number[] {
  const reports = reported.get(columns) ?? reportsOf(columns);
  reported.set(columns, reports);
  return Array.from(rows, (row) => reports[row] as number);
}

function reportsOf({ numbers }: Columns): number[] {
  const { temperament_reactivity: reactivity, child } = numbers;
  if (reactivity === undefined || child === undefined) {
    throw new Error("A parent's report needs the columns child and temperament_reactivity.");
  }
  const own = Array.from(reactivity, log);
  const mean = meanOf(own);
  const sd = Math.sqrt(meanOf(own.map((value) => (value - mean) ** 2)));
  return own.map((value, row) => {
    const error = normal(openStream(REPORT_SEED, child[row] as number, "parent's report"));
    return (
      Math.sqrt(REPORT_RELIABILITY) * ((value - mean) / sd) +
      Math.sqrt(1 - REPORT_RELIABILITY) * error
    );
  });
}
