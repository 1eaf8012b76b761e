import { readFileSync } from "node:fs";

/** A file of the repository that a program wrote and that was committed. */
export function kept(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}
