import * as v from "valibot";
import { didYouMean } from "./likeness.ts";

/** An object that has these keys and no others. */
export function closed<E extends v.ObjectEntries>(
  entries: E,
): v.StrictObjectSchema<E, v.ErrorMessage<v.StrictObjectIssue>> {
  const known = Object.keys(entries);
  return v.strictObject(entries, ({ expected, received, input }) => {
    if (expected === "never") {
      return `is not known here; known are ${known.join(", ")}.${didYouMean(String(input), known)}`;
    }
    if (received === "undefined") return "is missing.";
    return `it must have keys (${known.join(", ")}).`;
  });
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
    ({ input }) => `it must be one of ${words.join(", ")}.${didYouMean(String(input), words)}`,
  );
}

/** Text with something in it. */
export function text(most = 10_000): v.GenericSchema<string> {
  const said = `it must be text of 1 to ${most} characters.`;
  return v.pipe(v.string(said), v.minLength(1, said), v.maxLength(most, said));
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
