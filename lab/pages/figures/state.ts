import { computed, type ReadonlySignal } from "@preact/signals";
import { careDeclarations } from "../../../src/model/index.ts";
import { departuresDeclarations, householdDeclarations } from "../../../src/procedures/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import type { TwoFigures } from "../../worker/index.ts";
import { GUESSES, type Guess } from "./turned.ts";

const { availability } = careDeclarations;

function caring(usual: number, name: string): Lever {
  return lever("care.availability", availability, usual, [-3, 4, 0.1], name);
}

/** How each answers, when the second comes, and how upset the child is. */
export const first: Lever = caring(-1, "first_availability");
export const second: Lever = caring(2, "second_availability");
export const from: Lever = lever(
  "household.from",
  householdDeclarations.from,
  8,
  [0, 11.5, 0.5],
  "second_from",
);
export const upset: Lever = lever(
  "everydayDepartures.upsetSize",
  departuresDeclarations.upsetSize,
  departuresDeclarations.upsetSize.start,
  [0.05, 1, 0.05],
  "upset",
);
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));

export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));
/** Whether it was looked at: then a link shows it at once. */
export const looked: Field<"" | "yes"> = field("looked", "", oneOf(["", "yes"]));

/** The two whom the levers describe. */
export const wanted: ReadonlySignal<TwoFigures> = computed(() => ({
  seed: seed.value.value,
  availability: [first.value.value, second.value.value],
  from: from.value.value,
  upset: upset.value.value,
}));

/** Others are to be lived with first. */
export function change(act: () => void): void {
  if (looked.value.peek() !== "") looked.set("", true);
  act();
}
