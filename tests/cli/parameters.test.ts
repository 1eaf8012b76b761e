import { tmpdir } from "node:os";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { cite } from "../../src/literature/index.ts";
import { declarationTables } from "../../src/population/index.ts";
import { bowlby } from "./run.ts";

/** Every declared quantity as JSON is to give it. */
const declared = declarationTables.flatMap(({ group, declarations }) =>
  Object.entries(declarations).map(
    ([
      name,
      {
        range: [range_low, range_high],
        works,
        ...one
      },
    ]) => ({
      group,
      name,
      range_low,
      range_high,
      ...one,
      works: works.map(cite),
    }),
  ),
);

const parameters = (...words: string[]) => bowlby(["parameters", ...words], tmpdir());

async function asJson(...words: string[]): Promise<typeof declared> {
  const { code, stdout } = await parameters("--json", ...words);
  expect(code).toBe(0);
  return JSON.parse(stdout).parameters;
}

describe.concurrent("bowlby parameters", () => {
  test("lists every declared quantity once, under the title of its table, in columns", async () => {
    const { code, stdout } = await parameters();
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    for (const { title } of declarationTables) expect(lines).toContain(title);
    const rows = lines.filter((line) => line.startsWith("  ") && !line.startsWith("  name "));
    expect(rows.map((row) => row.trim().split(" ")[0])).toEqual(declared.map(({ name }) => name));
    const head = lines.find((line) => line.startsWith("  name ")) ?? "";
    declared.forEach(({ start, unit, standing, meaning }, i) => {
      const row = rows[i] ?? "";
      expect(row.slice(head.indexOf("start"))).toMatch(new RegExp(`^${start} ${unit}`));
      expect(row.slice(head.indexOf("standing")).startsWith(standing)).toBe(true);
      expect(row.slice(head.indexOf("meaning"))).toBe(meaning);
    });
  });

  test("tells all of those that are named, works in full, and nothing of the others", async () => {
    const { stdout } = await parameters("reactivity", "reflex");
    for (const { name, symbol, meaning, basis, works } of declared) {
      const named = name === "reactivity" || name === "reflex";
      expect(stdout.includes(meaning)).toBe(named);
      if (!named) continue;
      for (const part of [`\n  symbol    ${symbol}\n`, basis, ...works]) {
        expect(stdout).toContain(part);
      }
    }
    expect(stdout).toContain("start     0.02 1/s\n  range     0.005 to 0.06\n");
  });

  test("gives everything as JSON", async () => {
    expect(await asJson()).toEqual(declared);
    expect(await asJson("reflex")).toEqual(declared.filter(({ name }) => name === "reflex"));
  });

  test("gives the same as a table", async () => {
    const { code, stdout } = await parameters("--csv");
    expect(code).toBe(0);
    const { data, errors } = Papa.parse<Record<string, string>>(stdout.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    const read = data.map(({ start, range_low, range_high, works, ...rest }) => ({
      ...rest,
      start: Number(start),
      range_low: Number(range_low),
      range_high: Number(range_high),
      works: works?.split("; "),
    }));
    expect(read).toEqual(declared);
  });

  test.each(["measured", "fitted", "assumed"] as const)(
    "--standing %s keeps those and no others",
    async (standing) => {
      const kept = declared.filter((one) => one.standing === standing);
      expect(await asJson("--standing", standing)).toEqual(kept);
      const { stdout } = await parameters("--standing", standing);
      if (kept.length === 0) expect(stdout).toBe("No quantity is of that standing.\n");
      else expect(stdout).toContain(kept[0]?.meaning);
    },
  );
});
