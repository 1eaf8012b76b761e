import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import {
  AS_IT_STANDS,
  type BatteryResult,
  judgeFinding,
  populationsFor,
  Replicates,
} from "../../battery/index.ts";
import { type FindingKey, findings } from "../../literature/index.ts";
import { didYouMean } from "../../study/index.ts";
import { Interrupted, UserError } from "../errors.ts";
import { threadsOf, wholeNumber } from "../numbers.ts";
import { VERSION } from "../package.ts";
import { showProgress } from "../progress.ts";
import { type Living, livePopulations } from "./populations.ts";

interface ValidateOptions {
  readonly only?: readonly string[];
  readonly quick?: true;
  readonly seed: string;
  readonly replicates: string;
  readonly threads?: string;
  readonly out?: string;
  readonly report?: string;
  readonly json?: true;
  readonly quiet?: true;
}

const MOST_SEED = 999_999;
const FEWEST_REPLICATES = 50;
const MOST_REPLICATES = 100_000;

/** Adds `bowlby validate`. */
export function addValidate(program: Command, signal: AbortSignal): void {
  program
    .command("validate")
    .description("hold the model against published findings (docs/findings.md)")
    .option("--only <findings...>", "these findings only")
    .option("--quick", "fewer lives: a look of two minutes, with wide margins")
    .option("--seed <s>", "seed of the lives and of the replicates", "1")
    .option("--replicates <n>", "studies of human size drawn from the lives", "200")
    .option("--threads <t>", "threads; any number gives the same results (default: all cores)")
    .option(
      "--out <dir>",
      "keep the lives there, and go on with what an interrupted run left there",
    )
    .option("--report <file>", "write a page with figures")
    .option("--json", "print the results as JSON")
    .option("--quiet", "no progress")
    .allowExcessArguments(false)
    .action((options: ValidateOptions) => validate(options, signal));
}

async function validate(options: ValidateOptions, signal: AbortSignal): Promise<void> {
  const keys = keysOf(options.only);
  const seed = wholeNumber("--seed", options.seed, 0, MOST_SEED);
  const replicates = wholeNumber(
    "--replicates",
    options.replicates,
    FEWEST_REPLICATES,
    MOST_REPLICATES,
  );
  const living: Living = {
    size: options.quick === true ? "quick" : "full",
    seed,
    threads: threadsOf(options.threads),
    quiet: options.quiet === true,
    temporary: options.out === undefined,
  };
  const folder = options.out ?? mkdtempSync(join(tmpdir(), "bowlby-validate-"));
  try {
    const lived = join(folder, "populations");
    const pools = await livePopulations(lived, populationsFor(keys), AS_IT_STANDS, living, signal);
    const result = judge(keys, new Replicates(pools, seed, replicates), living, signal);
    if (options.json === true) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } finally {
    if (living.temporary) rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws UserError naming a finding that is none */
function keysOf(only: readonly string[] | undefined): FindingKey[] {
  const all = Object.keys(findings) as FindingKey[];
  const wrong = only?.find((key) => !all.includes(key as FindingKey));
  if (wrong !== undefined) {
    throw new UserError(
      `--only is "${wrong}"; it must be a finding: ${all.join(", ")}.${didYouMean(wrong, all)}`,
    );
  }
  return only === undefined ? all : all.filter((key) => only.includes(key));
}

function judge(
  keys: readonly FindingKey[],
  replicates: Replicates,
  { size, seed, quiet }: Living,
  signal: AbortSignal,
): BatteryResult {
  const progress = showProgress(keys.length, "findings", quiet);
  try {
    return {
      version: VERSION,
      seed,
      replicates: replicates.count,
      quick: size === "quick",
      learner: AS_IT_STANDS.learner,
      lives: Object.fromEntries(
        Object.entries(replicates.pools).map(([name, { lives }]) => [name, lives]),
      ),
      findings: keys.map((key, i) => {
        if (signal.aborted) throw new Interrupted("Interrupted; nothing was judged.");
        progress.advance(i);
        return judgeFinding(key, replicates);
      }),
    };
  } finally {
    progress.stop();
  }
}
