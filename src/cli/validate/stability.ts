import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  compareStability,
  type Pools,
  Replicates,
  type StabilityResult,
} from "../../battery/index.ts";
import { DataError, readTransitions, type TransitionSample } from "../../data/index.ts";
import { UserError } from "../errors.ts";

/** Where the counts of real samples stand in a folder of data. */
const COUNTS = join("ssp-stability", "opie_transitions.csv");

/** The counts of real samples. @throws UserError when they are not there or cannot be understood */
export function readCounts(data: string): readonly TransitionSample[] {
  const file = join(data, COUNTS);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UserError(
      `--data is "${data}", but "${file}" cannot be read. See docs/stability.md for where it comes from, or leave --data out.`,
    );
  }
  try {
    return readTransitions(text);
  } catch (error) {
    throw error instanceof DataError ? new UserError(`"${file}", ${error.message}`) : error;
  }
}

/** Simulated transitions held against the counts. */
export function stabilityOf(
  counts: readonly TransitionSample[],
  pools: Pools,
  seed: number,
): StabilityResult {
  const samples = new Replicates(pools, seed, 1).whole({ retest: 1, retestAtRisk: 1 });
  return compareStability(counts, samples, { seed });
}
