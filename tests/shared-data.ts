import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "./architecture/repository.ts";

/** Real data, which are no part of the repository; see docs/stability.md. */
export interface SharedData {
  readonly text: string | undefined;
  /** Why tests that need it are skipped; they carry it in their name. */
  readonly note: string;
}

/** A file of the folder named by BOWLBY_DATA, or of ../shared/data. */
export function sharedData(path: string): SharedData {
  const folder = process.env.BOWLBY_DATA ?? resolve(root, "../shared/data");
  const file = resolve(folder, path);
  if (existsSync(file)) return { text: readFileSync(file, "utf8"), note: "" };
  return {
    text: undefined,
    note: ` (skipped: the folder of BOWLBY_DATA, or ../shared/data, has no ${path})`,
  };
}
