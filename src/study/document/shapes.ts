import * as v from "valibot";
import { didYouMean } from "./likeness.ts";

/** An object that has these keys and no others; a list is none, though the language thinks so. */
export function closed<E extends v.ObjectEntries>(
  entries: E,
): v.GenericSchema<unknown, v.InferOutput<v.StrictObjectSchema<E, undefined>>> {
  const known = Object.keys(entries);
  const said = `it must have keys (${known.join(", ")}).`;
  const object = v.strictObject(entries, ({ expected, received, input }) => {
    if (expected === "never") {
      return `is not known here; known are ${known.join(", ")}.${didYouMean(String(input), known)}`;
    }
    return received === "undefined" ? "is missing." : said;
  });
  return v.pipe(
    v.custom((given) => !Array.isArray(given), said),
    object,
  );
}

/** At least so many keys of the writer's own choice, each with a value of one shape. */
export function named<T>(
  key: v.GenericSchema<string>,
  value: v.GenericSchema<unknown, T>,
  said: string,
  least = 0,
): v.GenericSchema<unknown, Record<string, T>> {
  return v.pipe(
    v.custom((given) => !Array.isArray(given), said),
    v.record(key, value, said),
    v.minEntries(least, said),
  );
}

/** A list of so many. */
export function listOf<T>(
  item: v.GenericSchema<unknown, T>,
  least: number,
  most: number,
): v.GenericSchema<unknown, T[]> {
  const said = `it must be a list of ${least} to ${most}.`;
  return v.pipe(v.array(item, said), v.minLength(least, said), v.maxLength(most, said));
}

/** The schema with what an editor shows about it: what it means, and what holds without it. */
export function told<I, T>(
  schema: v.GenericSchema<I, T>,
  description: string,
  without?: string | number | boolean,
): v.GenericSchema<I, T> {
  return v.pipe(
    schema,
    v.metadata({ description, ...(without !== undefined && { default: without }) }),
  );
}

/** A finite number, from `low` to `high` where they are given, `what` it is said to be. */
export function numberFrom(
  low: number = Number.NEGATIVE_INFINITY,
  high: number = Number.POSITIVE_INFINITY,
  unit = "",
): v.GenericSchema<unknown, number> {
  const said = `it must be a number${rangeText(low, high)}${unit === "" ? "" : ` ${unit}`}.`;
  return v.pipe(v.number(said), v.finite(said), ...bounds(low, high, said));
}

export function wholeFrom(low: number, high: number): v.GenericSchema<unknown, number> {
  const said = `it must be a whole number${rangeText(low, high)}.`;
  return v.pipe(v.number(said), v.integer(said), v.minValue(low, said), v.maxValue(high, said));
}

/** A number above 0. */
export function positive(): v.GenericSchema<unknown, number> {
  const said = "it must be a number above 0.";
  return v.pipe(v.number(said), v.finite(said), v.gtValue(0, said));
}

/** One of these words. */
export function oneOf<W extends string>(words: readonly W[]): v.GenericSchema<unknown, W> {
  return v.picklist(
    words,
    ({ input }) =>
      `it must be one of ${words.join(", ")}.${typeof input === "string" ? didYouMean(input, words) : ""}`,
  );
}

/** Text with something in it. */
export function text(most = 10_000): v.GenericSchema<string> {
  const said = `it must be text of 1 to ${most} characters.`;
  return v.pipe(v.string(said), v.minLength(1, said), v.maxLength(most, said));
}

/** What steers a terminal, breaks a line, or turns the direction of writing. */
const STEERING = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;

/** Text on one line, without characters that steer a terminal. */
export function line(most: number): v.GenericSchema<string> {
  const said = `it must be text of 1 to ${most} characters on one line.`;
  return v.pipe(
    text(most),
    v.check((written) => !STEERING.test(written), said),
  );
}

/** A name that can stand in a column's name. */
export function name(): v.GenericSchema<string> {
  const said = "it must be a name: a letter, then letters, digits or _, at most 30.";
  return v.pipe(v.string(said), v.regex(/^[A-Za-z][A-Za-z0-9_]{0,29}$/, said));
}

/** " from 0 to 1", " of 0 or more", " up to 1", or nothing. */
function rangeText(low: number, high: number): string {
  if (low === Number.NEGATIVE_INFINITY)
    return high === Number.POSITIVE_INFINITY ? "" : ` up to ${high}`;
  return high === Number.POSITIVE_INFINITY ? ` of ${low} or more` : ` from ${low} to ${high}`;
}

function bounds(
  low: number,
  high: number,
  said: string,
): v.PipeAction<number, number, v.BaseIssue<number>>[] {
  const both: v.PipeAction<number, number, v.BaseIssue<number>>[] = [];
  if (low > Number.NEGATIVE_INFINITY) both.push(v.minValue(low, said));
  if (high < Number.POSITIVE_INFINITY) both.push(v.maxValue(high, said));
  return both;
}
