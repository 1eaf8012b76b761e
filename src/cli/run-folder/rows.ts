import { createReadStream, statSync } from "node:fs";
import Papa from "papaparse";

/** Bytes read at a time. */
const BLOCK = 1 << 20;

/** Takes rows as they are read; what it throws ends the reading. */
export type Take = (rows: readonly (readonly string[])[]) => void | Promise<void>;

/** The rows of a CSV table; `advance` is told which share of the file is read. */
export function readRows(
  file: string,
  take: Take,
  advance?: (share: number) => void,
): Promise<void> {
  const { size } = statSync(file);
  return new Promise((resolve, reject) => {
    const source = createReadStream(file, { encoding: "utf8", highWaterMark: BLOCK });
    source.on("error", reject);
    Papa.parse<string[]>(source, {
      skipEmptyLines: true,
      chunk({ data }, parser) {
        const fail = (error: unknown) => {
          reject(error); // before the parser, which takes its end for completion
          parser.abort();
        };
        try {
          const taken = take(data);
          advance?.(source.bytesRead / Math.max(1, size));
          if (taken === undefined) return;
          parser.pause();
          taken.then(() => parser.resume(), fail);
        } catch (error) {
          fail(error);
        }
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}
