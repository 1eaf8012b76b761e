import { type ReadonlySignal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import {
  address,
  addressText,
  anyText,
  type Field,
  field,
  go,
  oneOf,
} from "../../address/index.ts";

/** The quantity that is open, as "care.availability"; nothing when none is. */
export const about: Field<string> = field("about", "", anyText);
/** A part of the page, or the number of an equation. */
export const at: Field<string> = field("at", "", anyText);

export const GUESSES = ["few", "some", "half", "most"] as const;
export type Guess = (typeof GUESSES)[number];
export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));

const arrived = signal(0);
/** Counts links of this page that were followed, so that the same one can be followed twice. */
export const arrivals: ReadonlySignal<number> = arrived;
export function arriveAgain(): void {
  arrived.value++;
}

/** A link to another place of this page. It keeps the guess, and nothing else. */
export function placeLink(fields: { readonly about: string } | { readonly at: string }): string {
  const kept = guess.value.value;
  return addressText({
    page: "theory",
    fields: { ...(kept !== "" && { guess: kept }), ...fields },
  });
}

export function idOfQuantity(path: string): string {
  return `about-${path}`;
}

export function idOfPlace(name: string): string {
  return `at-${name}`;
}

/** What a reader opened here is already in sight. */
let openedHere = "";

/** Opens a quantity where it stands, or closes it. */
export function toggle(path: string): void {
  const { page, fields } = address.peek();
  const { about: open, at: _, ...others } = fields;
  openedHere = open === path ? "" : path;
  go({ page, fields: open === path ? others : { ...others, about: path } }, false);
}

/** Brings what the address names into sight and gives it the focus. @param ready all is laid out */
export function useArrival(ready: boolean): void {
  const quantity = about.value.value;
  const place = at.value.value;
  const again = arrivals.value;
  useEffect(() => {
    const isHere = quantity !== "" && quantity === openedHere;
    openedHere = "";
    const id = quantity === "" ? idOfPlace(place) : idOfQuantity(quantity);
    const target = document.getElementById(id);
    if (!ready || isHere || target === null) return;
    target.scrollIntoView({ block: "start" });
    const focused = target.querySelector<HTMLElement>("button[aria-expanded]") ?? target;
    focused.focus({ preventScroll: true });
  }, [ready, quantity, place, again]);
}
