import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import {
  createStudySums,
  type FigurePlan,
  type StudyPlan,
  type StudyResult,
  sensitivityOf,
  type TableName,
  tablesOf,
} from "../../study/index.ts";
import { descriptionOf, ignoreText, readmeOf, sidecarOf } from "./describe.ts";
import {
  DESCRIPTION,
  draftOf,
  IGNORE,
  MANIFEST,
  README,
  REPORT,
  STUDY,
  sidecarFile,
  tableFile,
  UNFINISHED,
} from "./layout.ts";
import { describeFile, type Manifest } from "./manifest.ts";
import { readParquetRows, writeParquet } from "./parquet.ts";
import { readRows } from "./rows.ts";
import type { RunIdentity, UnfinishedRun } from "./unfinished.ts";

/**
 * Puts a run whose lives are all lived in its place: tables, sidecars, report, and the manifest
 * last, because it vouches for the others. What is interrupted here is done again by `--resume`,
 * with the same bytes.
 */
export async function publish(
  unfinished: UnfinishedRun,
  command: string,
  render: (result: StudyResult) => string | Promise<string>,
): Promise<Manifest> {
  const { folder, identity } = unfinished;
  const { plan, version, run } = identity;
  const lives = draftOf(folder, "lives");
  const result = await resultOf(identity, plan.figures, (take) => readRows(lives, take));
  const report = await render(result);
  const texts: [string, string][] = [
    [DESCRIPTION, jsonText(descriptionOf(plan, version))],
    [IGNORE, ignoreText()],
    [README, readmeOf(plan, version)],
    [REPORT, report],
    [STUDY, identity.text],
  ];
  for (const [name, table] of tablesOf(plan))
    texts.push([sidecarFile(plan, name), jsonText(sidecarOf(table))]);
  if (!existsSync(join(folder, "data"))) mkdirSync(join(folder, "data"));
  for (const name of tablesOf(plan).keys()) await placeTable(folder, plan, name);
  for (const [file, text] of texts) place(folder, file, text);
  const files = [...tablesOf(plan).keys()]
    .map((name) => tableFile(plan, name))
    .concat(texts.map(([file]) => file));
  const outputs = [];
  for (const file of files.sort()) outputs.push(await describeFile(folder, file));
  const platform = { node: process.version, system: `${process.platform}-${process.arch}` };
  const manifest: Manifest & { readonly study: object } = {
    program: "bowlby",
    version,
    command,
    run,
    platform,
    study: plan.document,
    outputs,
  };
  place(folder, MANIFEST, jsonText(manifest));
  rmSync(join(folder, UNFINISHED), { recursive: true });
  return manifest;
}

/** Everything a report is made from, read from the rows of the table of lives. */
export async function resultOf(
  { plan, version }: Pick<RunIdentity, "plan" | "version">,
  figures: readonly FigurePlan[],
  rows: (take: (rows: readonly (readonly string[])[]) => void) => Promise<void>,
): Promise<StudyResult> {
  const sums = createStudySums(plan, figures);
  let header: ReadonlyMap<string, number> | undefined;
  await rows((block) => {
    for (const row of block) {
      if (header === undefined) header = new Map(row.map((name, i) => [name, i]));
      else {
        const at = header;
        sums.add((column) => row[at.get(column) ?? -1]);
      }
    }
  });
  const measures = sums.finish();
  return { version, plan, figures, measures, sensitivity: sensitivityOf(plan, measures) };
}

/** The rows of a finished table of lives, header first. */
export function finishedRows(folder: string, plan: StudyPlan, table: TableName) {
  const file = join(folder, tableFile(plan, table));
  return (take: (rows: readonly (readonly string[])[]) => void): Promise<void> =>
    file.endsWith(".parquet") ? readParquetRows(file, take) : readRows(file, take);
}

async function placeTable(folder: string, plan: StudyPlan, name: TableName): Promise<void> {
  const draft = draftOf(folder, name);
  const goal = join(folder, tableFile(plan, name));
  if (goal.endsWith(".csv")) {
    sync(draft);
    renameSync(draft, goal);
    return;
  }
  const converted = join(folder, UNFINISHED, `${name}.parquet`);
  await writeParquet(draft, converted, tablesOf(plan).get(name)?.columns ?? []);
  sync(converted);
  renameSync(converted, goal);
}

/** Writes beside, then renames, so that no half file ever stands in its place. */
function place(folder: string, file: string, text: string): void {
  const draft = join(folder, UNFINISHED, "placed");
  writeFileSync(draft, text);
  sync(draft);
  renameSync(draft, join(folder, file));
}

function sync(file: string): void {
  const opened = openSync(file, "r+");
  fsyncSync(opened);
  closeSync(opened);
}

function jsonText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
