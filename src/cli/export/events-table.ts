import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { STUDY, tableFile, wholeManifest } from "../run-folder/index.ts";
import { readStudyFile } from "../simulate/index.ts";

/**
 * The events table that is meant: of a folder of results, or a file of its own.
 *
 * @throws UserError when there is no such table
 */
export async function eventsTable(path: string): Promise<string> {
  if (!existsSync(path)) {
    throw new UserError(`"${path}" is not there; give a folder of results or a CSV file.`);
  }
  if (!statSync(path).isDirectory()) return path;
  await wholeManifest(path);
  const { plan } = readStudyFile(join(path, STUDY));
  if (!plan.document.outputs?.tables?.includes("events")) {
    throw new UserError(
      `The study in "${path}" kept no events. Add "outputs: { tables: [lives, events] }" to it and run it again.`,
    );
  }
  return join(path, tableFile(plan, "events"));
}
