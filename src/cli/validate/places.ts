import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileErrorText, UserError } from "../errors.ts";

/** Where the lives of the battery are in its folder, and those of its controls. */
export const POPULATIONS = "populations";
export const CONTROLS = "controls";

/**
 * Whether a page can be written there; asked before anything is lived.
 *
 * @throws UserError when something is there already, or no folder is
 */
export function requireNew(file: string | undefined): void {
  if (file === undefined) return;
  if (existsSync(file)) {
    throw new UserError(
      `"${file}" is there already; nothing was written. Give --report a new name.`,
    );
  }
  if (!existsSync(dirname(file))) {
    throw new UserError(`"${dirname(file)}" is no folder; give --report a place in one.`);
  }
}

/**
 * Whether lives can be kept there: nothing is there, or lives of a battery and nothing else. What
 * those are is asked when they are needed.
 *
 * @throws UserError when it is a file, or holds other files
 */
export function requireOwn(folder: string | undefined): void {
  if (folder === undefined) return;
  refuseForeign(folder, folder, [POPULATIONS, CONTROLS]);
  for (const part of [POPULATIONS, CONTROLS]) refuseForeign(folder, join(folder, part));
}

/** @param allowed names there may be; any when left out */
function refuseForeign(out: string, folder: string, allowed?: readonly string[]): void {
  const foreign = namesIn(folder).find((name) => allowed?.includes(name) === false);
  if (foreign === undefined) return;
  throw new UserError(
    `"${out}" holds other files ("${foreign}"); nothing was written. Give --out a new or empty folder.`,
  );
}

/** None where there is no such folder. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    const said = fileErrorText(error, folder);
    throw said === undefined ? error : new UserError(said);
  }
}
