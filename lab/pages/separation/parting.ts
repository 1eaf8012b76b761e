import { computed, type ReadonlySignal } from "@preact/signals";
import { separationDeclarations } from "../../../src/procedures/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import { MEANWHILE, type Meanwhile, type Parting } from "../../worker/parting-plan.ts";

const { daysAway: away, told: explained } = separationDeclarations;
const DAYS_PER_MONTH = 30.4375;

export const daysAway: Lever = lever("separation.daysAway", away, 14, [1, 56, 1]);
export const told: Lever = lever("separation.told", explained, 0, [0, 1, 0.1]);
export const MONTHS = ["8", "12", "16", "24", "30", "42"] as const;
export const months: Field<(typeof MONTHS)[number]> = field("months", "16", oneOf(MONTHS));
export const meanwhile: Field<Meanwhile> = field("meanwhile", "staff", oneOf(MEANWHILE));
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));

export const GUESSES = ["greets", "sometimes", "hardly"] as const;
export type Guess = (typeof GUESSES)[number];
export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));
/** Whether the days were lived: then a link shows them at once. */
export const lived: Field<"" | "yes"> = field("lived", "", oneOf(["", "yes"]));
/** Whether what goes on inside is shown. */
export const inside: Field<"" | "yes"> = field("inside", "", oneOf(["", "yes"]));

/** The separation that the levers describe. */
export const parting: ReadonlySignal<Parting> = computed(() => ({
  seed: seed.value.value,
  ageDays: Math.round(Number(months.value.value) * DAYS_PER_MONTH),
  daysAway: daysAway.value.value,
  meanwhile: meanwhile.value.value,
  told: told.value.value,
}));

/** Something else is another separation: it has to be lived first. */
export function change(act: () => void): void {
  if (lived.value.peek() !== "") lived.set("", true);
  act();
}

/** What a share of comings that were greeted is called. */
export function greetingOf(share: number): Guess {
  if (share > 2 / 3) return "greets";
  return share > 1 / 3 ? "sometimes" : "hardly";
}
