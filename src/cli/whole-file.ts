import { renameSync, rmSync, writeFileSync } from "node:fs";
import { fileErrorText, UserError } from "./errors.ts";

/** Writes a file beside its place and then puts it there: what was there stays whole until then. */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}.partial-${process.pid}`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The same for a file that the user named. @throws UserError when it cannot be written */
export function writeWhole(file: string, text: string): void {
  try {
    replaceFile(file, text);
  } catch (error) {
    const said = fileErrorText(error, file);
    throw said === undefined ? error : new UserError(said);
  }
}
