import { createReadStream } from "node:fs";
import Papa from "papaparse";

/** Bytes read at a time. */
const BLOCK = 1 << 20;

/** The rows of a CSV table, header first, a block at a time; each cell is text. */
export function readRows(
  file: string,
  take: (rows: readonly (readonly string[])[]) => void | Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const source = createReadStream(file, { encoding: "utf8", highWaterMark: BLOCK });
    source.on("error", reject);
    Papa.parse<string[]>(source, {
      skipEmptyLines: true,
      chunk({ data }, parser) {
        const taken = take(data);
        if (taken === undefined) return;
        parser.pause();
        taken.then(
          () => parser.resume(),
          (error: Error) => {
            parser.abort();
            reject(error);
          },
        );
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}
