import { toJsonSchema } from "@valibot/to-json-schema";
import { distributionSchema } from "../../src/study/document/distribution.ts";
import { studySchema } from "../../src/study/index.ts";

/** A node of a JSON Schema, as far as a study's has it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly additionalItems?: false;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** What no JSON Schema can say of ours; where it matters, the schema says it in other words. */
export const UNSAID: readonly string[] = ["check", "finite", "transform"];

/**
 * docs/study.schema.json: what an editor knows of a study while it is written.
 *
 * @param errorMode what is done about what cannot be said, besides `UNSAID`
 */
export function studyJsonSchema(errorMode: "ignore" | "warn" = "ignore"): SchemaNode {
  const { $schema, ...rest } = toJsonSchema(studySchema, {
    target: "draft-07",
    definitions: { distribution: distributionSchema },
    ignoreActions: [...UNSAID],
    errorMode,
  });
  return {
    $schema,
    $id: "urn:bowlby:study:1",
    title: "A study of bowlby",
    description: "Who is raised by whom, what is varied, what is held and written down.",
    ...(refsAlone(rest) as SchemaNode),
  } as SchemaNode;
}

/** In this draft nothing counts beside a reference: so it stands alone, inside. */
function refsAlone(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(refsAlone);
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, refsAlone(value)]),
  );
  if ($ref === undefined) return rest;
  return Object.keys(rest).length === 0 ? { $ref } : { ...rest, allOf: [{ $ref }] };
}
