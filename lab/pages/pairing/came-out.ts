import type { Interval } from "../../../src/numerics/index.ts";

/** Whether those who move in with each other are alike. */
export const GUESSES = ["alike", "unlike", "neither"] as const;
export type Guess = (typeof GUESSES)[number];

/** What an interval of the correlation says; it may be too wide to say anything. */
export function cameOut({ low, high }: Interval): Guess {
  if (low > 0) return "alike";
  return high < 0 ? "unlike" : "neither";
}
