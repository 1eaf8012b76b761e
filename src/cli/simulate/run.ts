import { fileErrorText, Interrupted, UserError } from "../errors.ts";
import { showProgress } from "../progress.ts";
import {
  drawStudy,
  finishedManifest,
  type Manifest,
  publish,
  type RunIdentity,
  STUDY_COMMAND,
  UnfinishedRun,
} from "../run-folder/index.ts";
import { liveStudy } from "../threads/index.ts";

/** How a study is run; none of it changes a result. */
export interface RunOptions {
  readonly threads: number;
  /** Lives between two entries of the journal. */
  readonly chunk: number;
  readonly resume: boolean;
  readonly quiet: boolean;
}

/** A run that is finished. */
export interface FinishedRun {
  readonly manifest: Manifest;
  /** Whether it was finished before. */
  readonly before: boolean;
}

/**
 * Runs a study into a folder, or goes on with it there.
 *
 * @throws UserError when the folder cannot be used or written; what was lived is kept
 * @throws Interrupted when `signal` is aborted; what was lived is kept
 */
export async function runStudy(
  folder: string,
  identity: RunIdentity,
  options: RunOptions,
  signal: AbortSignal,
): Promise<FinishedRun> {
  const { plan } = identity;
  const writing: { kept: number | undefined } = { kept: undefined };
  try {
    const unfinished = await UnfinishedRun.open(
      folder,
      identity,
      options.resume ? "resume" : "new",
    );
    if (unfinished === undefined) return { manifest: finishedManifest(folder), before: true };
    try {
      writing.kept = unfinished.lives;
      await live(unfinished, options, signal, (lives) => {
        writing.kept = lives;
      });
      if (unfinished.lives < plan.lives) throw new Interrupted(interruptedText(folder, unfinished));
      const manifest = await publish(unfinished, STUDY_COMMAND, drawStudy, options.quiet);
      return { manifest, before: false };
    } finally {
      unfinished.close();
    }
  } catch (error) {
    const { kept } = writing;
    if (kept === undefined) throw userErrorOf(error, folder, "nothing was written");
    const left = `${kept} of ${plan.lives} lives are kept and --resume goes on with them`;
    throw userErrorOf(error, folder, left);
  }
}

async function live(
  unfinished: UnfinishedRun,
  { threads, chunk: size, quiet }: RunOptions,
  signal: AbortSignal,
  kept: (lives: number) => void,
): Promise<void> {
  const { plan, run } = unfinished.identity;
  const progress = showProgress(plan.lives, "lives", quiet, unfinished.lives);
  try {
    for await (const chunk of liveStudy(plan, run, unfinished.lives, { threads, size }, signal)) {
      unfinished.add(chunk);
      kept(unfinished.lives);
      progress.advance(unfinished.lives);
    }
  } finally {
    progress.stop();
  }
}

/** What the user can mend of it, or the error itself. */
function userErrorOf(error: unknown, folder: string, left: string): unknown {
  const text = fileErrorText(error, folder, left);
  return text === undefined ? error : new UserError(text);
}

function interruptedText(folder: string, { lives, identity }: UnfinishedRun): string {
  return `Interrupted after ${lives} of ${identity.plan.lives} lives, which are kept in "${folder}". Add --resume to the same command to go on; the results will be the same.`;
}
