import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { CheckFailed } from "../errors.ts";
import { threadsOf } from "../numbers.ts";
import { VERSION } from "../package.ts";
import {
  changesSince,
  finishedManifest,
  type Manifest,
  REPORT,
  STUDY,
  STUDY_COMMAND,
} from "../run-folder/index.ts";
import { readStudyFile, runStudy } from "../simulate/index.ts";

interface RerunOptions {
  readonly threads?: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** A file of a run, and what became of it when it was run again. */
interface Compared {
  readonly file: string;
  readonly same: boolean;
}

/** Adds `bowlby rerun`. */
export function addRerun(program: Command, signal: AbortSignal): void {
  program
    .command("rerun")
    .description("run a finished study again and compare every file")
    .argument("<dir>", "folder of results of bowlby simulate")
    .option("--threads <t>", "threads; any number gives the same results (default: all cores)")
    .option("--json", "print the comparison as JSON")
    .option("--quiet", "no progress")
    .allowExcessArguments(false)
    .action((folder: string, options: RerunOptions) => rerun(folder, options, signal));
}

/**
 * @throws UserError when the folder holds no finished study
 * @throws CheckFailed when a file was changed, or comes out differently
 */
async function rerun(folder: string, options: RerunOptions, signal: AbortSignal): Promise<void> {
  const manifest = finishedManifest(folder);
  const changes = await changesSince(folder, manifest);
  if (changes.length > 0) {
    throw new CheckFailed(`"${folder}" is not as it was written: ${changes.join(" ")}`);
  }
  const identity = readStudyFile(join(folder, STUDY));
  const work = mkdtempSync(join(tmpdir(), "bowlby-rerun-"));
  try {
    const run = {
      threads: threadsOf(options.threads),
      chunk: 20,
      resume: false,
      quiet: options.quiet === true,
      temporary: "nothing was compared, and nothing is left of it",
    } as const;
    const again = await runStudy(join(work, "again"), identity, run, signal);
    tell(folder, manifest, compare(manifest, again.manifest), options.json === true);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** File by file; the report of another command than `simulate` is not made again. */
function compare(before: Manifest, again: Manifest): Compared[] {
  const made = before.outputs.filter(
    ({ file }) => file !== REPORT || before.command === STUDY_COMMAND,
  );
  return made.map(({ file, sha256 }) => ({
    file,
    same: again.outputs.some((one) => one.file === file && one.sha256 === sha256),
  }));
}

function tell(
  folder: string,
  { version }: Manifest,
  files: readonly Compared[],
  json: boolean,
): void {
  const different = files.filter(({ same }) => !same);
  if (json) process.stdout.write(`${JSON.stringify({ folder, files }, null, 2)}\n`);
  else
    for (const { file, same } of files)
      process.stdout.write(`${same ? "same     " : "different"}  ${file}\n`);
  if (different.length === 0) return;
  const why =
    version === VERSION ? "" : ` It was written by version ${version}, this is ${VERSION}.`;
  throw new CheckFailed(`${different.length} of ${files.length} files came out differently.${why}`);
}
