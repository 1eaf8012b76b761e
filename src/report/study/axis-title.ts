import { shortened } from "../numbers.ts";

/** Title of an axis: a name that may be shortened, between words that stay. */
export interface AxisTitle {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Width of a letter of an axis, px. */
export const LETTER = 6.9;
/** A name cut to less than this says nothing. */
const LEAST = 8;

/** A title that fits into so many pixels; where there is next to no room the name is cut hard. */
export function fitted({ before, name, after }: AxisTitle, room: number): string {
  const letters = Math.floor(room / LETTER) - before.length - after.length;
  return `${before}${shortened(name, Math.max(LEAST, letters))}${after}`;
}
