import {
  appendFileSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import {
  type Chunk,
  headerOf,
  type StudyPlan,
  type TableName,
  tablesOf,
} from "../../study/index.ts";
import { UserError } from "../errors.ts";
import { type Journal, type JournalLine, journalFile, readJournal } from "./journal.ts";
import { draftOf, STUDY, TOP, tableFile, UNFINISHED } from "./layout.ts";
import { giveLockBack, takeLock } from "./lock.ts";
import { changesSince, readManifest } from "./manifest.ts";

/** Which study is run, and by which version. */
export interface RunIdentity {
  readonly plan: StudyPlan;
  /** SHA-256 of version and study. */
  readonly run: string;
  readonly version: string;
  /** The study as it was written, kept beside its results. */
  readonly text: string;
}

/**
 * A run in the making. Chunks of lives are appended to tables, and after each the journal says how
 * long the tables are, so whatever ends the process costs the chunk under way and no more.
 */
export class UnfinishedRun {
  readonly folder: string;
  readonly identity: RunIdentity;
  /** Lives that are kept. */
  lives: number;
  readonly #tables: ReadonlyMap<TableName, { readonly file: number; bytes: number }>;

  private constructor(folder: string, identity: RunIdentity, at: JournalLine) {
    this.folder = folder;
    this.identity = identity;
    this.lives = at.lives;
    this.#tables = new Map(
      [...tablesOf(identity.plan).keys()].map((name) => {
        const file = openSync(draftOf(folder, name), "r+");
        const bytes = at.bytes[name] ?? 0;
        ftruncateSync(file, bytes);
        return [name, { file, bytes }];
      }),
    );
  }

  /**
   * Begins a run in a new or empty folder, or goes on with it.
   *
   * @param resume whether to go on with what an earlier run of the same study left
   * @returns `undefined` when the folder holds this run, finished and whole
   * @throws UserError when the folder holds anything else
   */
  static async open(
    folder: string,
    identity: RunIdentity,
    resume: boolean,
  ): Promise<UnfinishedRun | undefined> {
    const found = existsSync(folder) ? readdirSync(folder) : [];
    refuseForeign(folder, found);
    const journal = readJournal(folder);
    if (journal === undefined) {
      if (await holdsFinished(folder, identity, resume)) return undefined;
      return begin(folder, identity);
    }
    refuseOther(folder, identity, journal);
    if (!resume) {
      const lives = journal.lines.at(-1)?.lives ?? 0;
      throw new UserError(
        `"${folder}" holds this study unfinished: ${lives} of ${identity.plan.lives} lives. Add --resume to go on, or give --out another folder.`,
      );
    }
    takeLock(folder);
    takeBack(folder, identity.plan);
    return new UnfinishedRun(folder, identity, lastWhole(folder, identity.plan, journal));
  }

  static make(folder: string, identity: RunIdentity, at: JournalLine): UnfinishedRun {
    return new UnfinishedRun(folder, identity, at);
  }

  /** Adds lives; they follow those that are kept. */
  add(chunk: Chunk): void {
    if (chunk.from !== this.lives) {
      throw new Error(`Lives from ${chunk.from} came after ${this.lives}.`);
    }
    for (const [name, table] of this.#tables) {
      table.bytes += writeAt(table.file, chunk.tables[name] ?? "", table.bytes);
    }
    this.lives = chunk.to;
    appendFileSync(journalFile(this.folder), `${JSON.stringify(this.#line())}\n`);
  }

  #line(): JournalLine {
    const bytes = Object.fromEntries([...this.#tables].map(([name, table]) => [name, table.bytes]));
    return { lives: this.lives, bytes };
  }

  /** Lets go of the files; everything stays for `--resume`. */
  close(): void {
    for (const { file } of this.#tables.values()) closeSync(file);
    giveLockBack(this.folder);
  }
}

function begin(folder: string, identity: RunIdentity): UnfinishedRun {
  makeFolder(join(folder, UNFINISHED));
  takeLock(folder);
  writeFileSync(join(folder, UNFINISHED, STUDY), identity.text);
  const bytes: Record<string, number> = {};
  for (const [name, table] of tablesOf(identity.plan)) {
    const header = headerOf(table);
    writeFileSync(draftOf(folder, name), header);
    bytes[name] = Buffer.byteLength(header);
  }
  const { run, version } = identity;
  const at = { lives: 0, bytes };
  const lines = [{ program: "bowlby", version, run }, at].map((line) => JSON.stringify(line));
  writeFileSync(journalFile(folder), `${lines.join("\n")}\n`);
  return UnfinishedRun.make(folder, identity, at);
}

/**
 * Makes a folder and those above it, one at a time: Node's recursive form never returns where a
 * file system refuses with ENOENT, as /proc does.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** All of `text`, also where the system takes less at a time. */
function writeAt(file: number, text: string, position: number): number {
  const data = Buffer.from(text);
  let written = 0;
  while (written < data.length) {
    written += writeSync(file, data, written, data.length - written, position + written);
  }
  return data.length;
}

function refuseForeign(folder: string, found: readonly string[]): void {
  const foreign = found.find((name) => !TOP.includes(name));
  if (foreign === undefined) return;
  throw new UserError(
    `"${folder}" holds other files ("${foreign}"); nothing was written. Give --out a new or empty folder.`,
  );
}

async function holdsFinished(
  folder: string,
  { run }: RunIdentity,
  resume: boolean,
): Promise<boolean> {
  const manifest = readManifest(folder);
  if (manifest === undefined) {
    const left = existsSync(folder) ? readdirSync(folder) : [];
    const [other] = left.filter((name) => name !== UNFINISHED);
    if (other === undefined) return false;
    throw new UserError(
      `"${folder}" holds "${other}" but no manifest.json; nothing was written. Give --out a new or empty folder.`,
    );
  }
  if (manifest.run !== run) {
    throw new UserError(
      `"${folder}" holds the results of another run (${manifest.command}, version ${manifest.version}); nothing was written. Give --out a new or empty folder.`,
    );
  }
  const changes = await changesSince(folder, manifest);
  if (changes.length === 0) return true;
  throw new UserError(
    `"${folder}" holds this run, but not as it was written: ${changes.join(" ")} Nothing was written${resume ? "; a finished run cannot be resumed" : ""}. Give --out a new or empty folder.`,
  );
}

function refuseOther(folder: string, { run, version }: RunIdentity, { head }: Journal): void {
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
function lastWhole(folder: string, plan: StudyPlan, { lines }: Journal): JournalLine {
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
