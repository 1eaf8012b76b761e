import { computed, type ReadonlySignal } from "@preact/signals";
import { careDeclarations } from "../../../src/model/index.ts";
import { therapyDeclarations } from "../../../src/procedures/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { lever } from "../../widgets/lever.tsx";
import type { Treatment } from "../../worker/index.ts";

const { availability, attentiveness } = careDeclarations;
const { limits, pressing, complementarity } = therapyDeclarations;

/** What the client met as a child. */
export const history = {
  availability: lever("care.availability", availability, 1.6, [-3, 4, 0.1]),
  attentiveness: lever("care.attentiveness", attentiveness, -2, [-4, 4, 0.1]),
} as const;

/** What the therapist does. */
export const stance = {
  limits: lever("therapy.limits", limits, 1, [0, 1, 0.1]),
  pressing: lever("therapy.pressing", pressing, 0, [0, 20, 1]),
  complementarity: lever("therapy.complementarity", complementarity, 0.1, [0, 1, 0.1]),
} as const;

export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const GUESSES = ["limits", "pressing", "complementarity", "none"] as const;
export type Guess = (typeof GUESSES)[number];
export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));

/** Whether it was begun: then a link begins it at once. */
export const begun: Field<"" | "yes"> = field("begun", "", oneOf(["", "yes"]));

/** Another therapy is to be begun first. */
export function change(act: () => void): void {
  if (begun.value.peek() !== "") begun.set("", true);
  act();
}

export const plan: ReadonlySignal<Treatment> = computed(() => ({
  seed: seed.value.value,
  availability: history.availability.value.value,
  attentiveness: history.attentiveness.value.value,
  stance: {
    limits: stance.limits.value.value,
    pressing: stance.pressing.value.value,
    complementarity: stance.complementarity.value.value,
  },
}));
