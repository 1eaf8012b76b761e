import { MOST_SEED } from "../../calibration/index.ts";
import { type FindingKey, findings } from "../../literature/index.ts";
import { didYouMean } from "../../study/index.ts";
import { UserError } from "../errors.ts";
import { threadsOf, wholeNumber } from "../numbers.ts";
import type { Living } from "./populations.ts";

/** As the command line gives them. */
export interface ValidateOptions {
  readonly only?: readonly string[];
  readonly quick?: true;
  readonly children?: string;
  readonly controls?: true;
  readonly data?: string;
  readonly seed: string;
  readonly replicates: string;
  readonly threads?: string;
  readonly out?: string;
  readonly resume?: true;
  readonly report?: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly write?: true;
}

const CHILDREN = { least: 2, most: 1_000_000 } as const;
/** Whom each replicate drew is kept, so that many more would fill the memory. */
const REPLICATES = { least: 200, leastOfATry: 20, most: 2000 } as const;

/** What must not be given with `--write`: the documentation shows the whole battery. */
const LESSENING = ["only", "quick", "children"] as const;

/** @throws UserError when `--write` is given for less than the whole battery */
export function requireWhole(options: ValidateOptions): void {
  const given = LESSENING.filter((name) => options[name] !== undefined);
  if (options.write !== true || given.length === 0) return;
  throw new UserError(
    `--write is for the whole battery, which the documentation shows; leave out ${given.map((name) => `--${name}`).join(" and ")}, or --write.`,
  );
}

/** How populations are to be lived. @throws UserError naming the option that is wrong */
export function livingOf(options: ValidateOptions): Living {
  if (options.resume === true && options.out === undefined) {
    throw new UserError("--resume needs --out: the folder to go on in.");
  }
  const { least, most } = CHILDREN;
  return {
    size: options.quick === true ? "quick" : "full",
    ...(options.children !== undefined && {
      children: wholeNumber("--children", options.children, least, most),
    }),
    seed: wholeNumber("--seed", options.seed, 0, MOST_SEED),
    threads: threadsOf(options.threads),
    resume: options.resume === true,
    quiet: options.quiet === true,
    ...(options.out === undefined && {
      temporary: "nothing is left of it (with --out the lives are kept)",
    }),
  };
}

/** @throws UserError when there are too few for what is asked for, or too many */
export function replicatesOf({ replicates, quick, children }: ValidateOptions): number {
  const { least, leastOfATry, most } = REPLICATES;
  const isTry = quick === true || children !== undefined;
  return wholeNumber("--replicates", replicates, isTry ? leastOfATry : least, most);
}

/** In the order of the literature. @throws UserError naming a finding that is none */
export function keysOf(only: readonly string[] | undefined): FindingKey[] {
  const all = Object.keys(findings) as FindingKey[];
  const wrong = only?.find((key) => !all.includes(key as FindingKey));
  if (wrong !== undefined) {
    throw new UserError(
      `--only is "${wrong}"; it must be a finding: ${all.join(", ")}.${didYouMean(wrong, all)}`,
    );
  }
  return only === undefined ? all : all.filter((key) => only.includes(key));
}
