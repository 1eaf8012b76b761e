import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { Command } from "commander";
import { MOST_SEED } from "../../calibration/index.ts";
import { blocksIn, type CoupleSequence, DataError, readCouples } from "../../data/index.ts";
import {
  BASELINE,
  type CoupleComparison,
  compareCouples,
  coupleModels,
  fitsOf,
} from "../../inference/index.ts";
import { didYouMean } from "../../study/index.ts";
import { Interrupted, UserError } from "../errors.ts";
import { wholeNumber } from "../numbers.ts";
import { showProgress } from "../progress.ts";
import { comparisonText } from "./text.ts";

interface CompareOptions {
  readonly signal: string;
  readonly answer: string;
  readonly couple: string;
  readonly folds: string;
  readonly seed: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** Fewer couples than this tell nothing of a spread between couples. */
const FEWEST_COUPLES = 4;

/** Adds `bowlby compare`. */
export function addCompare(program: Command, signal: AbortSignal): void {
  program
    .command("compare <file>")
    .description("hold the bid-response model against real couples (docs/couples-data.md)")
    .requiredOption("--signal <block>", "block of columns with her signals, such as IKCB")
    .requiredOption("--answer <block>", "block of columns with his answers, such as DCCB")
    .option("--couple <column>", "column with the name of the couple", "code")
    .option("--folds <k>", "parts into which couples are divided; each is foretold once", "8")
    .option("--seed <s>", "seed of who is in which part", "1")
    .option("--json", "print the results as JSON")
    .option("--quiet", "no progress")
    .allowExcessArguments(false)
    .action((file: string, options: CompareOptions) => compare(file, options, signal));
}

async function compare(file: string, options: CompareOptions, signal: AbortSignal): Promise<void> {
  const couples = couplesIn(file, options);
  const settings = {
    folds: wholeNumber("--folds", options.folds, 2, couples.length),
    seed: wholeNumber("--seed", options.seed, 0, MOST_SEED),
    baseline: BASELINE,
  };
  const total = fitsOf(coupleModels, settings);
  const progress = showProgress(total, "fits", options.quiet === true);
  const steps = compareCouples(couples, coupleModels, settings);
  try {
    const found = await finish(steps, progress.advance, signal);
    process.stdout.write(
      options.json === true ? `${JSON.stringify(found, null, 1)}\n` : comparisonText(found),
    );
  } finally {
    progress.stop();
  }
}

/** Lets the terminal be heard after each step. @throws Interrupted */
async function finish(
  steps: Generator<number, CoupleComparison>,
  advance: (done: number) => void,
  signal: AbortSignal,
): Promise<CoupleComparison> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    advance(step.value);
    await setImmediate();
    if (signal.aborted) throw new Interrupted("Interrupted; nothing is kept of a comparison.");
  }
}

/** @throws UserError when the file cannot be read, or not as told */
function couplesIn(file: string, { signal, answer, couple }: CompareOptions): CoupleSequence[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UserError(
      `"${file}" cannot be read. See docs/couples-data.md for where a table of couples comes from.`,
    );
  }
  try {
    requireBlocks(file, text, { signal, answer });
    const couples = readCouples(text, { signal, answer, couple });
    if (couples.length >= FEWEST_COUPLES) return couples;
    throw new UserError(
      `"${file}" has ${couples.length} couples; at least ${FEWEST_COUPLES} are needed.`,
    );
  } catch (error) {
    throw error instanceof DataError ? new UserError(`"${file}", ${error.message}`) : error;
  }
}

/** @throws UserError naming the option, what is there, and the nearest name */
function requireBlocks(file: string, text: string, asked: Readonly<Record<string, string>>): void {
  const known = blocksIn(text);
  for (const [option, block] of Object.entries(asked)) {
    if (known.includes(block)) continue;
    const there = known.length === 0 ? "none" : known.join(", ");
    throw new UserError(
      `--${option} is "${block}"; "${file}" has the blocks ${there}.${didYouMean(block, known)}`,
    );
  }
}
