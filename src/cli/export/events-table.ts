import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { finishedManifest, finishedRows, readRows, STUDY } from "../run-folder/index.ts";
import { readStudyFile } from "../simulate/index.ts";

type Take = (rows: readonly (readonly string[])[]) => void;

/**
 * The rows of an events table, header first: of a folder of results, or of a CSV file.
 *
 * @throws UserError when there is no such table
 */
export function eventsTable(path: string): (take: Take) => Promise<void> {
  if (!existsSync(path))
    throw new UserError(`"${path}" is not there; give a folder of results or a CSV file.`);
  if (!statSync(path).isDirectory()) return (take) => readRows(path, take);
  finishedManifest(path);
  const { plan } = readStudyFile(join(path, STUDY));
  if (!plan.document.outputs?.tables?.includes("events")) {
    throw new UserError(
      `The study in "${path}" kept no events. Add "outputs: { tables: [lives, events] }" to it and run it again.`,
    );
  }
  return finishedRows(path, plan, "events");
}
