import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { GOLDEN_HASH } from "../../population/index.ts";
import { NODE_NEEDED, PACKAGE_FOLDER } from "../package.ts";
import { goldenHere } from "./bits.ts";
import { satisfies } from "./node-version.ts";
import { refusalOf } from "./results-folder.ts";
import { measureSpeed, type Speed } from "./speed.ts";

/** What `bowlby doctor` finds out about the machine it runs on. */
export interface Examination {
  readonly node: { readonly version: string; readonly needed: string; readonly fine: boolean };
  readonly platform: string;
  readonly architecture: string;
  readonly threads: number;
  /** SHA-256 of the golden cohort as computed here, and as it must be. */
  readonly bits: { readonly here: string; readonly reference: string; readonly same: boolean };
  readonly speed: Speed;
  readonly folders: { readonly package: string; readonly docs: string; readonly results: string };
  /** Why the results folder cannot be written, if it cannot. */
  readonly resultsRefusal: string | undefined;
}

export function examine(): Examination {
  const here = goldenHere(); // before the speed is measured: it warms the program up
  const results = resolve("results");
  return {
    node: {
      version: process.version,
      needed: NODE_NEEDED,
      fine: satisfies(process.version, NODE_NEEDED),
    },
    platform: process.platform,
    architecture: process.arch,
    threads: availableParallelism(),
    bits: { here, reference: GOLDEN_HASH, same: here === GOLDEN_HASH },
    speed: measureSpeed(),
    folders: { package: PACKAGE_FOLDER, docs: join(PACKAGE_FOLDER, "docs"), results },
    resultsRefusal: refusalOf(results),
  };
}

/** One sentence for each check that failed. */
export function failuresOf({ node, bits, resultsRefusal }: Examination): string[] {
  const failures: string[] = [];
  if (!node.fine) failures.push(`Node is ${node.version}; it must be ${node.needed}.`);
  if (!bits.same) {
    failures.push(
      `This machine computes other bits than the reference: the golden cohort's SHA-256 is ${bits.here} here and must be ${bits.reference}. Results from here cannot be compared bit by bit with results from elsewhere.`,
    );
  }
  if (resultsRefusal !== undefined) failures.push(resultsRefusal);
  return failures;
}

/** Children a second if every thread were as fast as one alone; in truth they share the machine. */
export function mostChildrenPerSecond({ threads, speed }: Examination): number {
  return (threads * 1000) / speed.median;
}
