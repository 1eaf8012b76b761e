import type { SchemaNode } from "./study-schema.ts";

type Check = (value: unknown, node: SchemaNode, root: SchemaNode) => boolean;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const length = (value: unknown) => (typeof value === "string" ? [...value].length : undefined);
const within = (value: number | undefined, low = -Infinity, high = Infinity) =>
  value === undefined || (value >= low && value <= high);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isMap,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
};

const size = (value: unknown) => (isMap(value) ? Object.keys(value).length : undefined);
const count = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const number = (value: unknown) => (typeof value === "number" ? value : undefined);
const always: Check = () => true;

/** What each word of JSON Schema (draft 7) asks of a value. */
const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (value, { $ref = "" }, root) => {
    const target = root.$defs?.[$ref.replace("#/$defs/", "")];
    if (target === undefined) throw new Error(`${$ref} leads nowhere`);
    return obeys(value, target, root);
  },
  type: (value, { type = "" }) => TYPES[type]?.(value) === true,
  const: (value, node) => value === node.const,
  enum: (value, node) => node.enum?.includes(value) === true,
  properties: (value, { properties = {} }, root) =>
    !isMap(value) ||
    Object.entries(properties).every(
      ([key, node]) => !Object.hasOwn(value, key) || obeys(value[key], node, root),
    ),
  required: (value, { required = [] }) =>
    !isMap(value) || required.every((key) => Object.hasOwn(value, key)),
  additionalProperties: (value, { additionalProperties, properties = {} }, root) =>
    !isMap(value) ||
    Object.keys(value).every(
      (key) =>
        Object.hasOwn(properties, key) ||
        (additionalProperties !== false && obeys(value[key], additionalProperties ?? {}, root)),
    ),
  propertyNames: (value, { propertyNames = {} }, root) =>
    !isMap(value) || Object.keys(value).every((key) => obeys(key, propertyNames, root)),
  minProperties: (value, node) => within(size(value), node.minProperties),
  maxProperties: (value, node) => within(size(value), undefined, node.maxProperties),
  dependencies: (value, { dependencies = {} }) =>
    !isMap(value) ||
    Object.entries(dependencies).every(
      ([key, others]) => !(key in value) || others.every((other) => other in value),
    ),
  items: (value, { items }, root) =>
    !Array.isArray(value) ||
    value.every((one, i) =>
      obeys(one, (Array.isArray(items) ? items[i] : (items as SchemaNode)) ?? {}, root),
    ),
  additionalItems: (value, { items }) =>
    within(count(value), undefined, (items as readonly unknown[]).length),
  minItems: (value, node) => within(count(value), node.minItems),
  maxItems: (value, node) => within(count(value), undefined, node.maxItems),
  minimum: (value, node) => within(number(value), node.minimum),
  maximum: (value, node) => within(number(value), undefined, node.maximum),
  exclusiveMinimum: (value, { exclusiveMinimum = 0 }) =>
    number(value) === undefined || (value as number) > exclusiveMinimum,
  minLength: (value, node) => within(length(value), node.minLength),
  maxLength: (value, node) => within(length(value), undefined, node.maxLength),
  pattern: (value, { pattern = "" }) => typeof value !== "string" || RegExp(pattern).test(value),
  anyOf: (value, { anyOf = [] }, root) => anyOf.some((node) => obeys(value, node, root)),
  allOf: (value, { allOf = [] }, root) => allOf.every((node) => obeys(value, node, root)),
  oneOf: (value, { oneOf = [] }, root) =>
    oneOf.filter((node) => obeys(value, node, root)).length === 1,
  $schema: always,
  $id: always,
  $defs: always,
  title: always,
  description: always,
  default: always,
};

/** Whether a value is as a JSON Schema says. @throws Error on a word or a reference it knows not */
export function obeys(value: unknown, node: SchemaNode, root: SchemaNode = node): boolean {
  return Object.keys(node).every((word) => {
    const check = CHECKS[word];
    if (check === undefined) throw new Error(`${word} is no word that is known here`);
    return check(value, node, root);
  });
}
