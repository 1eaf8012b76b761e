import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import type { LifeEventName } from "../../worker/index.ts";

export const EVENTS = ["withdrawn", "parting", "childcare"] as const;
export const GUESSES = ["both", "answered", "neither"] as const;

export const event: Field<LifeEventName> = field("event", "withdrawn", oneOf(EVENTS));
export const years: Field<number> = field("years", 2, numberBetween(1, 4, 1));
export const months: Field<number> = field("months", 12, numberBetween(1, 24, 1));
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const guess: Field<(typeof GUESSES)[number] | ""> = field(
  "guess",
  "",
  oneOf([...GUESSES, ""]),
);
/** Whether it was lived: then a link shows it at once. */
export const lived: Field<"" | "yes"> = field("lived", "", oneOf(["", "yes"]));

/** Another event is other lives. */
export function change(act: () => void): void {
  lived.set("", true);
  act();
}
