import { normal, openStream } from "../../numerics/index.ts";
import type { Columns, Sample } from "../sample.ts";
import { meanOf } from "./measures.ts";

/**
 * How much of what adults report of their own attachment is so: assumed, a little under what the
 * scales agree with themselves.
 */
export const SELF_REPORT_RELIABILITY = 0.8;

/** Numbers the chance of self-reports, which has nothing to do with the lives. */
const REPORT_SEED = 42_460;

const reported = new WeakMap<Columns, Map<string, readonly number[]>>();

/**
 * A column as its owner reports it, standard scores: √rel · what is so and √(1 − rel) · an error.
 * Everybody reports alike in every replicate; what is not known is not reported.
 */
export function selfReport({ columns, rows }: Sample, name: string): number[] {
  const known = reported.get(columns) ?? new Map<string, readonly number[]>();
  reported.set(columns, known);
  const reports = known.get(name) ?? reportsOf(columns, name);
  known.set(name, reports);
  return Array.from(rows, (row) => reports[row] as number);
}

function reportsOf({ numbers }: Columns, name: string): number[] {
  const { [name]: column, child } = numbers;
  if (column === undefined || child === undefined) {
    throw new Error(`A self-report needs the columns child and ${name}.`);
  }
  const own = Array.from(column);
  const told = own.filter((value) => !Number.isNaN(value));
  const mean = meanOf(told);
  const sd = Math.sqrt(meanOf(told.map((value) => (value - mean) ** 2)));
  return own.map((value, row) => {
    const error = normal(openStream(REPORT_SEED, child[row] as number, name));
    const so = Math.sqrt(SELF_REPORT_RELIABILITY) * ((value - mean) / sd);
    return so + Math.sqrt(1 - SELF_REPORT_RELIABILITY) * error;
  });
}
