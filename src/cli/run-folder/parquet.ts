import {
  asyncBufferFromFile,
  type ParquetReadOptions,
  parquetMetadataAsync,
  parquetRead,
} from "hyparquet";
import { type ColumnSource, fileWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { ColumnFacts } from "../../study/index.ts";
import { readRows, type Take } from "./rows.ts";

/** Rows that are written, and later read, together. */
const GROUP = 5000;

/**
 * Writes a CSV table as Parquet: numbers as doubles, words as strings, missing as null. The same
 * table gives the same bytes.
 */
export async function writeParquet(
  from: string,
  to: string,
  columns: readonly ColumnFacts[],
): Promise<void> {
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.map(elementOf),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(to), schema, createdBy: "bowlby" });
  let held: (readonly string[])[] = [];
  let header = true;
  const flush = async () => {
    if (held.length === 0) return;
    const rows = held;
    held = [];
    await writer.write({ columnData: columnsOf(rows, columns), rowGroupSize: GROUP });
  };
  await readRows(from, async (rows) => {
    for (const row of header ? rows.slice(1) : rows) {
      held.push(row);
      if (held.length === GROUP) await flush();
    }
    header = false;
  });
  await flush();
  await writer.finish();
}

function elementOf({ name, ...facts }: ColumnFacts): SchemaElement {
  if (!isWord(facts)) return { name, type: "DOUBLE", repetition_type: "OPTIONAL" };
  return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" };
}

function isWord({ levels, text }: Pick<ColumnFacts, "levels" | "text">): boolean {
  return levels !== undefined || text === true;
}

function columnsOf(
  rows: readonly (readonly string[])[],
  columns: readonly ColumnFacts[],
): ColumnSource[] {
  return columns.map((column, i) => {
    const word = isWord(column);
    const data = rows.map((row) => {
      const cell = row[i];
      if (cell === undefined || cell === "") return null;
      return word ? cell : Number(cell);
    });
    return { name: column.name, data };
  });
}

/** The rows of a Parquet table, header first, a group at a time; cells as in `readRows`. */
export async function readParquetRows(
  path: string,
  take: Take,
  advance?: (share: number) => void,
): Promise<void> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const names = metadata.schema.slice(1).map(({ name }) => name);
  await take([names]);
  const total = Number(metadata.num_rows);
  for (let start = 0; start < total; start += GROUP) {
    advance?.(start / total);
    const range = { rowStart: start, rowEnd: Math.min(total, start + GROUP) };
    let rows: unknown[][] = [];
    const options: ParquetReadOptions = {
      file,
      metadata,
      ...range,
      onComplete: (read) => {
        rows = read as unknown[][];
      },
    };
    await parquetRead(options);
    await take(
      rows.map((row) =>
        row.map((cell) => (cell === null || cell === undefined ? "" : String(cell))),
      ),
    );
  }
}
