import type { WorkKey } from "../literature/index.ts";

/** One declared quantity, as `model` declares it; a test holds both together. */
export interface DeclaredQuantity {
  readonly symbol: string;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly start: number;
  readonly meaning: string;
  readonly standing: "measured" | "fitted" | "assumed";
  readonly basis: string;
  readonly works: readonly WorkKey[];
}

/** A table of declarations with the values that were used. */
export interface DeclaredGroup {
  readonly title: string;
  readonly declarations: Readonly<Record<string, DeclaredQuantity>>;
  readonly values: Readonly<Record<string, number>>;
}
