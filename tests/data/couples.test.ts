import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksIn, DataError, readCouples } from "../../src/data/index.ts";
import { sharedData } from "../shared-data.ts";

const names = { signal: "IKCB", answer: "DCCB" } as const;
const whole = [
  '"code","IKCB01","IKCB02","IKCB03","DCCB01","DCCB02","DCCB03","EDCm"',
  "1,1,0,1,0,0,1,10",
  "7,0,0,0,1,1,1,8",
].join("\n");

function fault(text: string, columns: Parameters<typeof readCouples>[1] = names): DataError {
  try {
    readCouples(text, columns);
  } catch (error) {
    if (error instanceof DataError) return error;
  }
  throw new Error("It was read without a fault.");
}

describe("a table of couples", () => {
  it("is read by the blocks that are named, and the other way round when they are exchanged", () => {
    const [first, second] = readCouples(whole, names);
    expect(first).toEqual({ couple: "1", signals: [1, 0, 1], answers: [0, 0, 1] });
    expect(second).toEqual({ couple: "7", signals: [0, 0, 0], answers: [1, 1, 1] });
    const [turned] = readCouples(whole, { signal: "DCCB", answer: "IKCB", couple: "EDCm" });
    expect(turned).toEqual({ couple: "10", signals: [0, 0, 1], answers: [1, 0, 1] });
    expect(blocksIn(whole)).toEqual(["IKCB", "DCCB"]);
  });

  it.each([
    [
      "a cell that is no act",
      whole.replace("7,0,0", "7,0,2"),
      { line: 3, column: "IKCB02" },
      /"2" is neither 0 nor 1/,
    ],
    [
      "an unknown interval",
      whole.replace("7,0,0", "7,0,NA"),
      { line: 3, column: "IKCB02" },
      /"NA" is neither/,
    ],
    [
      "a couple twice",
      whole.replace("\n7,", "\n1,"),
      { line: 3, column: "code" },
      /"1" stands in line 2/,
    ],
    ["no name", whole.replace("\n7,", "\n,"), { line: 3, column: "code" }, /a couple needs a name/],
    ["a gap", whole.replace("IKCB02", "IKCB04"), { line: 1 }, /IKCB2 is missing, IKCB03 is there/],
    [
      "an interval twice",
      whole.replace("IKCB02", "IKCB1"),
      { column: "IKCB1" },
      /same interval as "IKCB01"/,
    ],
    [
      "unlike lengths",
      whole.replace("DCCB03", "other"),
      { line: 1, value: "DCCB" },
      /has 2 intervals, but "IKCB" has 3/,
    ],
    [
      "no column of names",
      whole.replace("code", "id"),
      { column: "code" },
      /is missing; the header has id, IKCB01/,
    ],
    ["a cell too many", `${whole},1`, { line: 3 }, /one cell too many/],
  ] as const)("is refused with %s", (_what, text, place, says) => {
    const error = fault(text);
    expect(error).toMatchObject(place);
    expect(error.message).toMatch(says);
    expect(error.message).toMatch(/docs\/couples-data\.md/);
  });

  it("is refused when a block is not there or named for both", () => {
    expect(fault(whole, { ...names, signal: "IKBC" }).message).toMatch(
      /"IKBC" is no block of 2 columns or more.*the header has code, IKCB01/,
    );
    expect(fault(whole, { ...names, answer: "IKCB" }).message).toMatch(/cannot be both/);
  });

  it("gives back any acts, in whatever order the columns stand", () => {
    const acts = fc.array(fc.constantFrom(0, 1), { minLength: 6, maxLength: 6 });
    const header = ["code", "s1", "s2", "s3", "a1", "a2", "a3"];
    const order = fc.shuffledSubarray(header, { minLength: header.length });
    fc.assert(
      fc.property(fc.array(acts, { minLength: 1, maxLength: 5 }), order, (couples, columns) => {
        const lines = couples.map((one, i) => {
          const cells: Record<string, string> = { code: `c${i}` };
          for (const [at, act] of one.entries()) cells[header[at + 1] as string] = `${act}`;
          return columns.map((name) => cells[name]).join(",");
        });
        const read = readCouples([columns.join(","), ...lines].join("\r\n"), {
          signal: "s",
          answer: "a",
        });
        expect(read.map(({ signals, answers }) => [...signals, ...answers])).toEqual(couples);
      }),
    );
  });

  it("says what is wrong with any text or damage, and nothing else happens", () => {
    const damaged = fc
      .tuple(fc.nat(whole.length), fc.nat(12), fc.string({ unit: "binary", maxLength: 4 }))
      .map(([at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: "binary" })), (text) => {
        try {
          for (const { signals, answers } of readCouples(text, names)) {
            expect(signals).toHaveLength(answers.length);
          }
          blocksIn(text);
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          expect(error.message).toMatch(/docs\/(?:couples-data|export)\.md/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const real = sharedData("couples-coping/CouplesCope.csv");

describe.skipIf(real.text === undefined)(`64 couples after stress${real.note}`, () => {
  const couples = real.text === undefined ? [] : readCouples(real.text, names);
  const shareOf = (of: "signals" | "answers") =>
    couples.flatMap((one) => one[of]).reduce<number>((sum, act) => sum + act, 0) / (64 * 48);
  const moves = (from: string, to: string) => {
    const states = couples.map(({ signals, answers }) =>
      signals.map((s, t) => `${s}${answers[t]}`),
    );
    const after = states.flatMap((all) => all.slice(1).filter((_, t) => all[t] === from));
    return after.filter((state) => state === to).length / after.length;
  };

  it("are all there, with the shares and moves that were counted elsewhere", () => {
    expect(couples.map(({ signals }) => signals.length)).toEqual(Array(64).fill(48));
    expect(shareOf("signals")).toBeCloseTo(0.612, 3);
    expect(shareOf("answers")).toBeCloseTo(0.609, 3);
    expect(moves("00", "00")).toBeCloseTo(0.785, 3);
    expect(moves("11", "11")).toBeCloseTo(0.804, 3);
    expect(moves("10", "11")).toBeCloseTo(0.399, 3);
  });
});
