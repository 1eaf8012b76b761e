import { statSync } from "node:fs";
import { showProgress } from "../progress.ts";
import { readParquetRows } from "./parquet.ts";
import { readRows, type Take } from "./rows.ts";

/** Bytes of a megabyte. */
const MB = 1e6;

/**
 * The rows of a table, header first, a block at a time; each cell is text, "" where it is missing.
 * CSV, or Parquet where the name ends so.
 */
export async function readTable(file: string, quiet: boolean, take: Take): Promise<void> {
  const megabytes = Math.ceil(statSync(file).size / MB);
  const progress = showProgress(megabytes, "MB read", quiet);
  const advance = (share: number) => progress.advance(Math.floor(share * megabytes));
  try {
    if (file.endsWith(".parquet")) await readParquetRows(file, take, advance);
    else await readRows(file, take, advance);
  } finally {
    progress.stop();
  }
}
