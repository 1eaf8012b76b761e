import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Code, SEVERITIES } from "./problem.ts";
import { type Problem, psychDsProblems } from "./rules.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const LIVES = "data/study-pilot_description-lives_data";
const VISITS = "data/study-pilot_description-visits_data";

const variable = (name: string) => ({ "@type": "PropertyValue", name, description: "a column" });

const description = {
  "@context": "https://schema.org/",
  "@type": "Dataset",
  name: "Pilot",
  description: "A small dataset",
  author: [{ "@type": "Person", name: "A. Person" }],
  citation: "A. Person (2000). Pilot.",
  license: "https://creativecommons.org/publicdomain/zero/1.0/",
  funder: { "@type": "Organization", name: "Nobody" },
  url: "https://example.org/pilot",
  identifier: "pilot-1",
  usageInfo: "simulated: no person is in the data",
  keywords: ["attachment", "simulation"],
  isBasedOn: { "@id": "https://example.org/program" },
  variableMeasured: [variable("row_id")],
};

const json = (value: unknown) => JSON.stringify(value, null, 2);

const described = (changes: object): Files => ({
  "dataset_description.json": json({ ...description, ...changes }),
});

/** Two tables, one described at the root and in its folder, one by its sidecar. */
const whole: Files = {
  "dataset_description.json": json(description),
  "README.md": "What the columns mean.",
  "CHANGES.md": "1: first",
  ".psychds-ignore": [
    "# made by the program",
    ".psychds-ignore",
    "study.yaml",
    "manifest.json",
    "report.html",
    "*.parquet",
    "**/raw/",
    "",
  ].join("\n"),
  "study.yaml": "children: 2",
  "manifest.json": "{}",
  "report.html": "<p>",
  "analysis/mean.R": "mean(1)",
  "results/mean.csv": "ragged,\n1",
  "materials/room.txt": "a room",
  "documentation/consent.txt": "yes",
  "data/raw/tape.bin": "tape",
  [`${LIVES}.parquet`]: "PAR1",
  [`${LIVES}.csv`]: 'row_id,label,"a, b"\r\n1,"said ""no""",\r\n2,"two\nlines",3\r\n',
  [`${LIVES}.json`]: json({
    description: "One row per child",
    variableMeasured: [variable("row_id"), "label", { ...variable("a, b"), unitText: null }],
  }),
  "data/more/file_metadata.json": json({ variableMeasured: ["subject_id", "visit"] }),
  "data/more/subject-2_session-1_data.csv": "subject_id,visit\n2,1\n",
  "data/more/subject-2_session-2_data.csv": "mood\n2\n",
  "data/more/subject-2_session-2_data.json": json({ variableMeasured: ["mood"] }),
};

function problemsOf(files: Files): Problem[] {
  const root = mkdtempSync(join(tmpdir(), "psych-ds-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return psychDsProblems(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const without = (files: Files, pattern: RegExp): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !pattern.test(path)));

test("a dataset that keeps every rule and every recommendation has no problem", () => {
  expect(problemsOf(whole)).toEqual([]);
});

/** One change to the whole dataset, and the one rule it breaks, in which file. */
const broken: readonly (readonly [Code, string, Files | RegExp])[] = [
  ["MISSING_DATASET_DESCRIPTION", "dataset_description.json", /^dataset_description/],
  ["INVALID_JSON_FORMATTING", "dataset_description.json", { "dataset_description.json": "{" }],
  [
    "INVALID_JSON_FORMATTING",
    `${VISITS}.json`,
    { ...visits("row_id\n1\n"), [`${VISITS}.json`]: "[]" },
  ],
  [
    "JSON_ENCODING_ERROR",
    "dataset_description.json",
    { "dataset_description.json": new Uint8Array([0x7b, 0xff, 0x7d]) },
  ],
  ["INVALID_JSONLD_FORMATTING", "dataset_description.json", described({ "@context": undefined })],
  [
    "INVALID_JSONLD_FORMATTING",
    "dataset_description.json",
    described({ author: { "@type": "Person", "@id": 7 } }),
  ],
  ["JSON_KEY_REQUIRED", "dataset_description.json", described({ name: undefined })],
  ["JSON_KEY_REQUIRED", "dataset_description.json", described({ name: null })],
  ["JSON_KEY_RECOMMENDED", "dataset_description.json", described({ license: undefined })],
  ["MISSING_DATASET_TYPE", "dataset_description.json", described({ "@type": undefined })],
  ["INCORRECT_DATASET_TYPE", "dataset_description.json", described({ "@type": "Person" })],
  [
    "INCORRECT_DATASET_TYPE",
    "dataset_description.json",
    described({ "@type": "https://schema.org/Dataset" }),
  ],
  ["UNKNOWN_NAMESPACE", "dataset_description.json", described({ "bowlby:seed": 1 })],
  ["OBJECT_TYPE_MISSING", "dataset_description.json", described({ author: { name: "A" } })],
  ["INVALID_SCHEMAORG_PROPERTY", "dataset_description.json", described({ seed: 1 })],
  ["INVALID_SCHEMAORG_PROPERTY", "dataset_description.json", described({ privacyPolicy: "open" })],
  [
    "INVALID_OBJECT_TYPE",
    "dataset_description.json",
    described({ author: { "@type": "SoftwareApplication", name: "bowlby" } }),
  ],
  [
    "TYPE_BEYOND_THIS_CHECK",
    "dataset_description.json",
    described({ isBasedOn: { "@type": "Sculpture", name: "The Kiss" } }),
  ],
  [
    "CONTEXT_BEYOND_THIS_CHECK",
    "dataset_description.json",
    described({ "@context": { schema: "https://schema.org/" } }),
  ],
  [
    "CONTEXT_BEYOND_THIS_CHECK",
    "dataset_description.json",
    described({ "@context": ["https://schema.org/", { seed: "https://example.org/seed" }] }),
  ],
  [
    "OBJECT_TYPE_MISSING",
    "dataset_description.json",
    described({ author: { "@id": "https://example.org/a", name: "A" } }),
  ],
  [
    "FILENAME_UNOFFICIAL_KEYWORD_WARNING",
    "data/year-1_data.csv",
    { "data/year-1_data.csv": "row_id\n1\n" },
  ],
  ...["data/study-strange-situation_data.csv", "data/study-Änd_data.csv", "data/data.csv"].map(
    (file) => ["FILENAME_KEYWORD_FORMATTING_ERROR", file, { [file]: "row_id\n1\n" }] as const,
  ),
  ["FILE_NOT_CHECKED", "notes.docx", { "notes.docx": "x" }],
  ["FILE_NOT_CHECKED", "data/lives.csv", { "data/lives.csv": "row_id\n1\n" }],
  ["FILE_EMPTY", "README.md", { "README.md": "" }],
  ["FILE_NOT_READ", `${VISITS}.csv`, { [`${VISITS}.csv`]: new Uint8Array([0xff, 0xfe, 0x61]) }],
  ["CSV_FORMATTING_ERROR", `${VISITS}.csv`, visits('row_id\n"1\n')],
  ["CSV_FORMATTING_ERROR", `${VISITS}.csv`, visits('row_id\na"1\n')],
  ["CSV_FORMATTING_ERROR", `${VISITS}.csv`, visits("row_id,size\n1,2\n", ["row_id", "size"])],
  ["CSV_HEADER_REPEATED", `${VISITS}.csv`, visits("row_id,row_id\n1,1\n")],
  ["CSV_HEADER_LENGTH_MISMATCH", `${VISITS}.csv`, visits("row_id,x\n1\n", ["row_id", "x"])],
  ["CSV_HEADER_LENGTH_MISMATCH", `${VISITS}.csv`, visits("row_id,x\n1,1\n\n", ["row_id", "x"])],
  ["ROWID_VALUES_NOT_UNIQUE", `${VISITS}.csv`, visits("row_id\n1\n1\n")],
  ["CSV_COLUMN_MISSING_FROM_METADATA", `${VISITS}.csv`, visits("row_id,x\n1,1\n", ["row_id"])],
  [
    "CSV_COLUMN_MISSING_FROM_METADATA",
    `${VISITS}.csv`,
    visits("\uFEFFrow_id,x\n1,1\n", ["row_id", "x"]),
  ],
  ["VARIABLE_MISSING_FROM_CSV_COLUMNS", `${VISITS}.json`, visits("row_id\n1\n", ["row_id", "y"])],
  ["SIDECAR_WITHOUT_DATAFILE", `${VISITS}.json`, { [`${VISITS}.json`]: "{}" }],
  ["MISSING_README_DOC", "README.md", /^README/],
  ["MISSING_CHANGES_DOC", "CHANGES.md", /^CHANGES/],
  ["MISSING_ANALYSIS_DIRECTORY", "analysis", /^analysis/],
  ["MISSING_RESULTS_DIRECTORY", "results", /^results/],
  ["MISSING_MATERIALS_DIRECTORY", "materials", /^materials/],
  ["MISSING_DOCUMENTATION_DIRECTORY", "documentation", /^documentation/],
  ["MISSING_DIRECTORY_METADATA", "data/file_metadata.json", /^data\/more/],
];

/** A second table with its sidecar. */
function visits(csv: string, variableMeasured: readonly string[] = ["row_id"]): Files {
  return { [`${VISITS}.csv`]: csv, [`${VISITS}.json`]: json({ variableMeasured }) };
}

describe("one broken rule is the one problem found", () => {
  test.each(broken)("%s in %s", (code, file, change) => {
    const files = change instanceof RegExp ? without(whole, change) : { ...whole, ...change };
    const found = problemsOf(files).map((problem) => `${problem.code} ${problem.file}`);
    expect(found).toEqual([`${code} ${file}`]);
  });
});

/** Rules that cannot be broken without a second. */
const together: readonly (readonly [Code, Code[], Files])[] = [
  [
    "MISSING_DATA_DIRECTORY",
    ["MISSING_DATAFILE", "MISSING_DIRECTORY_METADATA", "MISSING_SIDECAR_METADATA"],
    without(whole, /^data\//),
  ],
  [
    "FILENAME_KEYWORD_FORMATTING_ERROR",
    ["FILENAME_UNOFFICIAL_KEYWORD_WARNING"],
    { ...whole, "data/study-strange_situation_data.csv": "row_id\n1\n" },
  ],
  [
    "MISSING_DATAFILE",
    ["MISSING_DIRECTORY_METADATA", "MISSING_SIDECAR_METADATA"],
    without(whole, /_data|metadata/),
  ],
  [
    "MISSING_SIDECAR_METADATA",
    ["CSV_COLUMN_MISSING_FROM_METADATA"],
    without(whole, /_data\.json|session-2/),
  ],
  [
    "CSV_HEADER_MISSING",
    ["FILE_EMPTY", "VARIABLE_MISSING_FROM_CSV_COLUMNS"],
    { ...whole, ...visits("", ["subject"]) },
  ],
  [
    "WRONG_METADATA_LOCATION",
    ["FILE_NOT_CHECKED"],
    { ...whole, "data/dataset_description.json": json(description) },
  ],
  [
    "IGNORE_PATTERN_WITHOUT_EFFECT",
    ["FILE_NOT_CHECKED"],
    { ...whole, ".psychds-ignore": `${whole[".psychds-ignore"]}/notes.txt`, "notes.txt": "x" },
  ],
];

test.each(together)("%s, with what follows from it", (code, others, files) => {
  const found = problemsOf(files).map((problem) => problem.code);
  expect(found.sort()).toEqual([code, ...others].sort());
});

test("every rule is broken once", () => {
  const tried = new Set([...broken, ...together].map(([code]) => code));
  expect([...tried].sort()).toEqual(Object.keys(SEVERITIES).sort());
});

test("a sidecar replaces what the root says of the same key, and nothing else", () => {
  const found = problemsOf({ ...whole, ...described({ variableMeasured: ["nowhere"] }) });
  expect(found).toEqual([]);
  const [first] = problemsOf({ ...whole, ...visits("row_id\n1\n", []) });
  expect(first?.sentence).toBe("variableMeasured does not name row_id");
});

test("a problem says how bad it is, where, and what", () => {
  expect(problemsOf({ ...whole, ...visits("row_id,x\n1,1\n1\n", ["row_id", "x"]) })).toEqual([
    {
      code: "CSV_HEADER_LENGTH_MISMATCH",
      severity: "error",
      file: `${VISITS}.csv`,
      sentence: "row 3 has 1 cells, the header 2",
    },
    expect.objectContaining({ code: "ROWID_VALUES_NOT_UNIQUE", sentence: "row_id repeats 1" }),
  ]);
});
