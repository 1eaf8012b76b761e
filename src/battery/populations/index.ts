/** Whose lives findings are looked for in. */

export { AS_IT_STANDS, type Population, type Variant } from "./population.ts";

/** The populations by name. */
export type PopulationName =
  | "community"
  | "home"
  | "retest"
  | "retestAtRisk"
  | "parents"
  | "ages"
  | "play"
  | "support";
