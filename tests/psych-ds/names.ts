import type { Dataset } from "./dataset.ts";
import { type Code, type Problem, problem } from "./problem.ts";

const NAME = /^[a-z]+-[a-zA-Z0-9]+(?:_[a-z]+-[a-zA-Z0-9]+)*_data\.(?:csv|tsv)$/;

const KEYWORDS = [
  "study",
  "site",
  "subject",
  "session",
  "task",
  "condition",
  "trial",
  "stimulus",
  "description",
];

/** The four folders a dataset should have beside data/. */
const RECOMMENDED: readonly (readonly [string, Code])[] = [
  ["analysis", "MISSING_ANALYSIS_DIRECTORY"],
  ["results", "MISSING_RESULTS_DIRECTORY"],
  ["materials", "MISSING_MATERIALS_DIRECTORY"],
  ["documentation", "MISSING_DOCUMENTATION_DIRECTORY"],
];

export const DESCRIPTION = "dataset_description.json";

export const DIRECTORY_METADATA = "file_metadata.json";

export const fileName = (path: string) => path.slice(path.lastIndexOf("/") + 1);

export const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

export const isTable = (path: string) => /\.(?:csv|tsv)$/.test(path);

/** A table of data/, at any depth, whose name ends in _data; its keywords may still be wrong. */
export function isDataFile(path: string): boolean {
  return path.startsWith("data/") && /^(?:.*_)?data\.(?:csv|tsv)$/.test(fileName(path));
}

export function isSidecar(path: string): boolean {
  return path.startsWith("data/") && /^(?:.*_)?data\.json$/.test(fileName(path));
}

function isDirectoryMetadata(path: string): boolean {
  return path.startsWith("data/") && fileName(path) === DIRECTORY_METADATA;
}

function isKnown(path: string): boolean {
  return (
    path === DESCRIPTION ||
    /^(?:README|CHANGES)\.(?:md|txt)$/.test(path) ||
    isDataFile(path) ||
    isSidecar(path) ||
    isDirectoryMetadata(path)
  );
}

/** What is absent, what is out of place, and what is misnamed. */
export function nameProblems({ files, folders, size }: Dataset): Problem[] {
  return [
    ...absent(files, folders),
    ...files.flatMap((file) => [
      ...(size(file) === 0 ? [problem("FILE_EMPTY", file, "the file is empty")] : []),
      ...(isKnown(file) ? [] : outOfPlace(file)),
      ...(isDataFile(file) ? misnamed(file) : []),
      ...(isSidecar(file) ? withoutTable(file, files) : []),
    ]),
  ];
}

function absent(files: readonly string[], folders: readonly string[]): Problem[] {
  const wanted: readonly (readonly [boolean, Code, string])[] = [
    [files.includes(DESCRIPTION), "MISSING_DATASET_DESCRIPTION", DESCRIPTION],
    [folders.includes("data"), "MISSING_DATA_DIRECTORY", "data"],
    [files.some(isDataFile), "MISSING_DATAFILE", "data/…_data.csv"],
    [files.some((file) => /^README\.(?:md|txt)$/.test(file)), "MISSING_README_DOC", "README.md"],
    [files.some((file) => /^CHANGES\.(?:md|txt)$/.test(file)), "MISSING_CHANGES_DOC", "CHANGES.md"],
    ...RECOMMENDED.map(([name, code]) => [folders.includes(name), code, name] as const),
    [files.some(isDirectoryMetadata), "MISSING_DIRECTORY_METADATA", `data/${DIRECTORY_METADATA}`],
    [files.some(isSidecar), "MISSING_SIDECAR_METADATA", "data/…_data.json"],
  ];
  return wanted
    .filter(([there]) => !there)
    .map(([, code, path]) => problem(code, path, `the dataset has no ${path}`));
}

function outOfPlace(file: string): Problem[] {
  const found = [problem("FILE_NOT_CHECKED", file, "no rule of Psych-DS speaks of such a file")];
  if (fileName(file) === DESCRIPTION) {
    found.push(problem("WRONG_METADATA_LOCATION", file, `${DESCRIPTION} counts at the root only`));
  }
  return found;
}

function misnamed(file: string): Problem[] {
  const name = fileName(file);
  const strange = name
    .split("_")
    .slice(0, -1)
    .map((pair) => pair.split("-")[0] ?? "")
    .filter((keyword) => !KEYWORDS.includes(keyword));
  return [
    ...(NAME.test(name)
      ? []
      : [
          problem(
            "FILENAME_KEYWORD_FORMATTING_ERROR",
            file,
            `${name} is not made of keyword-value pairs, joined by _, and _data: keywords are of a to z, values of letters and digits`,
          ),
        ]),
    ...(strange.length === 0
      ? []
      : [
          problem(
            "FILENAME_UNOFFICIAL_KEYWORD_WARNING",
            file,
            `${strange.join(", ")}: not among ${KEYWORDS.join(", ")}`,
          ),
        ]),
  ];
}

function withoutTable(file: string, files: readonly string[]): Problem[] {
  const stem = file.replace(/\.json$/, "");
  if (files.includes(`${stem}.csv`) || files.includes(`${stem}.tsv`)) return [];
  return [problem("SIDECAR_WITHOUT_DATAFILE", file, `there is no ${fileName(stem)}.csv beside it`)];
}
