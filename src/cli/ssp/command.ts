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
import { studyText } from "../../study/index.ts";
import { fileErrorText, Interrupted, UserError } from "../errors.ts";
import { threadsOf, wholeNumber } from "../numbers.ts";
import { VERSION } from "../package.ts";
import { MOST_CHILDREN, type PlanOptions, planOf } from "../plan/index.ts";
import { showProgress } from "../progress.ts";
import { identityOf, publish, type RunIdentity, UnfinishedRun } from "../run-folder/index.ts";
import { liveCohort } from "../threads/index.ts";
import { reportAssets } from "./assets.ts";
import { jsonOf } from "./json.ts";
import { studyOf } from "./study.ts";
import { textOf } from "./text.ts";

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
  const identity = identityOf(studyText(studyOf(plan)), "study.yaml");
  const threads = threadsOf(options.threads);
  const folder = folderOf(options, identity);
  const unfinished = folder === undefined ? undefined : await openFolder(folder, identity);
  try {
    const lived = await live(plan, identity, threads, options.quiet === true, unfinished, signal);
    if (unfinished !== undefined) {
      const command = commandOf(words);
      const result = { version: VERSION, command, plan, ...lived };
      const draw = async () => {
        // Loaded only here: drawing needs libraries that take longer to load than a small cohort.
        const { renderReport } = await import("../../report/index.ts");
        return renderReport(result, reportAssets(), declaredIn(plan));
      };
      await publish(unfinished, command, draw, true);
    }
    print(options, plan, lived.summary, folder);
  } catch (error) {
    unfinished?.abandon();
    const text = folder === undefined ? undefined : fileErrorText(error, folder);
    throw text === undefined ? error : new UserError(text);
  }
}

function folderOf({ out }: SspOptions, { run }: RunIdentity): string | undefined {
  return out === true ? join("results", `ssp-${run.slice(0, 8)}`) : out;
}

async function openFolder(folder: string, identity: RunIdentity): Promise<UnfinishedRun> {
  try {
    return (await UnfinishedRun.open(folder, identity, "again")) as UnfinishedRun;
  } catch (error) {
    const text = fileErrorText(error, folder);
    throw text === undefined ? error : new UserError(text);
  }
}

async function live(
  plan: CohortPlan,
  identity: RunIdentity,
  threads: number,
  quiet: boolean,
  unfinished: UnfinishedRun | undefined,
  signal: AbortSignal,
): Promise<{ summary: CohortSummary; tapes: Tape[]; twins: Twins | undefined }> {
  const sums = createSums();
  const firsts = new Map<Classification, number>();
  const progress = showProgress(plan.children, "children", quiet);
  try {
    for await (const { chunk, records } of liveCohort(
      identity.plan,
      identity.run,
      threads,
      signal,
    )) {
      for (const record of records) {
        addChild(sums, record);
        const { classification } = record.coding;
        if (!firsts.has(classification)) firsts.set(classification, record.child);
      }
      unfinished?.add(chunk);
      progress.advance(sums.children);
    }
  } finally {
    progress.stop();
  }
  if (sums.children < plan.children) {
    throw new Interrupted(
      `Interrupted after ${sums.children} of ${plan.children} children; nothing was written. The same command starts again and gives the same results; a study (docs/studies.md) can be gone on with.`,
    );
  }
  const shown = unfinished === undefined ? [] : [...firsts].sort(([a], [b]) => (a < b ? -1 : 1));
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
