import { type Dataset, datasetIn, IGNORE_FILE } from "./dataset.ts";
import { ignoreProblems } from "./ignored.ts";
import { linkedDataProblems } from "./linked-data.ts";
import { type Compiled, compiledFor, metadataIn, variablesOf } from "./metadata.ts";
import { DESCRIPTION, isDataFile, isTable, nameProblems } from "./names.ts";
import { type Problem, problem } from "./problem.ts";
import { type Table, tableOf } from "./table.ts";

export type { Code, Problem, Severity } from "./problem.ts";

/** A table and what is said of it. */
interface Described extends Table {
  readonly file: string;
  readonly compiled: Compiled;
}

/**
 * What a Psych-DS validator would find in a folder: nothing, for a dataset that keeps every rule and
 * every recommendation. The sources of the rules are named in problem.ts.
 */
export function psychDsProblems(folder: string): Problem[] {
  const dataset = datasetIn(folder);
  const { objects, problems } = metadataIn(dataset);
  const tables = dataset.files.filter(isTable).map((file) => ({
    ...tableOf(file, dataset.text(file)),
    file,
    compiled: compiledFor(file, objects),
  }));
  return unique([
    ...nameProblems(dataset),
    ...ignoreProblems(IGNORE_FILE, dataset.ignoreFile ?? ""),
    ...problems,
    ...tables.flatMap((table) => table.problems),
    ...(objects.has(DESCRIPTION) ? descriptionProblems(dataset, tables) : []),
  ]);
}

/** The validator holds back what hangs on the description while there is none. */
function descriptionProblems({ files }: Dataset, tables: readonly Described[]): Problem[] {
  if (!files.some(isDataFile)) return [];
  // Of TSV files release 1.5.1 compares neither columns nor fields.
  const compared = tables.filter(({ file }) => isDataFile(file) && file.endsWith(".csv"));
  return [
    ...compared.flatMap(({ compiled }) => linkedDataProblems(compiled)),
    ...compared.flatMap(undescribed),
    ...withoutColumn(tables),
  ];
}

function undescribed({ file, columns, compiled }: Described): Problem[] {
  const named = variablesOf(compiled);
  const others = columns.filter((column) => !named.includes(column));
  if (others.length === 0) return [];
  const sentence = `variableMeasured does not name ${others.join(", ")}`;
  return [problem("CSV_COLUMN_MISSING_FROM_METADATA", file, sentence)];
}

/** A variable needs a column in one of the tables it is said of, not in each. */
function withoutColumn(tables: readonly Described[]): Problem[] {
  const measured = tables.flatMap(({ columns, compiled }) =>
    variablesOf(compiled).map((name) => ({
      name,
      source: compiled.source.variableMeasured ?? DESCRIPTION,
      there: columns.includes(name),
    })),
  );
  const found = new Set(measured.filter(({ there }) => there).map(({ name }) => name));
  return measured
    .filter(({ name }) => !found.has(name))
    .map(({ name, source }) =>
      problem(
        "VARIABLE_MISSING_FROM_CSV_COLUMNS",
        source,
        `variableMeasured names ${name}, a column of no table`,
      ),
    );
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
