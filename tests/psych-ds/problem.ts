/**
 * The rules of Psych-DS, in this project's own words and code. Facts read from: the schema, psych-ds/psych-DS, schema_model/versions/jsons/1.5.1/schema.json at commit
 * 4c9b500; what the validator makes of it, psych-ds/psychds-validator 1.5.0 and 1.5.1, sources and the
 * build inside psych-ds/psychds-r at commits d355ad2 and cfd53d8. The validator is under the MIT
 * licence; for the schema no licence text was found. Nothing of either is copied.
 */
export type Severity = "error" | "warning";

/** Codes of the official validator. */
const OFFICIAL = {
  MISSING_DATASET_DESCRIPTION: "error",
  MISSING_DATA_DIRECTORY: "error",
  MISSING_DATAFILE: "error",
  INVALID_JSON_FORMATTING: "error",
  JSON_ENCODING_ERROR: "error",
  INVALID_JSONLD_FORMATTING: "error",
  JSON_KEY_REQUIRED: "error",
  // In the schema, but release 1.5.1 of the validator does not raise it.
  JSON_KEY_RECOMMENDED: "warning",
  MISSING_DATASET_TYPE: "error",
  INCORRECT_DATASET_TYPE: "error",
  UNKNOWN_NAMESPACE: "warning",
  OBJECT_TYPE_MISSING: "warning",
  INVALID_SCHEMAORG_PROPERTY: "warning",
  INVALID_OBJECT_TYPE: "warning",
  WRONG_METADATA_LOCATION: "warning",
  FILENAME_KEYWORD_FORMATTING_ERROR: "error",
  FILENAME_UNOFFICIAL_KEYWORD_WARNING: "warning",
  FILE_NOT_CHECKED: "warning",
  FILE_NOT_READ: "error",
  FILE_EMPTY: "warning",
  CSV_FORMATTING_ERROR: "error",
  CSV_HEADER_MISSING: "error",
  CSV_HEADER_REPEATED: "error",
  CSV_HEADER_LENGTH_MISMATCH: "error",
  ROWID_VALUES_NOT_UNIQUE: "error",
  CSV_COLUMN_MISSING_FROM_METADATA: "error",
  VARIABLE_MISSING_FROM_CSV_COLUMNS: "error",
  MISSING_README_DOC: "warning",
  MISSING_CHANGES_DOC: "warning",
  MISSING_ANALYSIS_DIRECTORY: "warning",
  MISSING_RESULTS_DIRECTORY: "warning",
  MISSING_MATERIALS_DIRECTORY: "warning",
  MISSING_DOCUMENTATION_DIRECTORY: "warning",
  MISSING_DIRECTORY_METADATA: "warning",
  MISSING_SIDECAR_METADATA: "warning",
} as const;

/** Codes of this check: mistakes the validator passes over, and what this check cannot judge. */
const OWN = {
  SIDECAR_WITHOUT_DATAFILE: "warning",
  IGNORE_PATTERN_WITHOUT_EFFECT: "warning",
  CONTEXT_BEYOND_THIS_CHECK: "warning",
  TYPE_BEYOND_THIS_CHECK: "warning",
} as const;

export const SEVERITIES = { ...OFFICIAL, ...OWN };

export type Code = keyof typeof SEVERITIES;

export interface Problem {
  readonly code: Code;
  readonly severity: Severity;
  /** Path from the root of the dataset, with slashes: where the problem is, or what is absent. */
  readonly file: string;
  readonly sentence: string;
}

export function problem(code: Code, file: string, sentence: string): Problem {
  return { code, severity: SEVERITIES[code], file, sentence };
}
