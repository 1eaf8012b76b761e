import {
  finding,
  type Target,
  type TargetName,
  targetOf,
  type WorkKey,
  works,
} from "../literature/index.ts";
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
export const FOUR_WAY_N: string = dyads("4-way");
export const THREE_WAY_N: string = dyads("3-way");

/** What a code is called in the field. */
export const NAMES: Readonly<Record<Classification, string>> = {
  A: "A, avoidant",
  B: "B, secure",
  C: "C, resistant",
  D: "D, disorganised",
};

/** A work as short as it can be named in a table: "Madigan et al. (2023)". */
export function shortly(key: WorkKey): string {
  const { authors, year } = works[key];
  return `${authors} (${year ?? "no date"})`;
}

function dyads(way: string): string {
  const stated = new RegExp(`([\\d,]+) dyads \\(${way}\\)`).exec(finding(KEY).N);
  return stated?.[1] ?? "not stated";
}

/** What the finding itself says must be kept in mind. */
export const CAVEAT: string = finding(KEY).caveat ?? "";

/** Only a finding that may not be tuned on can be predicted. */
export const USE: "calibrate" | "predict" = finding(KEY).use;
