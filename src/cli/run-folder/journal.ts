import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { UserError } from "../errors.ts";
import { UNFINISHED } from "./layout.ts";

/** Which run a folder in the making belongs to. */
export interface JournalHead {
  readonly program: "bowlby";
  readonly version: string;
  readonly run: string;
}

/** So many lives are in the tables, which are so many bytes long. */
export interface JournalLine {
  readonly lives: number;
  readonly bytes: Readonly<Record<string, number>>;
}

export interface Journal {
  readonly head: JournalHead;
  /** In the order in which they were written. */
  readonly lines: readonly JournalLine[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const headSchema = v.object({ program: v.literal("bowlby"), version: v.string(), run: v.string() });
const lineSchema = v.object({ lives: count, bytes: v.record(v.string(), count) });

export function journalFile(folder: string): string {
  return join(folder, UNFINISHED, "progress.ndjson");
}

/**
 * What is written down of a run in the making; `undefined` when nothing is.
 *
 * @throws UserError when something is that cannot be read
 */
export function readJournal(folder: string): Journal | undefined {
  const file = journalFile(folder);
  if (!existsSync(file)) return undefined;
  // What comes after the last line break was being written when the run was killed.
  const [first, ...rest] = readFileSync(file, "utf8").split("\n").slice(0, -1).map(parsed);
  const head = v.safeParse(headSchema, first);
  if (!head.success) {
    throw new UserError(
      `"${file}" cannot be read, so the run in it cannot be gone on with. Nothing was touched. Give --out a new or empty folder.`,
    );
  }
  const lines: JournalLine[] = [];
  for (const line of rest) {
    const read = v.safeParse(lineSchema, line);
    if (!read.success) break;
    lines.push(read.output);
  }
  return { head: head.output, lines };
}

/** Writes a journal whole: it is there as it should be, or not at all. */
export function writeJournal(folder: string, { head, lines }: Journal): void {
  const draft = `${journalFile(folder)}.new`;
  writeFileSync(draft, [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(""));
  renameSync(draft, journalFile(folder));
}

export function addToJournal(folder: string, line: JournalLine): void {
  appendFileSync(journalFile(folder), `${JSON.stringify(line)}\n`);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
