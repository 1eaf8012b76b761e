import { strToU8, Zip, ZipDeflate } from "fflate";
import { expect, it } from "vitest";
import { readBoris, readBorisTabular, readDatavyu, readElan } from "../../src/data/index.ts";

const none = { procedure: undefined, episode: undefined, intensity: undefined, target: "" };

it("aggregated events as BORIS exported them in 2016, with variables of its own", () => {
  const text = [
    "Observation id\tObservation date\tDescription\tMedia file\tTotal length\tFPS\troom\tSubject\tBehavior\tBehavioral category\tModifiers\tBehavior type\tStart (s)\tStop (s)\tDuration (s)\tComment start\tComment stop",
    "visit 2\t2016-12-01 23:01:31\t\tvisit.mp4\t539.920\t25.0\tlab\tNo focal subject\tcry\t\t\tSTATE\t1.800\t8.125\t6.325\tloud\t",
    "visit 2\t2016-12-01 23:01:31\t\tvisit.mp4\t539.920\t25.0\tlab\tinfant\tlook\t\tNone|None\tPOINT\t32.825\t32.825\tNA\t\t",
    "",
  ].join("\r\n");
  const visit = { ...none, runId: "visit 2" };
  expect(readBoris(text)).toEqual([
    {
      ...visit,
      subject: "No focal subject",
      behavior: "cry",
      type: "STATE",
      start: 1.8,
      stop: 8.125,
    },
    { ...visit, subject: "infant", behavior: "look", type: "POINT", start: 32.825, stop: 32.825 },
  ]);
});

it("aggregated events as BORIS exports them in 2024, each modifier in a column of its own", () => {
  const text = [
    "Observation id\tSubject\tBehavior\tModifier #1\tModifier #2\tBehavior type\tStart (s)\tStop (s)\tDuration (s)",
    "o\tinfant\treach\tmother\t0.5\tSTATE\t1\t2\t1",
    "o\tinfant\treach\tNone\t\tSTATE\t3\t4\t1",
  ].join("\n");
  expect(readBoris(text).map(({ target, intensity }) => [target, intensity])).toEqual([
    ["mother", 0.5],
    ["", undefined],
  ]);
});

it("tabular events as BORIS exported them in 2016, media files and all", () => {
  const text = [
    "Observation id\tvisit 1\t\t\t\t\t\t\t",
    "\t\t\t\t\t\t\t\t",
    "Media file(s)\t\t\t\t\t\t\t\t",
    "Player #1\tvisit.mp4\t\t\t\t\t\t\t",
    "Observation date\t2016-11-27 01:57:26\t\t\t\t\t\t\t",
    "independent variables\t\t\t\t\t\t\t\t",
    "variable\tvalue\t\t\t\t\t\t\t",
    "a\t12\t\t\t\t\t\t\t",
    "\t\t\t\t\t\t\t\t",
    "Time\tMedia file path\tTotal length\tFPS\tSubject\tBehavior\tBehavioral category\tComment\tStatus",
    "3.300\tvisit.mp4\t359.960\t25.0\tinfant\tcry\t\t\tSTART",
    "4.000\tvisit.mp4\t359.960\t25.0\tmother\tcry\t\t\tSTART",
    "7.750\tvisit.mp4\t359.960\t25.0\tinfant\tcry\t\t\tSTOP",
    "8.000\tvisit.mp4\t359.960\t25.0\tmother\tcry\t\t\tSTOP",
  ].join("\n");
  const visit = { ...none, runId: "visit 1", behavior: "cry", type: "STATE" };
  expect(readBorisTabular(text)).toEqual([
    { ...visit, subject: "infant", start: 3.3, stop: 7.75 },
    { ...visit, subject: "mother", start: 4, stop: 8 },
  ]);
});

it("a Datavyu file as a Java program packs it, with columns that say something else", () => {
  const db = [
    "#4",
    "id (MATRIX,true,)-date|NOMINAL",
    "00:00:00:000,00:00:00:000,(x)",
    "notes (TEXT,true,)",
    "00:00:01:000,00:00:02:000,a note, with \\",
    "a second line",
    "00:00:02:000,00:00:03:000,a backslash at the end \\\\",
    "infant (MATRIX,false,)-behavior|NOMINAL,certain|NOMINAL",
    "00:00:01:500,01:00:00:000,(cry\\, loudly,yes)",
    "00:00:03:000,00:00:03:000,(look (up),)",
    "",
  ].join("\r\n");
  const visit = { ...none, runId: "visit 3", subject: "infant" };
  const read = readDatavyu(streamed({ project: "!project\nname: visit", db }), {
    runId: "visit 3",
    procedure: undefined,
  });
  expect(read).toEqual([
    { ...visit, behavior: "cry, loudly", type: "STATE", start: 1.5, stop: 3600 },
    { ...visit, behavior: "look (up)", type: "POINT", start: 3, stop: 3 },
  ]);
});

it("annotations as ELAN exports them, below a line about the media", () => {
  const text =
    '"#file:///visit.eaf\nvocal\tinfant\t0.78\t1.5\t0.72\tcry\nvocal\tinfant\t2\t3\t1\tbabble\n';
  const visit = { ...none, runId: "visit 4", subject: "infant", type: "STATE" };
  expect(readElan(text, { runId: "visit 4", procedure: undefined })).toEqual([
    { ...visit, behavior: "cry", start: 0.78, stop: 1.5 },
    { ...visit, behavior: "babble", start: 2, stop: 3 },
  ]);
});

/** A zip whose sizes stand behind the files, as when it is written without going back. */
function streamed(files: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, text] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
