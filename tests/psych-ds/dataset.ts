import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ignores } from "./ignored.ts";

export interface Dataset {
  /** Paths from the root, sorted, without those the ignore file or the validator's own list names. */
  readonly files: readonly string[];
  /** Folders directly below the root, ignored ones too. */
  readonly folders: readonly string[];
  readonly ignoreFile: string | undefined;
  size(file: string): number;
  /** Undefined where the bytes are not UTF-8. A byte order mark stays. */
  text(file: string): string | undefined;
}

export const IGNORE_FILE = ".psychds-ignore";

export function datasetIn(root: string): Dataset {
  const bytes = (file: string) => readFileSync(join(root, file));
  const all = filesBelow(root, "");
  const ignoreFile = all.includes(IGNORE_FILE) ? bytes(IGNORE_FILE).toString("utf8") : undefined;
  const ignored = ignores(ignoreFile ?? "");
  return {
    files: all.filter((file) => !ignored(file)),
    folders: readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
    ignoreFile,
    size: (file) => statSync(join(root, file)).size,
    text: (file) => utf8(bytes(file)),
  };
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    })
    .sort();
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
