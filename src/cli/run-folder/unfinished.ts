import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Chunk, headerOf, type TableName, tablesOf } from "../../study/index.ts";
import { UserError } from "../errors.ts";
import { claim, takeUp, unfinishedText } from "./claim.ts";
import type { RunIdentity } from "./identity.ts";
import { addToJournal, type JournalLine, writeJournal } from "./journal.ts";
import { draftOf, STUDY, UNFINISHED } from "./layout.ts";
import { giveLockBack, takeLock } from "./lock.ts";
import type { Opening } from "./opening.ts";

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
  #ended = false;
  /** Folders that were made for it, outermost first. */
  readonly #made: readonly string[];

  private constructor(
    folder: string,
    identity: RunIdentity,
    at: JournalLine,
    made: readonly string[],
  ) {
    this.#made = made;
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
   * @param how "new"; "resume", to go on with what an earlier run of the same study left; "again",
   *   to do the same run once more where it is finished
   * @returns `undefined` when the folder holds this run, finished and whole, and not "again"
   * @throws UserError when the folder holds anything else
   */
  static async open(
    folder: string,
    identity: RunIdentity,
    how: Opening,
  ): Promise<UnfinishedRun | undefined> {
    const held = await claim(folder, identity);
    if (held === "finished" && how !== "again") {
      rmSync(join(folder, UNFINISHED), { recursive: true, force: true });
      return undefined;
    }
    if (held === "unfinished" && how !== "resume") {
      throw new UserError(unfinishedText(folder, identity, how));
    }
    const made = makeFolder(join(folder, UNFINISHED));
    try {
      takeLock(folder);
    } catch (error) {
      removeEmpty(made);
      throw error;
    }
    if ((await claim(folder, identity)) !== held) {
      giveLockBack(folder);
      throw new UserError(`Another run began in "${folder}" just now; nothing was touched.`);
    }
    try {
      const at = held === "unfinished" ? takeUp(folder, identity) : begin(folder, identity);
      return new UnfinishedRun(folder, identity, at, made);
    } catch (error) {
      giveLockBack(folder);
      if (held !== "unfinished") removeBegun(folder, made);
      throw error;
    }
  }

  /** Adds lives; they follow those that are kept. */
  add(chunk: Chunk): void {
    if (chunk.from !== this.lives) {
      throw new Error(`Lives from ${chunk.from} came after ${this.lives}.`);
    }
    for (const [name, table] of this.#tables) {
      table.bytes += writeAt(table.file, chunk.tables[name] ?? "", table.bytes);
    }
    const bytes = Object.fromEntries([...this.#tables].map(([name, table]) => [name, table.bytes]));
    addToJournal(this.folder, { lives: chunk.to, bytes });
    // Kept only now: a life that the journal does not know of is lived again.
    this.lives = chunk.to;
  }

  /** Lets go of the files; everything stays for `--resume`. */
  close(): void {
    this.endTables();
    giveLockBack(this.folder);
  }

  /** The tables are complete: nothing is added any more. */
  endTables(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const { file } of this.#tables.values()) closeSync(file);
  }

  /** Gives up: removes what was begun, and nothing else. */
  abandon(): void {
    this.close();
    removeBegun(this.folder, this.#made);
  }
}

/** Removes a run in the making, and the folders that were made for it where nothing else is. */
function removeBegun(folder: string, made: readonly string[]): void {
  rmSync(join(folder, UNFINISHED), { recursive: true, force: true });
  removeEmpty(made);
}

/** @param made outermost first */
function removeEmpty(made: readonly string[]): void {
  for (const one of made.toReversed()) {
    if (existsSync(one) && readdirSync(one).length === 0) rmdirSync(one);
  }
}

/** Tables with nothing but a header, and a journal that says so. */
function begin(folder: string, identity: RunIdentity): JournalLine {
  writeFileSync(join(folder, UNFINISHED, STUDY), identity.text);
  const bytes: Record<string, number> = {};
  for (const [name, table] of tablesOf(identity.plan)) {
    const header = headerOf(table);
    writeFileSync(draftOf(folder, name), header);
    bytes[name] = Buffer.byteLength(header);
  }
  const { run, version } = identity;
  const at = { lives: 0, bytes };
  writeJournal(folder, { head: { program: "bowlby", version, run }, lines: [at] });
  return at;
}

/**
 * Makes a folder and those above it, one at a time: Node's recursive form never returns where a
 * file system refuses with ENOENT, as /proc does.
 *
 * @returns the folders that were not there before, outermost first; none of them is left on an error
 */
function makeFolder(path: string): string[] {
  if (existsSync(path)) return [];
  const above = makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    removeEmpty(above);
    throw error;
  }
  return [...above, path];
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
