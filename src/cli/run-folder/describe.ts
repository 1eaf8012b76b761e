import type { StudyPlan, Table, TableName } from "../../study/index.ts";
import { tablesOf } from "../../study/index.ts";
import { IGNORE, MANIFEST, REPORT, STUDY, studyName, tableFile } from "./layout.ts";

/** One column as schema.org has it. */
function variableOf({ name, unit, meaning, levels, range }: Table["columns"][number]): object {
  return {
    "@type": "PropertyValue",
    name,
    description: levels === undefined ? meaning : `${meaning} One of ${levels.join(", ")}.`,
    ...(unit !== "" && { unitText: unit }),
    ...(range && { minValue: range[0], maxValue: range[1] }),
  };
}

/** A table's sidecar: what its columns mean (Psych-DS). */
export function sidecarOf({ title, columns }: Table): object {
  return { description: sentence(title), variableMeasured: columns.map(variableOf) };
}

/** `dataset_description.json` of a run folder (Psych-DS, schema.org's words). */
export function descriptionOf(plan: StudyPlan, version: string): object {
  const { title, description } = plan.document;
  const variables = new Map<string, object>();
  for (const { columns } of tablesOf(plan).values()) {
    for (const column of columns) {
      if (!variables.has(column.name)) variables.set(column.name, variableOf(column));
    }
  }
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: studyName(title),
    alternateName: title,
    description: description ?? title,
    schemaVersion: "Psych-DS 1.5.1",
    usageInfo:
      "Simulated: a model's output, not a measurement of a person, not a diagnostic device.",
    keywords: ["attachment", "simulation"],
    isBasedOn: {
      "@type": "SoftwareApplication",
      name: "bowlby",
      softwareVersion: version,
    },
    variableMeasured: [...variables.values()],
  };
}

/** What a validator of Psych-DS should leave out; it must name itself. */
export function ignoreText(): string {
  return `${[IGNORE, MANIFEST, STUDY, REPORT, "*.parquet"].join("\n")}\n`;
}

/** What stands in the folder, for whoever opens it first. */
export function readmeOf(plan: StudyPlan, version: string): string {
  const { title, description } = plan.document;
  const tables = [...tablesOf(plan)].map(
    ([name, table]: [TableName, Table]) =>
      `- \`${tableFile(plan, name)}\`: ${table.title}; what its columns mean stands in the .json beside it.`,
  );
  return [
    `# ${title}`,
    "",
    ...(description === undefined ? [] : [description, ""]),
    `Simulated with bowlby ${version}: ${plan.lives} lives (${plan.seeds.length} seeds × ${plan.children} children × ${plan.cells.length} cells).`,
    "A model's output, not a measurement of a person, not a diagnostic device.",
    "",
    `- \`${REPORT}\`: figures; open it in a browser.`,
    ...tables,
    `- \`${STUDY}\`: what was run; \`bowlby rerun\` on this folder runs it again and compares.`,
    `- \`${MANIFEST}\`: version, platform, and the hash of every file.`,
    "",
  ].join("\n");
}

function sentence(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
