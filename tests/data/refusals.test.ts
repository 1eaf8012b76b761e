import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  DataError,
  eventsFromCsv,
  type ObservedEvent,
  readBoris,
  readBorisTabular,
  readDatavyu,
  readElan,
  writeBorisTabular,
  writeDatavyu,
  writeElan,
} from "../../src/data/index.ts";

const run = { runId: "run", procedure: undefined };
const cry: ObservedEvent = {
  ...run,
  subject: "child",
  episode: undefined,
  behavior: "cry",
  type: "STATE",
  start: 1,
  stop: 2,
  intensity: undefined,
  target: "",
};

const table = (row: string) =>
  eventsFromCsv(
    `run_id,subject,episode,behavior,type,start_s,stop_s,intensity,target\nr,child,1,cry,STATE,0,1,,\n${row}\n`,
  );
const boris = (row: string) =>
  readBoris(
    `Observation id\tSubject\tBehavior\tModifiers\tBehavior type\tStart (s)\tStop (s)\n${row}\n`,
  );
const tabular = (...rows: string[]) =>
  readBorisTabular(`Observation id\to1\n\nTime\tSubject\tBehavior\tStatus\n${rows.join("\n")}\n`);
const datavyu = (db: string) => readDatavyu(zipSync({ db: strToU8(db) }));
const sheet = (...lines: string[]) =>
  datavyu(
    `#4\nobservation (MATRIX,true,)-run_id|NOMINAL\n00:00:00:000,00:00:00:000,(r)\n${lines.join("\n")}\n`,
  );
const child = "child (MATRIX,true,)-behavior|NOMINAL,type|NOMINAL";

describe("what cannot be read is named, with its place and what could stand there", () => {
  it.each<[string, () => unknown, string]>([
    [
      "a time",
      () => table("r,child,1,cry,STATE,soon,1,,"),
      'line 3, "start_s": "soon" is no time: seconds from 0 to 1000000000, such as 12.5',
    ],
    [
      "a time before the beginning",
      () => table("r,child,1,cry,STATE,-1,1,,"),
      'line 3, "start_s": "-1" is no time',
    ],
    [
      "a time beyond all lives",
      () => table("r,child,1,cry,STATE,0,1e10,,"),
      'line 3, "stop_s": "1e10" is no time',
    ],
    [
      "an end before its start",
      () => table("r,child,1,cry,STATE,5,4,,"),
      'line 3, "stop_s": "4" is before its start, 5',
    ],
    [
      "a state without end",
      () => table("r,child,1,cry,STATE,5,,,"),
      'line 3, "stop_s": "" is empty: a STATE has an end',
    ],
    [
      "a point that lasts",
      () => table("r,child,1,cry,POINT,5,6,,"),
      'line 3, "stop_s": "6" is not the start of a POINT, 5, or nothing',
    ],
    [
      "a type",
      () => table("r,child,1,cry,state,5,6,,"),
      'line 3, "type": "state" is no type: STATE or POINT',
    ],
    [
      "an intensity",
      () => table("r,child,1,cry,STATE,5,6,2,"),
      'line 3, "intensity": "2" is no intensity: a number from 0 to 1, or nothing',
    ],
    [
      "an episode",
      () => table("r,child,1.5,cry,STATE,5,6,,"),
      'line 3, "episode": "1.5" is no episode: a whole number from 0 on, or nothing',
    ],
    [
      "a missing name",
      () => table("r,,1,cry,STATE,5,6,,"),
      'line 3, "subject": "" is empty: a name is needed',
    ],
    [
      "a cell too many",
      () => table("r,child,1,cry,STATE,5,6,,,x"),
      'line 3: "x" is one cell too many; the header has 9',
    ],
    ["a quote left open", () => table('r,"child'), "line 3: cannot be read"],
    [
      "a line after one with a break in it",
      () => table('"r\nr",child,1,cry,STATE,0,1,,\nr,child,1,cry,STATE,x,1,,'),
      'line 5, "start_s": "x"',
    ],
    [
      "a missing column",
      () => eventsFromCsv("run_id,subject\n"),
      'line 1, "episode": is missing; the header has run_id, subject',
    ],
    [
      "a column twice",
      () => eventsFromCsv("run_id,run_id\n"),
      'line 1, "run_id": stands twice in the header',
    ],
    ["an empty table", () => eventsFromCsv(""), '"run_id": is missing'],
    [
      "a third modifier",
      () => boris("o\tchild\tcry\ta|0.5|b\tSTATE\t0\t1"),
      'line 2, "Modifiers": "a|0.5|b" has more than two sets of modifiers',
    ],
    [
      "a modifier that is no intensity",
      () => boris("o\tchild\tcry\ta|loud\tSTATE\t0\t1"),
      'line 2, "Modifiers": "loud" is no intensity',
    ],
    [
      "a status",
      () => tabular("1\tchild\tcry\tBEGIN"),
      'line 4, "Status": "BEGIN" is no status: START, STOP or POINT',
    ],
    [
      "a START alone",
      () => tabular("1\tchild\tcry\tSTART"),
      'line 4, "Behavior": "cry" of "child" has a START and no STOP',
    ],
    [
      "a STOP alone",
      () => tabular("1\tchild\tcry\tSTOP"),
      'line 4, "Behavior": "cry" of "child" has a STOP without a START',
    ],
    [
      "a START in a START",
      () => tabular("1\tchild\tcry\tSTART", "2\tchild\tcry\tSTART"),
      'line 5, "Behavior": "cry" of "child" has a START before the last one\'s STOP',
    ],
    [
      "a STOP before its START",
      () => tabular("2\tchild\tcry\tSTART", "1\tchild\tcry\tSTOP"),
      'line 5, "Behavior": "cry" of "child" stops before its START',
    ],
    [
      "a table without head",
      () => readBorisTabular("a\tb\n"),
      '"Time": is missing: a header that begins with Time and has Status',
    ],
    [
      "bytes that are no zip",
      () => readDatavyu(strToU8("PK nothing")),
      '"db": is missing in the zip file',
    ],
    [
      "a zip without a spreadsheet",
      () => readDatavyu(zipSync({ project: strToU8("!project") })),
      '"db": is missing in the zip file',
    ],
    ["a version", () => datavyu("#3\n"), 'line 1: "#3" is no version: the first line of db is #4'],
    ["a sheet that is of nothing", () => datavyu("#4\n"), '"observation": is missing'],
    [
      "a column",
      () => sheet("child [MATRIX]"),
      'line 4: "child [MATRIX]" is neither a cell nor a column',
    ],
    [
      "a clock time",
      () => sheet(child, "00:00:61:000,00:00:62:000,(cry,STATE)"),
      'line 5, "child": "00:00:61:000,00:00:62:000,(cry,STATE)" is no cell',
    ],
    [
      "a cell's values",
      () => sheet(child, "00:00:01:000,00:00:02:000,(cry)"),
      'line 5, "child": "(cry)" is no cell with 2 values in brackets: (behavior,type)',
    ],
    [
      "a cell above all columns",
      () => datavyu("#4\n00:00:01:000,00:00:02:000,(cry)\n"),
      "is a cell without a column above it",
    ],
    [
      "cells of an annotation",
      () => readElan("child\t0\t1\n", run),
      'line 1: "child\\t0\\t1" has 3 cells; there are 6: tier, participant, begin, end, duration, value',
    ],
    [
      "a part of a value",
      () => readElan("c\tc\t0\t1\t1\tcry; STATE; loud\n", run),
      'line 1, "value": "loud" is no part of a value',
    ],
    [
      "a clock in an annotation",
      () => readElan("c\tc\t00:01\t1\t1\tcry\n", run),
      'line 1, "begin": "00:01" is no time',
    ],
  ])("%s", (_what, read, says) => {
    expect(read).toThrow(DataError);
    expect(read).toThrow(says);
  });

  it("an error holds its parts, and points to the page", () => {
    try {
      table("r,child,1,cry,STATE,soon,1,,");
    } catch (error) {
      expect(error).toMatchObject({ line: 3, column: "start_s", value: "soon" });
      expect((error as Error).message).toContain("docs/export.md");
    }
    expect.assertions(2);
  });
});

describe("what a format cannot hold is not written", () => {
  it.each<[string, () => unknown, RegExp]>([
    ["no event", () => writeElan([]), /there is no event to write/],
    [
      "two runs in one file",
      () => writeDatavyu([cry, { ...cry, runId: "other" }]),
      /"run_id": "other" is another observation/,
    ],
    [
      "two procedures in one file",
      () => writeElan([cry, { ...cry, procedure: "still_face" }]),
      /"procedure": "still_face" is another/,
    ],
    [
      "100 hours in Datavyu",
      () => writeDatavyu([{ ...cry, stop: 360_000 }]),
      /"360000" s is too late for Datavyu/,
    ],
    [
      "a state within the same state in rows of START and STOP",
      () => writeBorisTabular([cry, { ...cry, start: 1.5, stop: 3 }]),
      /begins again at 1.5 s before it is over/,
    ],
  ])("%s", (_what, write, says) => {
    expect(write).toThrow(DataError);
    expect(write).toThrow(says);
  });

  it("but Datavyu takes the last millisecond before 100 hours", () => {
    const late = { ...cry, start: 359_999.999, stop: 359_999.999 };
    expect(readDatavyu(writeDatavyu([late]))).toEqual([late]);
  });
});
