import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import {
  AS_IT_STANDS,
  type BatteryResult,
  type ControlsResult,
  populationsFor,
  Replicates,
  type StabilityResult,
} from "../../battery/index.ts";
import { type FindingKey, findings } from "../../literature/index.ts";
import { renderBatteryReport } from "../../report/index.ts";
import { didYouMean } from "../../study/index.ts";
import { UserError } from "../errors.ts";
import { threadsOf, wholeNumber } from "../numbers.ts";
import { runControls } from "./controls.ts";
import { judge } from "./judge.ts";
import { type Living, livePopulations } from "./populations.ts";
import { readCounts, stabilityOf } from "./stability.ts";
import { stabilityText } from "./stability-text.ts";
import { batteryText } from "./text.ts";
import { requireCheckout, requireNew, writeForDocs, writeWhole } from "./write.ts";

interface ValidateOptions {
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

/** Larger seeds are those of calibration, which must never see the lives of a battery. */
const MOST_SEED = 999_999;
const REPLICATES = { least: 50, most: 100_000 } as const;
const CHILDREN = { least: 2, most: 1_000_000 } as const;

/** Adds `bowlby validate`. */
export function addValidate(program: Command, signal: AbortSignal): void {
  program
    .command("validate")
    .description("hold the model against published findings (docs/findings.md)")
    .option("--only <findings...>", "these findings only")
    .option("--quick", "fewer lives: a look of two minutes")
    .option("--children <n>", "children in every population, instead of its own number: a try")
    .option("--controls", "again with mechanisms taken away and other learners, few lives each")
    .option("--data <dir>", "folder with counts of real samples (docs/stability.md)")
    .option("--seed <s>", "seed of the lives and of the replicates", "1")
    .option("--replicates <n>", "studies of human size drawn from the lives", "200")
    .option("--threads <t>", "threads; any number gives the same results (default: all cores)")
    .option("--out <dir>", "folder that keeps the lives, each population a study of its own")
    .option("--resume", "go on with what is in --out, which is done in any case")
    .option("--report <file>", "write a page with figures")
    .option("--json", "print the results as JSON")
    .option("--quiet", "no progress")
    .option("--write", "also write docs/*.json, which the documentation shows")
    .allowExcessArguments(false)
    .action((options: ValidateOptions) => validate(options, signal));
}

/** What a validation found. */
interface Validation {
  readonly battery: BatteryResult;
  readonly controls?: ControlsResult;
  readonly stability?: StabilityResult;
}

async function validate(options: ValidateOptions, signal: AbortSignal): Promise<void> {
  requireNew(options.report);
  requireCheckout(options.write === true);
  const living = livingOf(options);
  const folder = options.out ?? mkdtempSync(join(tmpdir(), "bowlby-validate-"));
  try {
    const found = await findOut(options, folder, living, signal);
    tell(found, options);
  } finally {
    if (living.temporary) rmSync(folder, { recursive: true, force: true });
  }
}

function livingOf(options: ValidateOptions): Living {
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
    quiet: options.quiet === true,
    temporary: options.out === undefined,
  };
}

async function findOut(
  options: ValidateOptions,
  folder: string,
  living: Living,
  signal: AbortSignal,
): Promise<Validation> {
  const keys = keysOf(options.only);
  const { least, most } = REPLICATES;
  const replicates = wholeNumber("--replicates", options.replicates, least, most);
  const counts = options.data === undefined ? undefined : readCounts(options.data);
  const needed = counts === undefined ? [] : (["retest", "retestAtRisk"] as const);
  const names = [...new Set([...populationsFor(keys), ...needed])];
  const lived = join(folder, "populations");
  const pools = await livePopulations(lived, names, AS_IT_STANDS, living, signal);
  const drawn = new Replicates(pools, living.seed, replicates);
  const battery = judge(keys, drawn, AS_IT_STANDS, living, signal);
  const stability = counts && stabilityOf(counts, pools, living.seed);
  const again = { ...living, size: "control" } as const;
  const controls =
    options.controls === true
      ? await runControls(join(folder, "controls"), keys, replicates, again, signal)
      : undefined;
  return { battery, ...(controls && { controls }), ...(stability && { stability }) };
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

function tell({ battery, controls, stability }: Validation, options: ValidateOptions): void {
  const extras = { ...(controls && { controls }), ...(stability && { stability }) };
  if (options.report !== undefined)
    writeWhole(options.report, renderBatteryReport(battery, extras));
  if (options.write === true) {
    writeForDocs("findings", battery);
    if (controls !== undefined) writeForDocs("controls", controls);
    if (stability !== undefined) writeForDocs("stability", stability);
  }
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify({ ...battery, ...extras }, null, 2)}\n`);
    return;
  }
  process.stdout.write(batteryText(battery));
  if (stability !== undefined) process.stdout.write(`\n${stabilityText(stability)}`);
  if (options.report !== undefined) process.stdout.write(`Page: ${options.report}\n`);
}
