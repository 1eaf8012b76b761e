import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  borisHeader,
  datavyuTexts,
  eventsFromCsv,
  eventsToCsv,
  type ObservedEvent,
  observationsOf,
  readBoris,
  readBorisTabular,
  readDatavyu,
  readElan,
  writeBoris,
  writeBorisTabular,
  writeDatavyu,
  writeElan,
} from "../../src/data/index.ts";
import { anyObservation, anyTime, byStart, clockTime } from "./any-events.ts";

const exact = anyObservation(anyTime);
const onTheClock = anyObservation(clockTime);
const several = fc.array(exact, { maxLength: 4 }).map((observations) => observations.flat());

describe("what is written comes back", () => {
  it("from an events table, to the last bit", () => {
    fc.assert(
      fc.property(several, (events) => {
        const text = eventsToCsv(events);
        expect(eventsFromCsv(text)).toStrictEqual(events);
        expect(eventsToCsv(eventsFromCsv(text))).toBe(text);
      }),
    );
  });

  it("from an events table whose lines end in another way", () => {
    fc.assert(
      fc.property(exact, (events) => {
        const onOneLine = events.map(withoutBreaks);
        const [header = "", ...rows] = eventsToCsv(onOneLine).slice(0, -1).split("\n");
        const byHand = `${header}\n${rows.join("\r\n")}\n`;
        expect(eventsFromCsv(byHand)).toStrictEqual(onOneLine);
        const oldMac = `${[header, ...rows].join("\r")}\r`;
        expect(eventsFromCsv(oldMac)).toStrictEqual(onOneLine);
      }),
    );
  });

  it("from aggregated events of BORIS, to the last bit", () => {
    fc.assert(
      fc.property(several, (events) => {
        const observations = observationsOf(events);
        const text = borisHeader + observations.map(writeBoris).join("");
        expect(readBoris(text)).toStrictEqual(observations.flat());
        const again = observationsOf(readBoris(text)).map(writeBoris).join("");
        expect(borisHeader + again).toBe(text);
      }),
    );
  });

  it("from tabular events of BORIS, to the last bit, in order of start", () => {
    fc.assert(
      fc.property(exact, (all) => {
        const events = withoutOverlaps(all);
        const text = writeBorisTabular(events);
        expect(readBorisTabular(text)).toStrictEqual(byStart(events));
        expect(writeBorisTabular(readBorisTabular(text))).toBe(text);
      }),
    );
  });

  it("from a Datavyu file, in order of start, then of columns", () => {
    fc.assert(
      fc.property(onTheClock, (events) => {
        const subjects = [...new Set(events.map(({ subject }) => subject))].sort();
        const columns = subjects.flatMap((one) => events.filter(({ subject }) => subject === one));
        const file = writeDatavyu(events);
        expect(readDatavyu(file)).toStrictEqual(byStart(columns));
        expect(writeDatavyu(readDatavyu(file))).toEqual(file);
      }),
    );
  });

  it("as the name in a Datavyu project, whatever characters it has", () => {
    fc.assert(
      fc.property(onTheClock, (events) => {
        const { project } = datavyuTexts(events);
        expect(project.startsWith("!project\n")).toBe(true);
        expect(project).toMatch(/^[\n -~]*$/);
        expect(parse(project.replace("!project\n", ""))).toEqual({
          dbFile: `${events[0]?.runId}.opf`,
          name: events[0]?.runId,
          origpath: "",
          version: 5,
          viewerSettings: [],
        });
      }),
    );
  });

  it("from ELAN's text, but no state is shorter than a millisecond", () => {
    fc.assert(
      fc.property(onTheClock, (events) => {
        const [observation] = events as [ObservedEvent];
        const text = writeElan(events);
        expect(readElan(text, observation)).toStrictEqual(events.map(atLeastAMillisecond));
        expect(writeElan(readElan(text, observation))).toBe(text);
      }),
    );
  });

  it("to the nearest millisecond where the format has no more", () => {
    const early = fc.double({ min: 0, max: 3e5, noNaN: true }).map(Math.abs);
    fc.assert(
      fc.property(anyObservation(early), (events) => {
        const [observation] = events as [ObservedEvent];
        for (const [at, { start }] of readElan(writeElan(events), observation).entries()) {
          expect(Math.abs(start - (events[at]?.start ?? Number.NaN))).toBeLessThan(0.000501);
        }
        const starts = readDatavyu(writeDatavyu(events)).map(({ start }) => start);
        for (const [at, { start }] of byStart(events).entries()) {
          expect(Math.abs(start - (starts[at] ?? Number.NaN))).toBeLessThan(0.000501);
        }
      }),
    );
  });
});

function withoutBreaks(event: ObservedEvent): ObservedEvent {
  const plain = (text: string) => text.replaceAll(/[\r\n]/g, "/");
  return {
    ...event,
    runId: plain(event.runId),
    procedure: event.procedure === undefined ? undefined : plain(event.procedure),
    subject: plain(event.subject),
    behavior: plain(event.behavior),
    target: plain(event.target),
  };
}

/** No state of the same subject, behavior and modifiers begins before it is over. */
function withoutOverlaps(events: readonly ObservedEvent[]): ObservedEvent[] {
  const over = new Map<string, number>();
  const kept = new Set<ObservedEvent>();
  for (const event of byStart(events)) {
    const { subject, behavior, target, intensity } = event;
    const key = JSON.stringify([subject, behavior, target, intensity]);
    const free = event.type === "POINT" || (over.get(key) ?? 0) <= event.start;
    if (free) kept.add(event);
    if (free && event.type === "STATE") over.set(key, event.stop);
  }
  return events.filter((event) => kept.has(event));
}

function atLeastAMillisecond(event: ObservedEvent): ObservedEvent {
  if (event.type === "POINT" || event.stop > event.start) return event;
  return { ...event, stop: (Math.round(event.start * 1000) + 1) / 1000 };
}
