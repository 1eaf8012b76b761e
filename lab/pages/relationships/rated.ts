import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { OwnStatementName } from "../../../src/instruments/index.ts";
import { anyText, type Field, field } from "../../address/index.ts";
import type { RatedPeople } from "../../worker/index.ts";
import { type AllRatings, asText, fromText, NOTHING, ratedOf, type Whom } from "./as-text.ts";

/** Kept in memory only, and gone with the lab: in no address, no storage and no request. */
const ratings = signal<AllRatings>(NOTHING);
export const whom = signal<Whom>("mother");

/** In memory too, unlike other guesses. */
const guessed = signal<Whom | "">("");
export const guess: Field<Whom | ""> = {
  value: guessed,
  set: (value) => {
    guessed.value = value;
  },
};

/** Only what the person asked to have in the address. */
const shared: Field<string> = field("ratings", "", anyText);

export const isShared: ReadonlySignal<boolean> = computed(() => shared.value.value !== "");
export const all: ReadonlySignal<AllRatings> = ratings;

/** Whom something was rated of; what the worker is asked. */
export const rated: ReadonlySignal<RatedPeople> = computed(() => ratedOf(ratings.value));

/** @param rating `undefined` leaves the statement out again */
export function rate(one: Whom, statement: OwnStatementName, rating: number | undefined): void {
  const { [statement]: _, ...others } = ratings.value[one];
  const now = rating === undefined ? others : { ...others, [statement]: rating };
  ratings.value = { ...ratings.value, [one]: now };
}

export function forget(): void {
  ratings.value = NOTHING;
  guessed.value = "";
  shared.set("");
}

export function share(): void {
  shared.set(asText(ratings.value));
}

/** What the address brings, where nothing is rated yet. */
export function takeShared(): void {
  if (rated.peek().length === 0) ratings.value = fromText(shared.value.peek());
}
