import type { Dataset } from "./dataset.ts";
import { DESCRIPTION, DIRECTORY_METADATA, fileName, folderOf } from "./names.ts";
import { type Problem, problem } from "./problem.ts";

export type Json = Readonly<Record<string, unknown>>;

/** What is said of one table: each top-level key from the innermost file that has it. */
export interface Compiled {
  readonly values: Json;
  /** The file each key comes from. */
  readonly source: Readonly<Record<string, string>>;
}

export interface Metadata {
  /** By path; a file that cannot be read says nothing. */
  readonly objects: ReadonlyMap<string, Json>;
  readonly problems: readonly Problem[];
}

/** The root's description and every JSON file of data/ that can speak for a table. */
export function metadataIn({ files, text }: Dataset): Metadata {
  const objects = new Map<string, Json>();
  const problems: Problem[] = [];
  for (const file of files.filter(speaks)) {
    const read = jsonObject(file, text(file));
    if ("code" in read) problems.push(read.code);
    else objects.set(file, read.object);
  }
  return { objects, problems };
}

function speaks(file: string): boolean {
  return file === DESCRIPTION || /(?:^|[_/])(?:data|file_metadata)\.json$/.test(file);
}

function jsonObject(file: string, text: string | undefined): { object: Json } | { code: Problem } {
  if (text === undefined) return { code: problem("JSON_ENCODING_ERROR", file, "not UTF-8") };
  const mistake = (sentence: string) => ({
    code: problem("INVALID_JSON_FORMATTING", file, sentence),
  });
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { object: value } : mistake("the file holds no JSON object");
  } catch (error) {
    return mistake(error instanceof Error ? error.message : String(error));
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Keys are replaced whole on the way from the root to the table's folder. A folder speaks with one
 * file only: where a table has a sidecar, the validator leaves out file_metadata.json beside it,
 * though the standard's text would have both.
 */
export function compiledFor(table: string, objects: Metadata["objects"]): Compiled {
  const sidecar = `${fileName(table).split(".")[0]}.json`;
  let compiled: Compiled = { values: {}, source: {} };
  for (const file of [DESCRIPTION, ...foldersTo(table).map((folder) => chosen(folder))]) {
    const object = file === undefined ? undefined : objects.get(file);
    if (file !== undefined && object !== undefined) compiled = replaced(compiled, file, object);
  }
  return compiled;

  function chosen(folder: string): string | undefined {
    const [own, shared] = [sidecar, DIRECTORY_METADATA].map((name) => inFolder(folder, name));
    const both = [own, shared].filter((file) => file !== undefined && objects.has(file));
    if (both.length < 2) return both[0];
    return folder === folderOf(table) ? own : undefined;
  }
}

function replaced({ values, source }: Compiled, file: string, object: Json): Compiled {
  const from = Object.fromEntries(Object.keys(object).map((key) => [key, file]));
  return { values: { ...values, ...object }, source: { ...source, ...from } };
}

function foldersTo(table: string): string[] {
  const parts = table.split("/").slice(0, -1);
  return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

const inFolder = (folder: string, name: string) => (folder === "" ? name : `${folder}/${name}`);

/** Every value of a key as a list, as JSON-LD reads it: null is no value. */
export function valuesOf(value: unknown): unknown[] {
  return [value].flat(Number.POSITIVE_INFINITY).filter((one) => one !== null && one !== undefined);
}

/** The columns variableMeasured names, as strings or as objects with a name. */
export function variablesOf({ values }: Compiled): string[] {
  return valuesOf(values.variableMeasured)
    .map((variable) => (isObject(variable) ? variable.name : variable))
    .filter((name) => typeof name === "string");
}
