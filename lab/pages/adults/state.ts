import { computed, type ReadonlySignal } from "@preact/signals";
import { careDeclarations, REGIONS, type Region } from "../../../src/model/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import type { ChildhoodAsked } from "../../worker/index.ts";

/** How loud signals were met, and how quiet ones. */
export const availability: Lever = lever(
  "care.availability",
  careDeclarations.availability,
  2,
  [-3, 4, 0.1],
);
export const attentiveness: Lever = lever(
  "care.attentiveness",
  careDeclarations.attentiveness,
  -1.5,
  [-4, 4, 0.1],
);
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const guess: Field<Region | ""> = field("guess", "", oneOf([...REGIONS, ""]));
/** Whether it was looked at: then a link shows it at once. */
export const looked: Field<"" | "yes"> = field("looked", "", oneOf(["", "yes"]));

/** The childhood that the levers describe. */
export const wanted: ReadonlySignal<ChildhoodAsked> = computed(() => ({
  seed: seed.value.value,
  availability: availability.value.value,
  attentiveness: attentiveness.value.value,
}));

/** Another childhood is to be lived first. */
export function change(act: () => void): void {
  if (looked.value.peek() !== "") looked.set("", true);
  act();
}
