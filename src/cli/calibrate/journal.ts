import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Statistic } from "../../calibration/index.ts";
import { UserError } from "../errors.ts";
import { replaceFile } from "../whole-file.ts";

const number = v.nullable(v.number());
const headSchema = v.object({ program: v.literal("bowlby"), calibration: v.string() });
const lineSchema = v.object({
  step: v.number(),
  member: v.number(),
  /** Value and variance of each target; null is missing. */
  statistics: v.array(v.tuple([number, number])),
});

/**
 * The trials of a calibration that are finished, one line of `calibration.jsonl` each. A line is on
 * disk before the next trial begins; one that was being written when the program was killed does not
 * count.
 */
export class CalibrationJournal {
  readonly #file: string;
  readonly #kept: Map<string, readonly Statistic[]>;

  private constructor(file: string, kept: Map<string, readonly Statistic[]>) {
    this.#file = file;
    this.#kept = kept;
  }

  /**
   * @param calibration which one it is: another is not gone on with
   * @throws UserError when the folder holds one and it was not said that it should go on, or another
   */
  static open(folder: string, calibration: string, resume: boolean): CalibrationJournal {
    const file = join(folder, "calibration.jsonl");
    const head = JSON.stringify({ program: "bowlby", calibration });
    if (!existsSync(file)) {
      mkdirSync(folder, { recursive: true });
      write(file, [head]);
      return new CalibrationJournal(file, new Map());
    }
    // What comes after the last line break was being written when the program was killed.
    const [first = "", ...lines] = readFileSync(file, "utf8").split("\n").slice(0, -1);
    if (first !== head) throw new UserError(refusal(folder, first));
    if (!resume) {
      throw new UserError(
        `"${folder}" holds this calibration with ${lines.length} trials finished. Add --resume to go on, or give --out another folder.`,
      );
    }
    const kept = new Map<string, readonly Statistic[]>();
    const whole: string[] = [];
    for (const line of lines) {
      const read = v.safeParse(lineSchema, parsed(line));
      if (!read.success) break;
      kept.set(keyOf(read.output.step, read.output.member), read.output.statistics.map(statistic));
      whole.push(line);
    }
    write(file, [head, ...whole]);
    return new CalibrationJournal(file, kept);
  }

  get trials(): number {
    return this.#kept.size;
  }

  /** What this trial showed; undefined when it was not simulated yet. */
  statistics(step: number, member: number): readonly Statistic[] | undefined {
    return this.#kept.get(keyOf(step, member));
  }

  keep(step: number, member: number, statistics: readonly Statistic[]): void {
    const pairs = statistics.map(({ value, variance }) => [value, variance]);
    // JSON writes NaN as null.
    append(this.#file, `${JSON.stringify({ step, member, statistics: pairs })}\n`);
    this.#kept.set(keyOf(step, member), statistics);
  }
}

function refusal(folder: string, first: string): string {
  const known = v.safeParse(headSchema, parsed(first)).success;
  const what = known
    ? "another calibration (other options, parameters, targets or version)"
    : "a calibration.jsonl that cannot be read";
  return `"${folder}" holds ${what}; nothing was touched. Give --out a new or empty folder.`;
}

function keyOf(step: number, member: number): string {
  return `${step} ${member}`;
}

function statistic([value, variance]: readonly [number | null, number | null]): Statistic {
  return { value: value ?? Number.NaN, variance: variance ?? Number.NaN };
}

function write(file: string, lines: readonly string[]): void {
  replaceFile(file, `${lines.join("\n")}\n`);
}

function append(file: string, text: string): void {
  const opened = openSync(file, "a");
  try {
    writeSync(opened, text);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
