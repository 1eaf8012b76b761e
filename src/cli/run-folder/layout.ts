import { join } from "node:path";
import type { StudyPlan, TableName } from "../../study/index.ts";

/** Where a run in the making keeps everything; gone when it is finished. */
export const UNFINISHED = ".unfinished";
export const MANIFEST = "manifest.json";
export const STUDY = "study.yaml";
export const REPORT = "report.html";
export const README = "README.md";
export const DESCRIPTION = "dataset_description.json";
export const IGNORE = ".psychds-ignore";

/** The command that made a folder of a study: it holds the study under this name. */
export const STUDY_COMMAND: string = `bowlby simulate ${STUDY}`;

/** Everything at the top of a folder of results. */
export const TOP: readonly string[] = [
  MANIFEST,
  STUDY,
  REPORT,
  README,
  DESCRIPTION,
  IGNORE,
  "data",
  UNFINISHED,
];

/** A table in the making: always CSV, whatever it will become. */
export function draftOf(folder: string, table: TableName): string {
  return join(folder, UNFINISHED, `${table}.csv`);
}

/**
 * The finished table's name below the folder, by the rules of Psych-DS: keywords and values of
 * letters and digits.
 */
export function tableFile(plan: StudyPlan, table: TableName): string {
  const format = plan.document.outputs?.format ?? "csv";
  return `data/study-${studyName(plan.document.title)}_description-${table}_data.${format}`;
}

/** The sidecar that tells what a table's columns mean. */
export function sidecarFile(plan: StudyPlan, table: TableName): string {
  return tableFile(plan, table).replace(/\.\w+$/, ".json");
}

/** `Availability and attentiveness` as `availabilityAndAttentiveness`: letters and digits only. */
export function studyName(title: string): string {
  const words = title.normalize("NFKD").match(/[A-Za-z0-9]+/g) ?? [];
  const name = words
    .map((word, i) => (i === 0 ? word[0]?.toLowerCase() : word[0]?.toUpperCase()) + word.slice(1))
    .join("")
    .slice(0, 40);
  return name === "" ? "study" : name;
}
