import { computed, type ReadonlySignal } from "@preact/signals";
import { address, go } from "./address.ts";

/** One thing a page remembers in its address. */
export interface Field<T> {
  readonly value: ReadonlySignal<T>;
  /** @param step as in `go` */
  readonly set: (value: T, step?: boolean) => void;
}

/** How a value is written into an address; `undefined` for what cannot be read. */
export interface Codec<T> {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

/** A field of the address; at its usual value it is not written. */
export function field<T>(name: string, usual: T, { read, write }: Codec<T>): Field<T> {
  const value = computed(() => {
    const text = address.value.fields[name];
    return text === undefined ? usual : (read(text) ?? usual);
  });
  const set = (next: T, step = false): void => {
    const { page, fields } = address.peek();
    const { [name]: _, ...others } = fields;
    const isUsual = write(next) === write(usual);
    go({ page, fields: isUsual ? others : { ...others, [name]: write(next) } }, step);
  };
  return { value, set };
}

/** A number between two others, in steps; whatever is outside is not read. */
export function numberBetween(least: number, most: number, step: number): Codec<number> {
  const digits = Math.max(0, Math.ceil(-Math.log10(step)));
  return {
    read: (text) => {
      const value = Number(text);
      const isIn = text.trim() !== "" && value >= least && value <= most;
      return isIn ? value : undefined;
    },
    write: (value) => String(Number(value.toFixed(digits))),
  };
}

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
  return {
    read: (text) => words.find((word) => word === text),
    write: (value) => value,
  };
}

/** Any text, as it is. */
export const anyText: Codec<string> = { read: (text) => text, write: (text) => text };
