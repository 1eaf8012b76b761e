import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { safeParse } from "valibot";
import { describe, expect, test, vi } from "vitest";
import { parse, parseDocument } from "yaml";
import { studySchema } from "../../src/study/index.ts";
import { read, root } from "../architecture/repository.ts";
import { changedStudy, RICH_STUDY } from "../study-changes.ts";
import { studyText } from "../study-text.ts";
import { obeys } from "./by-schema.ts";
import { type SchemaNode, studyJsonSchema } from "./study-schema.ts";

const PATH = "docs/study.schema.json";
const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
const schema = studyJsonSchema("warn");
const warnings = warned.mock.calls.map(([message]) => String(message));
warned.mockRestore();
const text = `${JSON.stringify(schema, undefined, 1)}\n`;
if (process.env.UPDATE_DOCS === "1") writeFileSync(resolve(root, PATH), text);

/** Every node, by its place. */
function* nodesOf(node: unknown, place = "#"): Generator<[string, SchemaNode]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [place, node as SchemaNode];
  for (const [key, value] of Object.entries(node)) yield* nodesOf(value, `${place}/${key}`);
}

describe("the schema for editors", () => {
  test("is written as the schema of studies is (npm run docs writes it)", () => {
    expect(read(PATH)).toBe(text);
  });

  test("leaves unsaid only what no such schema can say", () => {
    expect([...new Set(warnings)].sort()).toEqual([
      'Set the "typeMode" config to "input" or "output" to convert pipelines with multiple schemas.',
      'The "custom" schema cannot be converted to JSON Schema.',
    ]);
  });

  test("says what it is", () => {
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "urn:bowlby:study:1",
      title: expect.any(String),
      description: expect.any(String),
      required: ["bowlby", "title", "seeds", "people", "procedures"],
    });
  });

  test("has a sentence for every key", () => {
    const silent = [...nodesOf(schema)].flatMap(([place, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { description = "" }]) => !/[^.]\.$/.test(description))
        .map(([key]) => `${place} ${key}`),
    );
    expect(silent).toEqual([]);
  });

  test("has references that lead somewhere and stand alone", () => {
    const references = [...nodesOf(schema)].filter(([, { $ref }]) => $ref !== undefined);
    expect(references.length).toBeGreaterThan(10);
    for (const [, node] of references) {
      expect(node).toEqual({ $ref: "#/$defs/distribution" });
    }
    expect(schema.$defs).toHaveProperty("distribution");
  });
});

const care = (said: string) => `household: [{ name: mother, care: { ${said} } }]`;
const factor = (said: string) => `factors: { everyday.upsetsPerDay: { ${said} } }`;
const further: readonly (readonly [string, string])[] = [
  ["good", ""],
  ["good", care("availability: -6, load: { normal: { mean: 0, sd: 1 } }")],
  ["good", care("frightening: { sometimes: { share: 0.2, of: { exponential: { mean: 1 } } } }")],
  ["good", "household: [{ name: a, hours: [0, 12], nights: 0.5, otherwise: centre }]"],
  ["good", factor("from: 2, to: 6, steps: 3")],
  ["good", factor("values: [1, 2]")],
  ["good", "factors: { f: { levels: { low: {}, high: { learner: q-learning } } } }"],
  ["good", "design: { morris: { trajectories: 4 } }"],
  ["good", "design: grid"],
  ["good", "outputs: { format: parquet, tables: [events], figures: [{ x: a, y: b }] }"],
  ["good", "$schema: study.schema.json"],
  ["bad", "tilte: x"],
  ["bad", care("availability: 9")],
  ["bad", care("availability: high")],
  ["bad", care("availabilty: 1")],
  ["bad", care("load: { normal: { mean: 0, sd: 0 } }")],
  ["bad", care("load: { normal: { mean: 0, sd: 1 }, exponential: { mean: 1 } }")],
  ["bad", care("load: {}")],
  ["bad", care("load: { sometimes: { share: 2, of: { exponential: { mean: 1 } } } }")],
  ["bad", "household: []"],
  ["bad", "household: [{ name: a b }]"],
  ["bad", "household: [{ name: a, hours: [1, 2, 3] }]"],
  ["bad", factor("from: 2")],
  ["bad", factor("fixed: 1, values: [1]")],
  ["bad", factor("fixed: 1, steps: 2")],
  ["bad", factor("")],
  ["bad", "factors: { f: { levels: {} } }"],
  ["bad", "design: gird"],
  ["bad", "design: { sobol: { points: 4 }, morris: { trajectories: 4 } }"],
  ["bad", "design: { morris: { trajectories: 1.5 } }"],
  ["bad", "outputs: { format: xlsx }"],
  ["bad", "settings: { everyday: { wakingHours: 30 } }"],
  ["bad", "outputs: []"],
  ["bad", "people: 5"],
];

describe("a study that is written in an editor", () => {
  test.each(further)("is told to be %s, as by whoever reads it: %s", (verdict, said) => {
    const parts = said.startsWith("people") ? { people: said } : {};
    const values = parse(studyText(parts, said.startsWith("people") ? "" : said));
    expect(obeys(values, schema)).toBe(verdict === "good");
    expect(safeParse(studySchema, values).success).toBe(verdict === "good");
  });

  test("is underlined only where it cannot be read, and mostly there", () => {
    expect(obeys(parse(RICH_STUDY), schema)).toBe(true);
    let [refused, underlined] = [0, 0];
    fc.assert(
      fc.property(changedStudy, (text) => {
        const yaml = parseDocument(text, { logLevel: "error" });
        // An alias of nothing is told by the reader; here it could not even be read as values.
        fc.pre(yaml.errors.length === 0 && !/\*\S/.test(text));
        const values: unknown = yaml.toJS();
        const read = safeParse(studySchema, values).success;
        const right = obeys(values, schema);
        if (read) expect(right).toBe(true);
        else refused++;
        if (!right) underlined++;
      }),
      { numRuns: 200 },
    );
    expect(underlined).toBeGreaterThan(0.9 * refused);
  });
});
