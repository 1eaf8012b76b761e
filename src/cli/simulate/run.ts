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
  /** What to say is left of it when it is interrupted, where the folder is removed afterwards. */
  readonly temporary?: string;
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
  const unfinished = await open(folder, identity, options.resume);
  if (unfinished === undefined) return { manifest: finishedManifest(folder), before: true };
  try {
    await live(unfinished, options, signal);
    const manifest = await publish(unfinished, STUDY_COMMAND, drawStudy, options.quiet);
    return { manifest, before: false };
  } catch (error) {
    throw userErrorOf(error, folder, options.temporary ?? leftText(unfinished));
  } finally {
    unfinished.close();
  }
}

async function open(
  folder: string,
  identity: RunIdentity,
  resume: boolean,
): Promise<UnfinishedRun | undefined> {
  try {
    return await UnfinishedRun.open(folder, identity, resume ? "resume" : "new");
  } catch (error) {
    throw userErrorOf(error, folder, "nothing was written");
  }
}

/** @throws Interrupted when it ends before all lives are lived */
async function live(
  unfinished: UnfinishedRun,
  { threads, chunk: size, quiet, temporary }: RunOptions,
  signal: AbortSignal,
): Promise<void> {
  const { plan, run } = unfinished.identity;
  const progress = showProgress(plan.lives, "lives", quiet, unfinished.lives);
  try {
    for await (const chunk of liveStudy(plan, run, unfinished.lives, { threads, size }, signal)) {
      unfinished.add(chunk);
      progress.advance(unfinished.lives);
    }
  } finally {
    progress.stop();
  }
  if (unfinished.lives < plan.lives) {
    throw new Interrupted(`Interrupted; ${temporary ?? leftText(unfinished)}.`);
  }
}

/** What there is now of a run that was ended. */
function leftText({ folder, lives, identity }: UnfinishedRun): string {
  return `${lives} of ${identity.plan.lives} lives are kept in "${folder}", and the same command with --resume goes on with them to the same results`;
}

/** What the user can mend of it, or the error itself. */
function userErrorOf(error: unknown, folder: string, left: string): unknown {
  const text = fileErrorText(error, folder, left);
  return text === undefined ? error : new UserError(text);
}
