import { computed, type ReadonlySignal } from "@preact/signals";
import { careDeclarations } from "../../../src/model/index.ts";
import { householdDeclarations } from "../../../src/procedures/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import { CAREGIVER_TAPE, type Growing, type GrowingHome } from "../../worker/index.ts";
import { HOMES, type HomeName } from "./home-names.ts";

const { availability, attentiveness } = careDeclarations;

/** How one person cares, by two levers. */
export interface CareLevers {
  readonly availability: Lever;
  readonly attentiveness: Lever;
}

/** One who answers most of what is asked, and one who rebuffs distress but bears quiet nearness. */
const ANSWERING = [2, 1] as const;
const REBUFFING = [-1, 1.4] as const;
const HELPING = [3, 1] as const;

function careLevers(whose: string, [a, w]: readonly [number, number]): CareLevers {
  return {
    availability: lever(
      "care.availability",
      availability,
      a,
      [-3, 4, 0.1],
      `${whose}_availability`,
    ),
    attentiveness: lever(
      "care.attentiveness",
      attentiveness,
      w,
      [-4, 4, 0.1],
      `${whose}_attentiveness`,
    ),
  };
}

/** The caregiver of each home. */
export const caregivers: Readonly<Record<HomeName, CareLevers>> = {
  A: careLevers("A", ANSWERING),
  B: careLevers("B", REBUFFING),
};

/** The second figure, wherever there is one: when it comes, and how it cares. */
export const second: CareLevers & { readonly from: Lever } = {
  ...careLevers("second", HELPING),
  from: lever("household.from", householdDeclarations.from, 8, [0, 11, 1], "second_from"),
};

export const WHERE = ["none", "A", "B", "both"] as const;
export type Where = (typeof WHERE)[number];
/** In which of the homes there is a second figure. */
export const where: Field<Where> = field("second", "none", oneOf(WHERE));

export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const GUESSES = ["A", "B", "same"] as const;
export type Guess = (typeof GUESSES)[number];
export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));
/** Whether the year was lived: then a link shows it at once. */
export const grown: Field<"" | "yes"> = field("grown", "", oneOf(["", "yes"]));
export const day: Field<number> = field("day", 0, numberBetween(0, CAREGIVER_TAPE, 1));

function read({ availability: a, attentiveness: w }: CareLevers): Record<string, number> {
  return { availability: a.value.value, attentiveness: w.value.value };
}

/** The child and the homes that the levers describe. */
export const growing: ReadonlySignal<Growing> = computed(() => ({
  seed: seed.value.value,
  homes: HOMES.map((name): GrowingHome => {
    const care = read(caregivers[name]);
    const there = where.value.value;
    if (there !== "both" && there !== name) return { care };
    return { care, second: { from: second.from.value.value, care: read(second) } };
  }),
}));

/** Another home is another year: it has to be lived first, from birth. */
export function change(act: () => void): void {
  if (grown.value.peek() !== "") {
    grown.set("", true);
    day.set(0);
  }
  act();
}

/** Pairs of homes worth a look. */
export const PAIRS = ["care", "help", "alike"] as const;
export type Pair = (typeof PAIRS)[number];

const pairs: Readonly<
  Record<Pair, readonly [readonly [number, number], readonly [number, number], Where]>
> = {
  care: [ANSWERING, REBUFFING, "none"],
  help: [REBUFFING, REBUFFING, "B"],
  alike: [ANSWERING, ANSWERING, "none"],
};

export function choosePair(name: Pair): void {
  const [a, b, there] = pairs[name];
  change(() => {
    setCare(caregivers.A, a);
    setCare(caregivers.B, b);
    setCare(second, HELPING);
    where.set(there);
  });
}

function setCare(levers: CareLevers, [a, w]: readonly [number, number]): void {
  levers.availability.set(a);
  levers.attentiveness.set(w);
}
