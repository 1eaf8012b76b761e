import { cite, type Target, type TargetName, targetOf, type WorkKey } from "../literature/index.ts";
import type { Classification, Organised } from "../procedures/index.ts";

const KEY = "ssp-abcd-distribution";

/** A published share and the work it was printed in. */
export interface Published extends Target {
  readonly work: WorkKey;
}

function published(name: TargetName<typeof KEY>, work: WorkKey): Published {
  return { ...targetOf(KEY, name), work };
}

/** All samples together, with D as a code of its own. */
export const FOUR_WAY: Readonly<Record<Classification, Published>> = {
  A: published("avoidant, all samples 4-way", "madigan2023"),
  B: published("secure, all samples 4-way", "madigan2023"),
  C: published("resistant, all samples 4-way", "madigan2023"),
  D: published("disorganized, all samples 4-way", "madigan2023"),
};

/** Samples coded before D was a code. */
export const THREE_WAY: Readonly<Record<Organised, Published>> = {
  A: published("avoidant, 3-way", "vanIJzendoornKroonenberg1988"),
  B: published("secure, 3-way", "vanIJzendoornKroonenberg1988"),
  C: published("resistant, 3-way", "vanIJzendoornKroonenberg1988"),
};

/** D where most samples are of families at low risk. */
export const MIDDLE_CLASS_D: Published = published(
  "disorganized, middle-class samples",
  "vanIJzendoorn1999",
);

/** Infants behind the four-way and the three-way shares. */
export const FOUR_WAY_N = "20,720";
export const THREE_WAY_N = "1,990";

/** What a code is called in the field. */
export const NAMES: Readonly<Record<Classification, string>> = {
  A: "A, avoidant",
  B: "B, secure",
  C: "C, resistant",
  D: "D, disorganised",
};

/** A work as short as it can be named in a table: "Madigan et al. (2023)". */
export function shortly(key: WorkKey): string {
  return /^.*?\([^)]*\)/.exec(cite(key))?.[0] ?? cite(key);
}
