import { type ReadonlySignal, signal } from "@preact/signals";

/** Where we are: a page, and all it takes to show the same again. */
export interface Address {
  readonly page: string;
  readonly fields: Readonly<Record<string, string>>;
}

const current = signal<Address>(readAddress(location.hash));

/** Follows the address bar: links, back, reload. */
export const address: ReadonlySignal<Address> = current;

addEventListener("hashchange", () => {
  current.value = readAddress(location.hash);
});

/** `#/nursery?seed=7` as a page and its fields. */
export function readAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  return { page: path, fields: Object.fromEntries(new URLSearchParams(query)) };
}

export function addressText({ page, fields }: Address): string {
  const query = new URLSearchParams(fields).toString();
  return query === "" ? `#/${page}` : `#/${page}?${query}`;
}

/**
 * Goes to another place.
 *
 * @param step whether "back" comes here again: true for what a reader did, false for what moves by
 *   itself or under a finger
 */
export function go(next: Address, step: boolean): void {
  const text = addressText(next);
  if (text === location.hash) return;
  if (step) history.pushState(null, "", text);
  else history.replaceState(null, "", text);
  current.value = next;
}
