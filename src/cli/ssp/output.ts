import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import Papa from "papaparse";
import type { ChildRecord } from "../../population/index.ts";
import { fileErrorText, UserError } from "../errors.ts";
import {
  CHILD_COLUMNS,
  childRow,
  EVENT_COLUMNS,
  eventRows,
  GROWTH_COLUMNS,
  growthRows,
  type Row,
} from "./tables.ts";

/** What a folder of results says about itself. */
export interface Manifest {
  readonly program: "bowlby";
  readonly version: string;
  /** The command that computes the folder again. */
  readonly command: string;
  /** SHA-256 of version and plan: the same for the same results. */
  readonly run: string;
  readonly plan: unknown;
  readonly platform: { readonly node: string; readonly system: string };
  readonly outputs: readonly { readonly file: string; readonly sha256: string }[];
}

const MANIFEST = "manifest.json";
/** The tables: their header, and the rows of one child. */
const TABLES = {
  "children.csv": { columns: CHILD_COLUMNS, rows: (run, record) => [childRow(run, record)] },
  "growth.csv": { columns: GROWTH_COLUMNS, rows: growthRows },
  "events.csv": { columns: EVENT_COLUMNS, rows: eventRows },
} as const satisfies Record<string, Table>;
const TABLE_FILES = Object.keys(TABLES) as (keyof typeof TABLES)[];

interface Table {
  readonly columns: readonly string[];
  readonly rows: (run: string, record: ChildRecord) => Row[];
}

/** All that a results folder holds; the manifest last, because it vouches for the others. */
const OUTPUTS: readonly string[] = [...TABLE_FILES, "report.html", MANIFEST];
/** Rows kept before they are written, so that memory stays flat. */
const ROWS_HELD = 5000;

/**
 * A folder of results in the making: everything goes to a draft first, and to its place only when
 * all is finished. Until then nothing that was there is touched.
 */
export class ResultFolder {
  readonly #goal: string;
  readonly #draft: string;
  /** Folders that were made for this run, outermost first; an interrupted run takes them back. */
  #made: string[] = [];
  readonly #hashes = new Map<string, ReturnType<typeof createHash>>();
  readonly #held: Record<keyof typeof TABLES, Row[]> = {
    "children.csv": [],
    "growth.csv": [],
    "events.csv": [],
  };

  readonly #run: string;

  private constructor(goal: string, draft: string, run: string) {
    this.#goal = goal;
    this.#draft = draft;
    this.#run = run;
  }

  /**
   * Opens a folder for the results of one run.
   *
   * @throws UserError when it cannot be written, or holds anything but results of the same run
   */
  static async open(folder: string, run: string): Promise<ResultFolder> {
    const goal = resolve(folder);
    refuseForeign(goal, folder, run);
    // Inside a folder that is there, so that nothing beside it need be writable.
    const partial = `.partial-${process.pid}`;
    const draft = existsSync(goal) ? join(goal, partial) : join(dirname(goal), partial);
    const made = new ResultFolder(goal, draft, run);
    await made.#try(async () => {
      made.#made = makeFolder(draft);
      for (const file of TABLE_FILES) {
        await made.#append(file, Papa.unparse([TABLES[file].columns]));
      }
    });
    return made;
  }

  /** Adds one child to all tables. */
  async addChild(record: ChildRecord): Promise<void> {
    for (const file of TABLE_FILES) {
      this.#held[file].push(...TABLES[file].rows(this.#run, record));
    }
    if (this.#held["events.csv"].length > ROWS_HELD) await this.#flush();
  }

  /** Writes the report and the manifest, then puts the folder in its place. */
  async finish(report: string, manifest: Omit<Manifest, "outputs" | "platform">): Promise<void> {
    await this.#flush();
    await this.#try(async () => {
      await this.#append("report.html", report);
      const outputs = [...this.#hashes].map(([file, hash]) => ({
        file,
        sha256: hash.digest("hex"),
      }));
      const platform = { node: process.version, system: `${process.platform}-${process.arch}` };
      const whole: Manifest = { ...manifest, platform, outputs };
      await writeFile(join(this.#draft, MANIFEST), `${JSON.stringify(whole, null, 2)}\n`);
      this.#putInPlace();
    });
  }

  #putInPlace(): void {
    if (existsSync(this.#goal)) {
      for (const file of OUTPUTS) renameSync(join(this.#draft, file), join(this.#goal, file));
      rmSync(this.#draft, { recursive: true });
    } else {
      renameSync(this.#draft, this.#goal);
    }
  }

  /** Gives up: removes what was begun, and nothing else. */
  discard(): void {
    if (existsSync(this.#draft)) rmSync(this.#draft, { recursive: true, force: true });
    for (const folder of this.#made.toReversed()) {
      if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    }
  }

  async #flush(): Promise<void> {
    for (const file of TABLE_FILES) {
      const rows = this.#held[file].splice(0);
      if (rows.length > 0) await this.#try(() => this.#append(file, Papa.unparse(rows)));
    }
  }

  async #append(file: string, text: string): Promise<void> {
    const ended = text.endsWith("\n") ? text : `${text}\n`;
    const hash = this.#hashes.get(file) ?? createHash("sha256");
    this.#hashes.set(file, hash);
    hash.update(ended);
    await appendFile(join(this.#draft, file), ended);
  }

  async #try(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.discard();
      const text = fileErrorText(error, this.#goal);
      throw text === undefined ? error : new UserError(text);
    }
  }
}

/**
 * Makes a folder and those above it, one at a time: Node's recursive form never returns where a
 * file system refuses with ENOENT, as /proc does.
 *
 * @returns the folders that were not there before, outermost first
 */
function makeFolder(path: string): string[] {
  if (existsSync(path)) return [];
  const above = makeFolder(dirname(path));
  mkdirSync(path);
  return [...above, path];
}

function refuseForeign(goal: string, folder: string, run: string): void {
  let names: string[];
  try {
    names = existsSync(goal) ? readdirSync(goal) : [];
  } catch (error) {
    throw new UserError(fileErrorText(error, folder) ?? String(error));
  }
  if (names.length === 0) return;
  const foreign = names.find((name) => !OUTPUTS.includes(name));
  const other =
    foreign === undefined ? otherRun(join(goal, MANIFEST), run) : `other files ("${foreign}")`;
  if (other === undefined) return;
  throw new UserError(
    `"${folder}" holds ${other}; nothing was written. Give --out a new or empty folder.`,
  );
}

/** What the folder of this manifest holds, unless it is the same run. */
function otherRun(manifest: string, run: string): string | undefined {
  if (!existsSync(manifest)) return "other files";
  try {
    const found = JSON.parse(readFileSync(manifest, "utf8")) as Partial<Manifest>;
    if (found.run === run) return undefined;
    return found.program === "bowlby"
      ? `the results of another run (${found.command})`
      : "other files";
  } catch {
    return "a manifest.json that cannot be read";
  }
}
