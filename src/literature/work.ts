/**
 * How far the reference itself (who, when, what, where) was checked. It says nothing about
 * the numbers taken from the work: those carry their own `checked` in findings.
 */
export type Seen =
  | "from the findings list"
  | "from the findings list, rest known, not re-read"
  | "known, not re-read"
  | "reference seen in a stored page";

/** One published work. What we are not sure of is left out, never guessed. */
export interface Work {
  /** Surnames; "et al." where the list is long or was not checked. */
  readonly authors: string;
  /** `null` for a page without a date. */
  readonly year: number | null;
  readonly title?: string;
  /** Journal with volume and pages, or publisher, or address. */
  readonly where?: string;
  readonly doi?: string;
  readonly seen: Seen;
}
