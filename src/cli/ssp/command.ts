import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  addChild,
  type CohortPlan,
  type CohortSummary,
  createSums,
  declarationTables,
  liveTwins,
  recordTape,
  summarise,
  type Tape,
  type Twins,
} from "../../population/index.ts";
import type { Classification } from "../../procedures/index.ts";
import type { DeclaredGroup } from "../../report/index.ts";
import { wholeNumber } from "../numbers.ts";
import { VERSION } from "../package.ts";
import { MOST_CHILDREN, type PlanOptions, planOf } from "../plan/index.ts";
import { showProgress } from "../progress.ts";
import { liveCohort } from "../threads/index.ts";
import { reportAssets } from "./assets.ts";
import { jsonOf } from "./json.ts";
import { ResultFolder } from "./output.ts";
import { textOf } from "./text.ts";

const MOST_THREADS = 256;

/** Options of `bowlby ssp` as the command line gives them: text, or true for flags. */
export interface SspOptions extends PlanOptions {
  readonly children: string;
  readonly threads?: string;
  readonly out?: string | true;
  readonly json?: true;
  readonly quiet?: true;
}

/**
 * `bowlby ssp`: raises a cohort, holds the Strange Situation with each child, prints the result
 * and, with `--out`, leaves tables, manifest and report.
 *
 * @param words the command line after `bowlby`, for the record
 * @throws UserError for whatever the user can mend
 */
export async function runSsp(
  options: SspOptions,
  words: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const plan = planOf(options, wholeNumber("--children", options.children, 1, MOST_CHILDREN));
  const threads =
    options.threads === undefined
      ? availableParallelism()
      : wholeNumber("--threads", options.threads, 1, MOST_THREADS);
  const run = createHash("sha256")
    .update(JSON.stringify([VERSION, plan]))
    .digest("hex");
  const folder =
    options.out === undefined
      ? undefined
      : options.out === true
        ? join("results", `ssp-${run.slice(0, 8)}`)
        : options.out;
  const output = folder === undefined ? undefined : await ResultFolder.open(folder, run);
  try {
    const lived = await live(plan, threads, options.quiet === true, output, signal);
    const command = commandOf(words);
    if (output !== undefined) {
      const result = { version: VERSION, command, plan, ...lived };
      // Loaded only here: drawing needs libraries that take longer to load than a small cohort.
      const { renderReport } = await import("../../report/index.ts");
      const report = renderReport(result, reportAssets(), declaredIn(plan));
      await output.finish(report, { program: "bowlby", version: VERSION, command, run, plan });
    }
    print(options, plan, lived.summary, folder);
  } catch (error) {
    output?.discard();
    throw error;
  }
}

async function live(
  plan: CohortPlan,
  threads: number,
  quiet: boolean,
  output: ResultFolder | undefined,
  signal: AbortSignal,
): Promise<{ summary: CohortSummary; tapes: Tape[]; twins: Twins | undefined }> {
  const sums = createSums();
  const firsts = new Map<Classification, number>();
  const progress = showProgress(plan.children, "children", quiet);
  try {
    for await (const record of liveCohort(plan, threads, signal)) {
      addChild(sums, record);
      const { classification } = record.coding;
      if (!firsts.has(classification)) firsts.set(classification, record.child);
      await output?.addChild(record);
      progress.advance(sums.children);
    }
  } finally {
    progress.stop();
  }
  const shown = output === undefined ? [] : [...firsts].sort(([a], [b]) => (a < b ? -1 : 1));
  const tapes = shown.map(([, child]) => recordTape(plan, child));
  const records = tapes.map(({ record }) => record);
  return { summary: summarise(sums), tapes, twins: liveTwins(plan, records) };
}

function print(
  options: SspOptions,
  plan: CohortPlan,
  summary: CohortSummary,
  folder: string | undefined,
): void {
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify(jsonOf(VERSION, plan, summary), null, 2)}\n`);
    return;
  }
  process.stdout.write(textOf(VERSION, plan, summary));
  if (folder === undefined) {
    if (!options.quiet) process.stderr.write("Add --out DIR to keep the report and the tables.\n");
    return;
  }
  const report = join(folder, "report.html");
  process.stdout.write(`Report: ${report}\n  open ${pathToFileURL(report)}\n`);
}

/** The command without what does not change the results: it may be shown to others. */
function commandOf(words: readonly string[]): string {
  const kept: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const [name = ""] = word.split("=");
    if (!PRIVATE_OPTIONS.has(name)) kept.push(word);
    else if (TAKES_VALUE.has(name) && name === word && !words[i + 1]?.startsWith("-")) i++;
  }
  return ["bowlby", ...kept].map(quoted).join(" ");
}

const PRIVATE_OPTIONS: ReadonlySet<string> = new Set(["--out", "--threads", "--json", "--quiet"]);
const TAKES_VALUE: ReadonlySet<string> = new Set(["--out", "--threads"]);

/** As a shell takes it. */
function quoted(word: string): string {
  return /^[\w./=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The declarations behind a plan with the values it used, for the report's tables. */
function declaredIn(plan: CohortPlan): DeclaredGroup[] {
  const unused = plan.care === undefined ? "care" : "community";
  return declarationTables.flatMap(({ group, title, declarations }) => {
    const values = plan[group as keyof CohortPlan];
    if (group === unused || typeof values !== "object") return [];
    return [{ title, declarations, values }];
  });
}
