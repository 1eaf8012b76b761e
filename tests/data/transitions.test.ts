import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DataError,
  readTransitions,
  type TransitionCounts,
  type TransitionSample,
} from "../../src/data/index.ts";
import { kappa } from "../../src/numerics/index.ts";
import { sharedData } from "../shared-data.ts";

const codes = { 4: ["A", "B", "C", "D"], 3: ["A", "B", "C"], 2: ["S", "IS"] } as const;
const cellsOf = (ways: 4 | 3 | 2) =>
  codes[ways].flatMap((first) => codes[ways].map((second) => `${first}-${second}-${ways}`));

/** A line with 15 children in a two-way table and none in the others. */
const line: Readonly<Record<string, string>> = {
  "Study ID": "7",
  Authors: "Somebody, Else, & Another (1999)",
  "Subsample Desciption": "Comparison",
  ...Object.fromEntries([...cellsOf(4), ...cellsOf(3)].map((cell) => [cell, ""])),
  "n-4": "0",
  "n-3": "NA",
  "S-S-2": "8",
  "S-IS-2": "1",
  "IS-S-2": "2",
  "IS-IS-2": "4",
  "n-2": "15",
  "Social Risk": "1",
  "Medical Risk": "NA",
  T1_month: "12",
  T2_month: "18.5",
  coding: "NA",
};

function csvOf(...lines: Readonly<Record<string, string>>[]): string {
  const names = Object.keys(lines[0] ?? {});
  const row = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(",");
  return [row(names), ...lines.map((one) => row(names.map((name) => one[name] ?? "")))].join("\n");
}

const fault = (changed: Readonly<Record<string, string>>): DataError => {
  try {
    readTransitions(csvOf(line, { ...line, ...changed }));
  } catch (error) {
    if (error instanceof DataError) return error;
  }
  throw new Error("It was read without a fault.");
};

describe("a table of samples that were classified twice", () => {
  it("is read with secure first, and nothing where nothing is known", () => {
    const [sample] = readTransitions(csvOf(line));
    expect(sample).toEqual({
      study: "7",
      authors: "Somebody, Else, & Another (1999)",
      sample: "Comparison",
      monthsAtFirst: 12,
      monthsAtSecond: 18.5,
      socialRisk: true,
      medicalRisk: undefined,
      coding: undefined,
      fourWay: undefined,
      threeWay: undefined,
      twoWay: [
        [8, 1],
        [2, 4],
      ],
    });
  });

  it.each([
    [{ "n-2": "16" }, "n-2", /line 3, "n-2": "16" is not the sum of its cells, 15/],
    [{ "n-2": "" }, "n-2", /"n-2": "" is not the sum of its cells, 15/],
    [{ "n-2": "0" }, "n-2", /is not the sum/],
    [{ "S-IS-2": "" }, "S-IS-2", /"" is nothing, although n-2 is 15 and other cells are 14/],
    [{ "S-IS-2": "NA" }, "S-IS-2", /"NA" is nothing/],
    [{ "n-4": "3" }, "A-A-4", /is nothing, although n-4 is 3 and other cells are 0/],
    [{ "S-S-2": "-8" }, "S-S-2", /"-8" is no number from 0 to/],
    [{ "S-S-2": "7.5" }, "S-S-2", /is no count/],
    [{ "S-S-2": "1e3" }, "S-S-2", /is no number/],
    [{ "Social Risk": "yes" }, "Social Risk", /"yes" is neither 0 nor 1/],
    [{ T2_month: "12" }, "T2_month", /"12" is not after the first time, 12 months/],
    [{ Authors: "" }, "Authors", /a name is needed/],
  ])("is refused with %j", (changed, column, says) => {
    const error = fault(changed);
    expect(error).toMatchObject({ line: 3, column });
    expect(error.message).toMatch(says);
    expect(error.message).toMatch(/docs\/stability\.md/);
  });

  it("is refused without a column that is needed, which is named", () => {
    const { "n-3": _, ...rest } = line;
    expect(() => readTransitions(csvOf(rest))).toThrow(/"n-3": is missing.*docs\/stability\.md/);
  });

  it("says what is wrong with any text or damage, and nothing else happens", () => {
    const whole = csvOf(line);
    const damaged = fc
      .tuple(fc.nat(whole.length), fc.nat(12), fc.string({ unit: "binary", maxLength: 4 }))
      .map(([at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: "binary" })), (text) => {
        try {
          for (const { twoWay } of readTransitions(text)) {
            expect(twoWay === undefined || totalOf(twoWay) > 0).toBe(true);
          }
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          expect(error.message).toMatch(/docs\/stability\.md/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives back any counts, in whatever order the columns stand", () => {
    const counts = fc.array(fc.nat(2000), { minLength: 16, maxLength: 16 });
    const order = fc.shuffledSubarray(Object.keys(line), { minLength: Object.keys(line).length });
    fc.assert(
      fc.property(counts, order, (drawn, names) => {
        const n = drawn.reduce((sum, count) => sum + count, 0);
        const cells = Object.fromEntries(cellsOf(4).map((cell, i) => [cell, `${drawn[i]}`]));
        const changed: Record<string, string> = { ...line, ...cells, "n-4": `${n}` };
        const shuffled = Object.fromEntries(names.map((name) => [name, changed[name] ?? ""]));
        const [sample] = readTransitions(csvOf(shuffled));
        expect(sample?.fourWay?.flat()).toEqual(n === 0 ? undefined : drawn);
      }),
    );
  });
});

const real = sharedData("ssp-stability/opie_transitions.csv");

describe.skipIf(real.text === undefined)(`the 67 samples of Opie et al. 2021${real.note}`, () => {
  const samples = readTransitions(real.text ?? csvOf(line));
  const tablesOf = (name: "fourWay" | "threeWay" | "twoWay") =>
    samples.map((one) => one[name]).filter((table) => table !== undefined);

  it("are all there, with three sizes of tables", () => {
    expect(samples).toHaveLength(67);
    expect(tablesOf("fourWay")).toHaveLength(37);
    expect(tablesOf("threeWay")).toHaveLength(14);
    expect(tablesOf("twoWay")).toHaveLength(55);
    expect(missingIn(samples)).toEqual(["Barnett et al. (2006)"]);
  });

  it("have the shares of A, B, C and D from one time to the next that R counted", () => {
    const pooled = sumOf(tablesOf("fourWay"));
    expect(totalOf(pooled)).toBe(3990);
    expect(rounded(pooled)).toEqual([
      [0.247, 0.448, 0.127, 0.177],
      [0.095, 0.657, 0.124, 0.123],
      [0.101, 0.507, 0.269, 0.123],
      [0.134, 0.407, 0.129, 0.329],
    ]);
    const [first, second] = casesOf(pooled);
    expect(kappa(first, second).point).toBeCloseTo(0.184, 3);
    const same = first.filter((code, i) => code === second[i]).length;
    expect(same / 3990).toBeCloseTo(0.493, 3);
  });

  it("stay secure, and insecure, as R counted", () => {
    const pooled = sumOf(tablesOf("twoWay"));
    expect(totalOf(pooled)).toBe(5029);
    const [[secure] = [], [, insecure] = []] = rounded(pooled);
    expect([secure, insecure]).toEqual([0.667, 0.552]);
  });
});

function missingIn(samples: readonly TransitionSample[]): string[] {
  return samples.filter(({ coding }) => coding === undefined).map(({ authors }) => authors);
}

function totalOf(table: TransitionCounts): number {
  return table.flat().reduce((sum, count) => sum + count, 0);
}

function sumOf(tables: readonly TransitionCounts[]): TransitionCounts {
  return (tables[0] ?? []).map((row, i) =>
    row.map((_, j) => tables.reduce((sum, table) => sum + (table[i]?.[j] ?? 0), 0)),
  );
}

function rounded(table: TransitionCounts): number[][] {
  return table.map((row) => {
    const n = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => Math.round((1000 * count) / n) / 1000);
  });
}

function casesOf(table: TransitionCounts): [string[], string[]] {
  const pairs = table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [`${i}`, `${j}`] as const)),
  );
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
}
