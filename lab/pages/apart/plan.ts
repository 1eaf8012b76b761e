import { computed, type ReadonlySignal } from "@preact/signals";
import { careDeclarations } from "../../../src/model/index.ts";
import { apartDeclarations } from "../../../src/procedures/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import type { ApartPlan } from "../../worker/apart-plan.ts";
import { LASTS, type Lasts, RISES, type Rises } from "./came-out.ts";

const { availability, attentiveness } = careDeclarations;
const { daysTogether: together, companyHours: company } = apartDeclarations;

/** The care that was met. */
export const cares = {
  availability: lever("care.availability", availability, -1, [-3, 4, 0.1]),
  attentiveness: lever("care.attentiveness", attentiveness, 1, [-4, 4, 0.1]),
} as const satisfies Readonly<Record<string, Lever>>;
export const daysTogether: Lever = lever("apart.daysTogether", together, 60, [10, 365, 5]);
export const companyHours: Lever = lever("apart.companyHours", company, 0, [0, 8, 1]);
export const WHY = ["journey", "death"] as const;
export const why: Field<(typeof WHY)[number]> = field("why", "journey", oneOf(WHY));
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));

/** Each kind of going away has its own question. */
export const guesses = {
  journey: field<Rises | "">("guess", "", oneOf([...RISES, ""])),
  death: field<Lasts | "">("guess_death", "", oneOf([...LASTS, ""])),
} as const;

/** Whether these days were lived: then a link shows them at once. */
export const lived: Field<"" | "yes"> = field("lived", "", oneOf(["", "yes"]));

/** The people that the levers describe. */
export const plan: ReadonlySignal<ApartPlan> = computed(() => ({
  seed: seed.value.value,
  met: {
    availability: cares.availability.value.value,
    attentiveness: cares.attentiveness.value.value,
  },
  daysTogether: daysTogether.value.value,
  companyHours: companyHours.value.value,
  gone: why.value.value === "death",
}));

/** Others have to live first. */
export function change(act: () => void): void {
  if (lived.value.peek() !== "") lived.set("", true);
  act();
}
