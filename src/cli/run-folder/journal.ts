import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
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

/** What is written down of a run in the making; `undefined` when there is nothing to read. */
export function readJournal(folder: string): Journal | undefined {
  const file = journalFile(folder);
  if (!existsSync(file)) return undefined;
  // What comes after the last line break was being written when the run was killed.
  const [first, ...rest] = readFileSync(file, "utf8").split("\n").slice(0, -1).map(parsed);
  const head = v.safeParse(headSchema, first);
  if (!head.success) return undefined;
  const lines: JournalLine[] = [];
  for (const line of rest) {
    const read = v.safeParse(lineSchema, line);
    if (!read.success) break;
    lines.push(read.output);
  }
  return { head: head.output, lines };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
