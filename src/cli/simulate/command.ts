import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { DISCLAIMER } from "../disclaimer.ts";
import { threadsOf, wholeNumber } from "../numbers.ts";
import { type RunIdentity, studyName } from "../run-folder/index.ts";
import { runStudy } from "./run.ts";
import { readStudyFile } from "./study-file.ts";

const MOST_CHUNK = 100_000;

interface SimulateOptions {
  readonly out?: string;
  readonly resume?: true;
  readonly threads?: string;
  readonly chunk: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** Adds `bowlby simulate`. */
export function addSimulate(program: Command, signal: AbortSignal): void {
  program
    .command("simulate")
    .description("run a study that is written in a file (docs/studies.md)")
    .argument("<study>", "the study, such as study.yaml")
    .option("--out <dir>", "folder for tables, manifest and report (default: results/<title>-…)")
    .option("--resume", "go on with what an interrupted run left there")
    .option("--threads <t>", "threads; any number gives the same results (default: all cores)")
    .option("--chunk <n>", "lives that are kept together; any number gives the same results", "20")
    .option("--json", "print what was written as JSON")
    .option("--quiet", "no progress")
    .allowExcessArguments(false)
    .action((file: string, options: SimulateOptions) => simulate(file, options, signal));
}

async function simulate(
  file: string,
  options: SimulateOptions,
  signal: AbortSignal,
): Promise<void> {
  const identity = readStudyFile(file);
  const folder = options.out ?? join("results", folderName(identity));
  const run = {
    threads: threadsOf(options.threads),
    chunk: wholeNumber("--chunk", options.chunk, 1, MOST_CHUNK),
    resume: options.resume === true,
    quiet: options.quiet === true,
  };
  const { manifest, before } = await runStudy(folder, identity, run, signal);
  if (options.json === true) {
    const { lives, cells } = identity.plan;
    const said = {
      folder,
      run: identity.run,
      lives,
      cells: cells.length,
      outputs: manifest.outputs,
    };
    process.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
    return;
  }
  process.stdout.write(textOf(folder, identity, before));
}

function folderName({ plan, run }: RunIdentity): string {
  return `${studyName(plan.document.title)}-${run.slice(0, 8)}`;
}

function textOf(folder: string, { plan }: RunIdentity, before: boolean): string {
  const { seeds, children, cells, lives } = plan;
  const report = join(folder, "report.html");
  return [
    `${plan.document.title}: ${lives} lives (seeds ${seeds.length} × children ${children} × cells ${cells.length})${before ? ", finished before" : ""}`,
    `Report: ${report}`,
    `  open ${pathToFileURL(report)}`,
    `Tables: ${join(folder, "data")}`,
    DISCLAIMER,
    "",
  ].join("\n");
}
