import { existsSync, mkdtempSync, rmdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileErrorText } from "../errors.ts";

/**
 * Why nothing can be written to a folder, or undefined when something can. It is tried: a folder is
 * made in it, or in the nearest above it that is there, and taken away again; permissions alone do
 * not tell what a disk allows.
 */
export function refusalOf(folder: string): string | undefined {
  try {
    if (existsSync(folder) && !statSync(folder).isDirectory()) {
      return fileErrorText({ code: "ENOTDIR" }, folder);
    }
    rmdirSync(mkdtempSync(join(nearest(folder), ".bowlby-doctor-")));
    return undefined;
  } catch (error) {
    return fileErrorText(error, folder) ?? String(error);
  }
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}
