import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeParquet } from "../../src/cli/run-folder/parquet.ts";
import { readTable } from "../../src/cli/run-folder/read-table.ts";

const home = mkdtempSync(join(tmpdir(), "bowlby-parquet-"));

afterAll(() => rmSync(home, { recursive: true, force: true }));

const columns = [
  { name: "run_id", unit: "", text: true, meaning: "Which." },
  { name: "felt", unit: "", meaning: "A number." },
  { name: "code", unit: "", levels: ["A", "B"], meaning: "A word." },
] as const;

/** The rows of a table, header first. */
async function rowsOf(file: string): Promise<string[][]> {
  const rows: string[][] = [];
  await readTable(file, true, (block) => {
    rows.push(...block.map((row) => [...row]));
  });
  return rows;
}

test.each([0, 1, 4999, 5000, 5001, 12_345])(
  "a table of %i rows comes back from Parquet as it was, in the same bytes each time",
  async (count) => {
    const csv = join(home, "table.csv");
    const rows = Array.from({ length: count }, (_, i) => [
      `life ${i}`,
      i % 7 === 0 ? "" : String(i / 3),
      i % 2 === 0 ? "A" : "B",
    ]);
    const text = [columns.map(({ name }) => name), ...rows].map((row) => row.join(",")).join("\n");
    writeFileSync(csv, `${text}\n`);
    const [first, second] = [join(home, "first.parquet"), join(home, "second.parquet")];
    await writeParquet(csv, first, columns);
    await writeParquet(csv, second, columns);
    expect(readFileSync(first)).toEqual(readFileSync(second));
    expect(await rowsOf(first)).toEqual(await rowsOf(csv));
    expect(await rowsOf(first)).toHaveLength(count + 1);
  },
);
