import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readStudy } from "../../study/index.ts";
import { UserError } from "../errors.ts";
import { VERSION } from "../package.ts";
import type { RunIdentity } from "../run-folder/index.ts";

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
  const { document, plan } = readStudy(text, basename(file));
  const run = createHash("sha256")
    .update(JSON.stringify([VERSION, document]))
    .digest("hex");
  return { plan, run, version: VERSION, text };
}
