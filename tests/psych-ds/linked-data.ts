import { type Compiled, isObject, type Json, valuesOf } from "./metadata.ts";
import { DESCRIPTION } from "./names.ts";
import { type Code, type Problem, problem } from "./problem.ts";
import { isPropertyOf, knowsType, mayBe } from "./vocabulary.ts";

const SCHEMA_ORG = "http://schema.org/";

const REQUIRED = ["name", "description", "variableMeasured"];

/** The schema says privacyPolicy, which schema.org lacks; its own text calls usageInfo that. */
const RECOMMENDED = ["author", "citation", "license", "funder", "url", "identifier", "keywords"];

type Note = (code: Code, place: readonly string[], sentence: string) => void;

/** What is wrong with the metadata compiled for one table: fields, type, JSON-LD and schema.org. */
export function linkedDataProblems(compiled: Compiled): Problem[] {
  const { values, source } = compiled;
  const found: Problem[] = [];
  const note: Note = (code, place, sentence) => {
    found.push(problem(code, source[place[0] ?? ""] ?? DESCRIPTION, sentence));
  };
  const context = contextProblem(values["@context"]);
  if (context !== undefined) note(...context);
  if (context?.[0] === "CONTEXT_BEYOND_THIS_CHECK") return found;
  noteAbsent(values, note);
  noteGrammar(values, [], note);
  const [type] = valuesOf(values["@type"]);
  if (type === undefined) note("MISSING_DATASET_TYPE", ["@type"], '"@type" is absent');
  else if (local(type) === "Dataset") noteNode(values, [], note);
  else note("INCORRECT_DATASET_TYPE", ["@type"], `"@type" is ${JSON.stringify(type)}, not Dataset`);
  return found;
}

function contextProblem(context: unknown): Parameters<Note> | undefined {
  const [only, more] = valuesOf(context);
  if (only === undefined) {
    return ["INVALID_JSONLD_FORMATTING", ["@context"], '"@context" is absent'];
  }
  const plain = typeof only === "string" && /^https?:\/\/(?:www\.)?schema\.org\/?$/.test(only);
  if (plain && more === undefined) return undefined;
  return [
    "CONTEXT_BEYOND_THIS_CHECK",
    ["@context"],
    '"@context" is not the address of schema.org alone, so the keys cannot be judged here',
  ];
}

function noteAbsent(values: Json, note: Note): void {
  const lacks = (key: string) =>
    values[key] === undefined && values[`${SCHEMA_ORG}${key}`] === undefined;
  const absent = (keys: readonly string[]) =>
    keys.filter((key) => lacks(key) || values[key] === null);
  const required = absent(REQUIRED);
  if (required.length > 0) {
    note("JSON_KEY_REQUIRED", required, `these must be there: ${required.join(", ")}`);
  }
  const recommended = [...absent(RECOMMENDED), ...(lacks("usageInfo") ? ["usageInfo"] : [])];
  if (recommended.length > 0) {
    note("JSON_KEY_RECOMMENDED", recommended, `these should be there: ${recommended.join(", ")}`);
  }
}

/** The two rules of JSON-LD that are easily broken by hand. */
function noteGrammar(value: unknown, place: readonly string[], note: Note): void {
  for (const one of valuesOf(value).filter(isObject)) {
    for (const [key, below] of Object.entries(one)) {
      const texts = key === "@type" ? valuesOf(below) : [below];
      if ((key === "@type" || key === "@id") && !texts.every((text) => typeof text === "string")) {
        const where = [...place, key];
        note("INVALID_JSONLD_FORMATTING", where, `${where.join(".")} is not a string`);
      }
      noteGrammar(below, [...place, key], note);
    }
  }
}

/** The properties of a typed object, and the objects that are their values. */
function noteNode(node: Json, place: readonly string[], note: Note): void {
  const type = local(valuesOf(node["@type"])[0]);
  if (!knowsType(type)) {
    note("TYPE_BEYOND_THIS_CHECK", place, `${place.join(".")}: ${type} is not known here`);
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith("@") || valuesOf(value).length === 0) continue;
    const where = [...place, key];
    const property = local(key);
    if (property.includes(":")) note("UNKNOWN_NAMESPACE", where, `${key} is not of schema.org`);
    else if (!isPropertyOf(type, property)) {
      note("INVALID_SCHEMAORG_PROPERTY", where, `${where.join(".")}: no property of a ${type}`);
    } else for (const one of valuesOf(value).filter(isObject)) noteObject(one, where, note);
  }
}

function noteObject(object: Json, place: readonly string[], note: Note): void {
  const keys = Object.keys(object);
  if (keys.length === 1 && (keys[0] === "@id" || keys[0] === "@value")) return;
  const [type] = valuesOf(object["@type"]);
  const where = place.join(".");
  if (type === undefined) {
    note("OBJECT_TYPE_MISSING", place, `${where} has an object without "@type"`);
    return;
  }
  if (!mayBe(local(place.at(-1)), local(type))) {
    note("INVALID_OBJECT_TYPE", place, `${where} cannot be a ${local(type)}`);
  }
  noteNode(object, place, note);
}

function local(name: unknown): string {
  return String(name).replace(SCHEMA_ORG, "");
}
