import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import {
  DataError,
  type ExportFormat,
  exportFormats,
  type ObservedEvent,
} from "../../data/index.ts";
import { didYouMean } from "../../study/index.ts";
import { fileErrorText, UserError } from "../errors.ts";
import { readTable } from "../run-folder/index.ts";
import { eventsTable } from "./events-table.ts";
import { Observations } from "./observations.ts";

const NAMES = exportFormats.map(({ name }) => name);

interface ExportOptions {
  readonly to: string;
  readonly out: string;
  readonly quiet?: true;
}

/** Adds `bowlby export`. */
export function addExport(program: Command): void {
  const forms = exportFormats.map(({ name, title }) => `  ${name.padEnd(14)}${title}`).join("\n");
  program
    .command("export")
    .description("write observed events for other programs (docs/export.md)")
    .argument("<from>", "folder of results, or an events table as CSV")
    .requiredOption("--to <form>", `one of ${NAMES.join(", ")}`)
    .requiredOption("--out <path>", "file to write; a folder where each observation has its own")
    .option("--quiet", "no progress")
    .allowExcessArguments(false)
    .addHelpText("after", `\nForms:\n${forms}`)
    .action(exportEvents);
}

/** @throws UserError for whatever the user can mend; nothing is written then */
async function exportEvents(from: string, { to, out, quiet }: ExportOptions): Promise<void> {
  const format = exportFormats.find(({ name }) => name === to);
  if (format === undefined) {
    throw new UserError(
      `--to is "${to}"; it must be one of ${NAMES.join(", ")}.${didYouMean(to, NAMES)} See docs/export.md.`,
    );
  }
  if (existsSync(out)) {
    throw new UserError(`"${out}" is there already; nothing was written. Give --out a new name.`);
  }
  const table = await eventsTable(from);
  const draft = `${out}.partial-${process.pid}`;
  const sink =
    format.files === "one for all" ? oneFile(draft, format) : folderOfFiles(draft, format);
  let written = 0;
  try {
    const observations = new Observations((events) => {
      sink(events);
      written++;
    });
    await readTable(table, quiet === true, (block) => observations.add(block));
    observations.end();
    if (written === 0) throw new UserError(`There is no event in "${from}"; nothing was written.`);
    renameSync(draft, out);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (error instanceof DataError) throw new UserError(`${from}: ${error.message}`);
    const text = fileErrorText(error, out);
    throw text === undefined ? error : new UserError(text);
  }
  process.stdout.write(`${written} observations in ${out}\n`);
}

/** Writes all observations one below the other. */
function oneFile(file: string, { head, write }: ExportFormat): (events: ObservedEvent[]) => void {
  writeFileSync(file, head);
  return (events) => appendFileSync(file, write(events));
}

/** Writes a file for each observation, named after it. */
function folderOfFiles(
  folder: string,
  { ending, write }: ExportFormat,
): (events: ObservedEvent[]) => void {
  mkdirSync(folder);
  return (events) => {
    const [{ runId, procedure }] = events as [ObservedEvent];
    const name = [runId, procedure]
      .filter(Boolean)
      .join("_")
      .replaceAll(/[^\w.-]+/g, "_");
    const file = `${name}${ending}`;
    if (existsSync(join(folder, file))) {
      throw new UserError(`Two observations would both be called "${file}"; nothing was written.`);
    }
    writeFileSync(join(folder, file), write(events));
  };
}
