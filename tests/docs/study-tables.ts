import { childOutputs, figureOutputs, homeOutputs } from "../../src/population/index.ts";
import { assessments, type Output } from "../../src/procedures/index.ts";
import { settingTables } from "../../src/study/document/quantities.ts";
import { type SchemaNode, studyJsonSchema } from "./study-schema.ts";

/** A key of a study, as a reader looks it up. */
interface KeyRow {
  readonly key: string;
  readonly node: SchemaNode;
  readonly needed: boolean;
}

/** Maps of quantities, whose keys are those of docs/model.md. */
const QUANTITIES = new Set(["temperament", "care", ...Object.keys(settingTables)]);

/** Every key of a study document: what it means, what it may be, what holds without it. */
export function studyKeysAsMarkdown(): string {
  const rows = keysOf(studyJsonSchema(), "").map(({ key, node, needed }) => {
    const without = node.default === undefined ? (needed ? "needed" : "") : `${node.default}`;
    return `| \`${key}\` | ${node.description} | ${allowed(node, key)} | ${without} |`;
  });
  return ["| key | meaning | allowed | without it |", "|---|---|---|---|", ...rows].join("\n");
}

function keysOf(node: SchemaNode, before: string): KeyRow[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, inside]): KeyRow[] => {
    const key = `${before}${name}`;
    const row = { key, node: inside, needed: node.required?.includes(name) === true };
    return QUANTITIES.has(name) ? [row] : [row, ...keysOf(inside, `${key}.`)];
  });
  const alternatives = (node.anyOf ?? []).flatMap((one) => keysOf(one, before));
  const { items, additionalProperties } = node;
  const item = items === undefined || Array.isArray(items) ? [] : [items as SchemaNode];
  const inside = item.flatMap((one) => keysOf(one, before.replace(/\.$/, "[].")));
  const named = additionalProperties ? keysOf(additionalProperties, `${before}NAME.`) : [];
  return [...own, ...alternatives, ...inside, ...named];
}

/** What a value may be, in few words. */
function allowed(node: SchemaNode, key: string): string {
  const { const: only, enum: words, anyOf, allOf, type = "", items } = node;
  if (only !== undefined) return String(only);
  if (words !== undefined) return words.join(", ");
  if (anyOf !== undefined) return anyOf.map((one) => allowed(one, key)).join(", or ");
  if (allOf !== undefined) return "a distribution";
  if (QUANTITIES.has(key.split(".").at(-1) ?? "")) return "quantities by name";
  if (node.additionalProperties) return "keys of your own";
  if (type === "object") return `keys ${Object.keys(node.properties ?? {}).join(", ")}`;
  if (Array.isArray(items)) return `${items.length} of: ${allowed(items[0], key)}`;
  if (type === "array") {
    return `a list of ${node.minItems} to ${node.maxItems}: ${allowed(items as SchemaNode, key)}`;
  }
  if (type === "boolean") return "true, false";
  if (type === "string") return textOf(node);
  return numberOf(node);
}

function textOf({ pattern, maxLength }: SchemaNode): string {
  return pattern === undefined ? `text of up to ${maxLength} characters` : "a name";
}

function numberOf({ type, minimum, maximum, exclusiveMinimum }: SchemaNode): string {
  const what = type === "integer" ? "a whole number" : "a number";
  if (exclusiveMinimum !== undefined) return `${what} above ${exclusiveMinimum}`;
  if (minimum === undefined) return what;
  return `${what} from ${minimum} to ${maximum === Number.MAX_SAFE_INTEGER ? "2^53 − 1" : maximum}`;
}

/** The columns that each part of a life and each procedure adds to the table of lives. */
export function studyColumnsAsMarkdown(): string {
  const own: [string, readonly Output<never>[]][] = [
    ["The child at the end", childOutputs],
    ["Each of the household at the end: `mother_felt`", figureOutputs],
    ["The days at home", homeOutputs],
    ...Object.entries(assessments).map(
      ([name, { title, outputs }]): [string, readonly Output<never>[]] => [
        `${title}: \`${name.replaceAll("-", "_")}_…\``,
        outputs,
      ],
    ),
  ];
  return own.map(([title, outputs]) => columnsOf(title, outputs)).join("\n\n");
}

function columnsOf(title: string, outputs: readonly Output<never>[]): string {
  const rows = outputs.map(({ name, unit, levels, range, meaning, main }) => {
    const values = levels?.join(", ") ?? range?.join(" to ") ?? "";
    return `| \`${name}\`${main ? " *" : ""} | ${unit} | ${values} | ${meaning} |`;
  });
  const head = ["| column | unit | values | meaning |", "|---|---|---|---|"];
  return [`### ${title}`, "", ...head, ...rows].join("\n");
}
