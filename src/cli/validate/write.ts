import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileErrorText, UserError } from "../errors.ts";

/** Writes a file beside its place and then puts it there. @throws UserError when it cannot */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.partial-${process.pid}`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const said = fileErrorText(error, file);
    throw said === undefined ? error : new UserError(said);
  }
}

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

/** Makes results those that the documentation shows; only in a checkout. */
export function writeForDocs(name: "findings" | "controls" | "stability", result: object): void {
  writeWhole(join("docs", `${name}.json`), `${JSON.stringify(result, null, 1)}\n`);
}

/** @throws UserError outside a checkout */
export function requireCheckout(wanted: boolean): void {
  if (!wanted || existsSync(join("docs", "findings.md"))) return;
  throw new UserError("--write is for a checkout of bowlby: there is no docs/findings.md here.");
}
