import type { Language } from "../../../words/index.ts";

/** A text in every language of the lab. */
export type Said = Readonly<Record<Language, string>>;

/** One numbered equation of docs/model.md. */
export interface Equation {
  /** As in docs/model.md and above the code, like "7.2". */
  readonly number: string;
  /** What is set, line by line. */
  readonly tex: readonly string[];
  /** What it says, in plain words; the letters that are no declared quantity are explained here. */
  readonly says: Said;
  /** Declared quantities that stand in it or set one of its terms, as "care.availability". */
  readonly quantities: readonly string[];
  /** What of the theory it serves, by the numbers of docs/constructs.md, where that is clear. */
  readonly constructs: readonly string[];
}

/** Equations that belong together, in reading order. */
export interface Part {
  /** One word, used in the address. */
  readonly name: string;
  readonly title: Said;
  readonly equations: readonly Equation[];
}
