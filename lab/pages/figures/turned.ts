import type { FiguresSeen } from "../../worker/two-figures.ts";

/** Who the child may be expected to turn to. */
export const GUESSES = ["first", "second", "both"] as const;
export type Guess = (typeof GUESSES)[number];

/** Shares that differ by less than this are called about the same. */
const ABOUT = 0.15;

/** To whom the child turned most, in upsets of the chosen size; nothing where it asked nobody. */
export function turnedTo({ figures: [first, second] }: FiguresSeen): Guess | undefined {
  const more = first.turnedTo - second.turnedTo;
  if (Number.isNaN(more)) return undefined;
  if (Math.abs(more) < ABOUT) return "both";
  return more > 0 ? "first" : "second";
}
