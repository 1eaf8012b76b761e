import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { AS_IT_STANDS, populationsFor, Replicates } from "../../battery/index.ts";
import type { FindingKey } from "../../literature/index.ts";
import { requireCheckout } from "../docs-results.ts";
import { runControls } from "./controls.ts";
import { judge } from "./judge.ts";
import { keysOf, livingOf, replicatesOf, requireWhole, type ValidateOptions } from "./options.ts";
import { CONTROLS, POPULATIONS, requireNew, requireOwn } from "./places.ts";
import { type Living, livePopulations } from "./populations.ts";
import { readCounts, stabilityOf } from "./stability.ts";
import type { Validation } from "./telling.ts";

/** Adds `bowlby validate`. */
export function addValidate(program: Command, signal: AbortSignal): void {
  program
    .command("validate")
    .description("hold the model against published findings (docs/findings.md)")
    .option("--only <findings...>", "these findings only")
    .option("--quick", "fewer lives: a look of three minutes")
    .option("--children <n>", "children in every population, instead of its own number: a try")
    .option("--controls", "again with mechanisms taken away and other learners, few lives each")
    .option("--data <dir>", "folder with counts of real samples (docs/stability.md)")
    .option("--seed <s>", "seed of the lives and of the replicates", "1")
    .option("--replicates <n>", "studies of human size drawn from the lives", "200")
    .option("--threads <t>", "threads; any number gives the same results (default: all cores)")
    .option("--out <dir>", "folder that keeps the lives; what is finished there is used again")
    .option("--resume", "go on with what was left unfinished in --out")
    .option("--report <file>", "write a page with figures")
    .option("--json", "print the results as JSON")
    .option("--quiet", "no progress")
    .option("--write", "also write docs/*.json, which the documentation shows")
    .allowExcessArguments(false)
    .action((options: ValidateOptions) => validate(options, signal));
}

async function validate(options: ValidateOptions, signal: AbortSignal): Promise<void> {
  requireWhole(options);
  if (options.write === true) requireCheckout("findings");
  requireNew(options.report);
  const asked = askedOf(options);
  requireOwn(options.out);
  const folder = options.out ?? mkdtempSync(join(tmpdir(), "bowlby-validate-"));
  try {
    const found = await findOut(asked, folder, signal);
    // Drawing takes as long to load as all the rest.
    const { tell } = await import("./telling.ts");
    tell(found, options);
  } finally {
    if (options.out === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** What is asked for, understood. */
interface Asked {
  readonly keys: readonly FindingKey[];
  readonly replicates: number;
  readonly living: Living;
  readonly counts?: ReturnType<typeof readCounts>;
  readonly again: boolean;
}

function askedOf(options: ValidateOptions): Asked {
  return {
    keys: keysOf(options.only),
    replicates: replicatesOf(options),
    living: livingOf(options),
    ...(options.data !== undefined && { counts: readCounts(options.data) }),
    again: options.controls === true,
  };
}

async function findOut(
  { keys, replicates, living, counts, again }: Asked,
  folder: string,
  signal: AbortSignal,
): Promise<Validation> {
  const needed = counts === undefined ? [] : (["retest", "retestAtRisk"] as const);
  const names = [...new Set([...populationsFor(keys), ...needed])];
  const lived = join(folder, POPULATIONS);
  const pools = await livePopulations(lived, names, AS_IT_STANDS, living, signal);
  const drawn = new Replicates(pools, living.seed, replicates);
  const battery = await judge(keys, drawn, AS_IT_STANDS, living, signal);
  const stability = counts && stabilityOf(counts, pools, living.seed);
  const few = { ...living, size: "control" } as const;
  const controls = again
    ? await runControls(join(folder, CONTROLS), keys, replicates, few, signal)
    : undefined;
  return { battery, ...(controls && { controls }), ...(stability && { stability }) };
}
