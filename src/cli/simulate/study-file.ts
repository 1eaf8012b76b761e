import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { UserError } from "../errors.ts";
import { identityOf, type RunIdentity } from "../run-folder/index.ts";

/**
 * A study from a file, and which run it is.
 *
 * @throws UserError when there is no such file
 * @throws StudyError when the study cannot be run
 */
export function readStudyFile(file: string): RunIdentity {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "EISDIR" ? "it is a folder" : code === "ENOENT" ? "there is none" : code;
    throw new UserError(
      `The study "${file}" cannot be read: ${why}. Give a file such as study.yaml; docs/first-study.md begins with one.`,
    );
  }
  return identityOf(text, basename(file));
}
