import { computed, type ReadonlySignal } from "@preact/signals";
import type { Missing } from "../../../src/study/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { HELD_OUTCOMES, type HeldOutcome, type HoldTrials } from "../../worker/index.ts";
import { BANDS, type Band } from "./commands.ts";

export const PEOPLE = [10, 1000, 10] as const;
/** In a hundred. */
export const DROP_OUT = [0, 60, 5] as const;
export const TREATED = [20, 80, 5] as const;
export const WAYS = ["completers", "carried"] as const satisfies readonly Missing[];

export const outcome: Field<HeldOutcome> = field("outcome", "sensitivity", oneOf(HELD_OUTCOMES));
export const people: Field<number> = field("people", 60, numberBetween(...PEOPLE));
export const dropOut: Field<number> = field("leave", 20, numberBetween(...DROP_OUT));
export const treated: Field<number> = field("treated", 50, numberBetween(...TREATED));
export const missing: Field<(typeof WAYS)[number]> = field("missing", "completers", oneOf(WAYS));
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const guess: Field<Band | ""> = field("guess", "", oneOf([...BANDS, ""]));
/** Whether it was held: then a link holds it at once. */
export const held: Field<"yes" | ""> = field("held", "", oneOf(["yes", ""]));

export const asked: ReadonlySignal<HoldTrials> = computed(() => ({
  outcome: outcome.value.value,
  people: people.value.value,
  // Where people leave of themselves, nobody else does: the terminal has one or the other.
  dropOut: outcome.value.value === "selfWorth" ? 0 : dropOut.value.value / 100,
  treated: treated.value.value / 100,
  missing: outcome.value.value === "secure" ? "completers" : missing.value.value,
  seed: seed.value.value,
}));

/** Another trial has to be held anew. */
export function change(act: () => void): void {
  if (held.value.peek() !== "") held.set("", true);
  act();
}
