import type { en } from "./en/index.ts";

/** The keys of `en` with any text: another language has all of them, and no other. */
export type Words = Texts<typeof en>;

/** The same keys with any text. */
export type Texts<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Texts<T[K]> }
    : { readonly [K in keyof T]: Texts<T[K]> };
