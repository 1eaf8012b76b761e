import { createHash } from "node:crypto";
import { readStudy, type StudyPlan } from "../../study/index.ts";
import { VERSION } from "../package.ts";

/** Which study is run, and by which version. */
export interface RunIdentity {
  readonly plan: StudyPlan;
  /** SHA-256 of version and study: the same for the same results. */
  readonly run: string;
  readonly version: string;
  /** The study as it was written, kept beside its results. */
  readonly text: string;
}

/**
 * The run that this study makes.
 *
 * @param file what the text is called in messages
 * @throws StudyError when the study cannot be run
 */
export function identityOf(text: string, file: string): RunIdentity {
  const { document, plan } = readStudy(text, file);
  const run = createHash("sha256")
    .update(JSON.stringify([VERSION, document]))
    .digest("hex");
  return { plan, run, version: VERSION, text };
}
