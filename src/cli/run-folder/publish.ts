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
import { type StudyPlan, type StudyResult, type TableName, tablesOf } from "../../study/index.ts";
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
import { describeFile, type Manifest, type OutputFile } from "./manifest.ts";
import { writeParquet } from "./parquet.ts";
import { resultOf } from "./result.ts";
import type { UnfinishedRun } from "./unfinished.ts";

/**
 * Puts a run whose lives are all lived in its place: tables, sidecars, report, and the manifest
 * last, because it vouches for the others. Everything is written beside first, so what fails here
 * leaves the folder as it was, and `--resume` does it again with the same bytes.
 */
export async function publish(
  unfinished: UnfinishedRun,
  command: string,
  render: (result: StudyResult) => Promise<string>,
  quiet: boolean,
): Promise<Manifest> {
  const { folder, identity } = unfinished;
  const { plan, version, run } = identity;
  unfinished.endTables();
  const result = await resultOf(identity, plan.figures, draftOf(folder, "lives"), quiet);
  const staged = new Map<string, string>();
  for (const [name, table] of tablesOf(plan)) {
    staged.set(tableFile(plan, name), await stageTable(folder, plan, name));
    staged.set(sidecarFile(plan, name), stage(folder, `${name}.json`, jsonText(sidecarOf(table))));
  }
  const texts = {
    [DESCRIPTION]: jsonText(descriptionOf(plan, version)),
    [IGNORE]: ignoreText(),
    [README]: readmeOf(plan, version),
    [REPORT]: await render(result),
    [STUDY]: identity.text,
  };
  for (const [file, text] of Object.entries(texts)) staged.set(file, stage(folder, file, text));
  const outputs: OutputFile[] = [];
  for (const [file, path] of [...staged].sort(([a], [b]) => (a < b ? -1 : 1))) {
    outputs.push({ file, ...(await describeFile(path)) });
  }
  const platform = { node: process.version, system: `${process.platform}-${process.arch}` };
  const manifest = {
    program: "bowlby",
    version,
    command,
    run,
    platform,
    study: plan.document,
    outputs,
  } as const;
  staged.set(MANIFEST, stage(folder, MANIFEST, jsonText(manifest)));
  if (!existsSync(join(folder, "data"))) mkdirSync(join(folder, "data"));
  for (const [file, path] of staged) renameSync(path, join(folder, file));
  rmSync(join(folder, UNFINISHED), { recursive: true });
  return manifest;
}

/** A table as it will stand in its place; where that is CSV, it is what was written all along. */
async function stageTable(folder: string, plan: StudyPlan, name: TableName): Promise<string> {
  const draft = draftOf(folder, name);
  const parquet = join(folder, UNFINISHED, `${name}.parquet`);
  const path = tableFile(plan, name).endsWith(".csv") ? draft : parquet;
  if (path === parquet) await writeParquet(draft, path, tablesOf(plan).get(name)?.columns ?? []);
  sync(path);
  return path;
}

function stage(folder: string, name: string, text: string): string {
  const path = join(folder, UNFINISHED, `new-${name}`);
  writeFileSync(path, text);
  sync(path);
  return path;
}

function sync(file: string): void {
  const opened = openSync(file, "r+");
  fsyncSync(opened);
  closeSync(opened);
}

function jsonText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
