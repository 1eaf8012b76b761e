import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  borisHeader,
  DataError,
  eventsFromCsv,
  eventsToCsv,
  readBoris,
  readBorisTabular,
  readDatavyu,
  readElan,
  writeBoris,
  writeBorisTabular,
  writeDatavyu,
  writeElan,
} from "../../src/data/index.ts";
import { anyObservation, clockTime } from "./any-events.ts";

const observation = { runId: "run", procedure: undefined };
const readers = {
  eventsFromCsv,
  readBoris,
  readBorisTabular,
  readElan: (text: string) => readElan(text, observation),
  "readDatavyu, of db": (text: string) => readDatavyu(zipSync({ db: strToU8(text) })),
} as const satisfies Record<string, (text: string) => unknown>;

const cry = {
  ...observation,
  subject: "child",
  episode: 6,
  behavior: "cry",
  type: "STATE",
  start: 1,
  stop: 2.5,
  intensity: 0.9,
  target: "caregiver",
} as const;
const whole: Record<keyof typeof readers, string> = {
  eventsFromCsv: eventsToCsv([cry]),
  readBoris: borisHeader + writeBoris([cry]),
  readBorisTabular: writeBorisTabular([cry]),
  readElan: writeElan([cry]),
  "readDatavyu, of db":
    "#4\nobservation (MATRIX,true,)-run_id|NOMINAL\n00:00:00:000,00:00:02:500,(run)\n" +
    "child (MATRIX,true,)-behavior|NOMINAL\n00:00:01:000,00:00:02:500,(cry)\n",
};

/** Returns or throws a DataError: what else is thrown fails the test. */
function reads(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    expect(error.message).toMatch(/docs\/export\.md/);
  }
}

/** A text with one place cut out, doubled or written over. */
const damaged = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(12), fc.string({ unit: "binary", maxLength: 4 }))
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

describe.each(Object.keys(readers) as (keyof typeof readers)[])("%s", (name) => {
  it("reads what is whole", () => {
    expect(readers[name](whole[name])).toHaveLength(1);
  });

  it("says what is wrong with any damage, and nothing else happens", () => {
    fc.assert(
      fc.property(damaged(whole[name]), (text) => reads(() => readers[name](text))),
      { numRuns: 500 },
    );
  });

  it("says what is wrong with any text", () => {
    const pieces = fc.constantFrom(...'"\\\t\n\r,;|=()#4:0', "#4\n", "child (", "00:", "START");
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: pieces }));
    fc.assert(
      fc.property(text, (said) => reads(() => readers[name](said))),
      { numRuns: 500 },
    );
  });

  it("takes any end of the file", () => {
    for (let end = 0; end < whole[name].length; end += 1) {
      reads(() => readers[name](whole[name].slice(0, end)));
    }
    expect(() => readers[name]("")).toSatisfy((read) => name === "readElan" || throws(read));
  });
});

describe("a Datavyu file", () => {
  it("that is any bytes, or damaged, is refused as data", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => reads(() => readDatavyu(bytes))),
    );
    const place = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(
        anyObservation(clockTime),
        fc.array(place, { minLength: 1 }),
        (events, places) => {
          const file = writeDatavyu(events);
          for (const [at, byte] of places) file[at % file.length] = byte;
          reads(() => readDatavyu(file));
        },
      ),
    );
  });

  it("that ends too early is refused, wherever it ends before its list of contents", () => {
    const file = writeDatavyu([cry]);
    for (let end = 0; end < file.length; end += 1) reads(() => readDatavyu(file.slice(0, end)));
    for (const end of [0, 10, file.length / 4]) {
      expect(() => readDatavyu(file.slice(0, end))).toThrow(DataError);
    }
  });

  it("that unpacks to more than it may is not unpacked to the end", () => {
    const bomb = zipSync({ db: new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(() => readDatavyu(bomb)).toThrow(/unpacks to more than 67108864 bytes/);
  });

  it("of many small files is refused, too", () => {
    const many = Array.from({ length: 3000 }, (_, at) => [`${at}`, new Uint8Array(0)] as const);
    expect(() => readDatavyu(zipSync(Object.fromEntries(many)))).toThrow(DataError);
  });
});

function throws(read: unknown): boolean {
  try {
    (read as () => unknown)();
    return false;
  } catch (error) {
    return error instanceof DataError;
  }
}
