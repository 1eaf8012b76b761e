import { existsSync, readdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { type StudyPlan, tablesOf } from "../../study/index.ts";
import { UserError } from "../errors.ts";
import type { RunIdentity } from "./identity.ts";
import { type JournalLine, readJournal, writeJournal } from "./journal.ts";
import { draftOf, STUDY, TOP, tableFile, UNFINISHED } from "./layout.ts";
import { changesSince, readManifest } from "./manifest.ts";
import type { Opening } from "./opening.ts";

/**
 * What a folder holds of a run.
 *
 * @throws UserError when it holds anything else: other files, another run, or this run changed
 */
export async function claim(
  folder: string,
  identity: RunIdentity,
): Promise<"nothing" | "unfinished" | "finished"> {
  const found = existsSync(folder) ? readdirSync(folder) : [];
  refuseForeign(folder, found);
  const manifest = readManifest(folder);
  const journal = readJournal(folder);
  if (journal !== undefined) refuseUnfinished(folder, identity, journal.head);
  if (manifest !== undefined) {
    if (manifest.run !== identity.run) {
      throw new UserError(
        `"${folder}" holds the results of another run (${manifest.command}, version ${manifest.version}); nothing was written. Give --out a new or empty folder.`,
      );
    }
    const changes = await changesSince(folder, manifest);
    if (changes.length === 0) return "finished";
    if (journal !== undefined) return "unfinished";
    throw new UserError(
      `"${folder}" holds this run, but not as it was written: ${changes.join(" ")} Nothing was written. Give --out a new or empty folder.`,
    );
  }
  if (journal !== undefined) return "unfinished";
  const [other] = found.filter((name) => name !== UNFINISHED);
  if (other === undefined) return "nothing";
  throw new UserError(
    `"${folder}" holds "${other}" but no manifest.json; nothing was written. Give --out a new or empty folder.`,
  );
}

/** What to say where a run was left and nobody said that it should go on. */
export function unfinishedText(folder: string, { plan }: RunIdentity, how: Opening): string {
  const lives = readJournal(folder)?.lines.at(-1)?.lives ?? 0;
  const on =
    how === "again"
      ? `"bowlby simulate ${join(folder, UNFINISHED, STUDY)} --out ${folder} --resume" goes on with it`
      : "Add --resume to go on";
  return `"${folder}" holds this study unfinished: ${lives} of ${plan.lives} lives. ${on}, or give --out another folder.`;
}

/**
 * Only looks for a run that was left; what else may be wrong with the folder is found on opening it.
 *
 * @throws UserError when this run is there unfinished
 */
export function refuseLeft(folder: string, identity: RunIdentity): void {
  if (readManifest(folder) !== undefined) return;
  if (readJournal(folder)?.head.run !== identity.run) return;
  throw new UserError(unfinishedText(folder, identity, "new"));
}

/**
 * Where a run that was left can go on. Its journal ends there: what was being written to it when
 * the run ended must not stand before what is to come.
 *
 * @throws UserError when it cannot go on
 */
export function takeUp(folder: string, { plan }: RunIdentity): JournalLine {
  const journal = readJournal(folder);
  if (journal === undefined) throw new UserError(`"${folder}" holds nothing to go on with.`);
  takeBack(folder, plan);
  const whole = lastWhole(folder, plan, journal.lines);
  const lines = journal.lines.slice(0, journal.lines.indexOf(whole) + 1);
  writeJournal(folder, { ...journal, lines });
  return whole;
}

function refuseForeign(folder: string, found: readonly string[]): void {
  const foreign = found.find((name) => !TOP.includes(name));
  if (foreign === undefined) return;
  throw new UserError(
    `"${folder}" holds other files ("${foreign}"); nothing was written. Give --out a new or empty folder.`,
  );
}

function refuseUnfinished(
  folder: string,
  { run, version }: RunIdentity,
  head: { readonly run: string; readonly version: string },
): void {
  if (head.run === run) return;
  const what =
    head.version === version ? "another study" : `a study begun with version ${head.version}`;
  throw new UserError(
    `"${folder}" holds ${what}, unfinished; nothing was touched. Give --out a new or empty folder.`,
  );
}

/** Tables that had been put in their place when the run was killed go back into the making. */
function takeBack(folder: string, plan: StudyPlan): void {
  for (const name of tablesOf(plan).keys()) {
    const placed = join(folder, tableFile(plan, name));
    const draft = draftOf(folder, name);
    if (!existsSync(draft) && placed.endsWith(".csv") && existsSync(placed)) {
      renameSync(placed, draft);
    }
  }
}

/** The last line of the journal whose lives are all in the tables. */
function lastWhole(folder: string, plan: StudyPlan, lines: readonly JournalLine[]): JournalLine {
  const sizes = [...tablesOf(plan).keys()].map((name) => {
    const file = draftOf(folder, name);
    if (!existsSync(file)) {
      throw new UserError(
        `"${file}" is missing, so this run cannot be resumed. Give --out a new or empty folder.`,
      );
    }
    return [name, statSync(file).size] as const;
  });
  const whole = lines.findLast(({ bytes }) =>
    sizes.every(([name, size]) => size >= (bytes[name] ?? Number.POSITIVE_INFINITY)),
  );
  if (whole === undefined) {
    throw new UserError(
      `The tables in "${join(folder, UNFINISHED)}" are cut off before the first life; this run cannot be resumed. Give --out a new or empty folder.`,
    );
  }
  const last = lines.at(-1);
  if (last !== undefined && whole.lives < last.lives) {
    process.stderr.write(
      `The tables are shorter than their journal says: going on from ${whole.lives} lives instead of ${last.lives}.\n`,
    );
  }
  return whole;
}
