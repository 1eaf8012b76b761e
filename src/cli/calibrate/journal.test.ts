import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CalibrationJournal } from "./journal.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "calibration-"));
  file = join(folder, "calibration.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

const statistics = [
  { value: 0.1 + 0.2, variance: 1e-17 },
  { value: Number.NaN, variance: Number.NaN },
];

describe("the trials that are finished", () => {
  test("are there again to the bit, also what is missing", () => {
    CalibrationJournal.open(folder, "this", false).keep(2, 7, statistics);
    const again = CalibrationJournal.open(folder, "this", true);
    expect(again.trials).toBe(1);
    expect(again.statistics(2, 7)).toEqual(statistics);
    expect(again.statistics(7, 2)).toBeUndefined();
  });

  test("do not count when they were cut off, and what comes then stands on a line of its own", () => {
    CalibrationJournal.open(folder, "this", false).keep(0, 0, statistics);
    const whole = readFileSync(file, "utf8");
    appendFileSync(file, '{"step":0,"member":1,"stati');
    const again = CalibrationJournal.open(folder, "this", true);
    expect(again.trials).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(whole);
    again.keep(0, 1, statistics);
    expect(CalibrationJournal.open(folder, "this", true).statistics(0, 1)).toEqual(statistics);
  });

  test("are not written over unless it is said to go on, and not gone on with by another", () => {
    CalibrationJournal.open(folder, "this", false).keep(0, 0, statistics);
    const whole = readFileSync(file, "utf8");
    expect(() => CalibrationJournal.open(folder, "this", false)).toThrow(
      "holds this calibration with 1 trials finished. Add --resume",
    );
    expect(() => CalibrationJournal.open(folder, "other", true)).toThrow(
      "holds another calibration",
    );
    expect(readFileSync(file, "utf8")).toBe(whole);
    writeFileSync(file, "something else\n");
    expect(() => CalibrationJournal.open(folder, "this", true)).toThrow("cannot be read");
    expect(readFileSync(file, "utf8")).toBe("something else\n");
  });
});
