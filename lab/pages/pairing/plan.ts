import { computed, type ReadonlySignal } from "@preact/signals";
import { pairingDeclarations } from "../../../src/population/index.ts";
import { togetherDeclarations } from "../../../src/procedures/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import type { Pool } from "../../worker/pool.ts";
import { GUESSES, type Guess } from "./came-out.ts";

const { datesToStay: evenings } = pairingDeclarations;
const { misread: reading } = togetherDeclarations;

export const datesToStay: Lever = lever(
  "pairing.datesToStay",
  evenings,
  evenings.start,
  [1, 15, 1],
);
export const misread: Lever = lever("together.misread", reading, reading.start, [0, 1, 0.05]);
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));

/** Whether they met: then a link lets them meet at once. */
export const met: Field<"" | "yes"> = field("met", "", oneOf(["", "yes"]));

/** Others are to meet first. */
export function change(act: () => void): void {
  if (met.value.peek() !== "") met.set("", true);
  act();
}

export const plan: ReadonlySignal<Pool> = computed(() => ({
  seed: seed.value.value,
  datesToStay: datesToStay.value.value,
  misread: misread.value.value,
}));
