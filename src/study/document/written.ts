import {
  type Alias,
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { type Problem, pathText, StudyError } from "./problem.ts";

/** A study is written by hand: what is longer than this is something else. */
const LONGEST = 1_000_000;
/** Keys and lists inside each other: no study needs half of it. */
const DEEPEST = 40;
/** Keys that objects of the language have a use of their own for. */
const NO_KEYS: readonly string[] = ["__proto__", "prototype", "constructor"];

/** What stands in a text, and on which line. */
export interface Written {
  readonly values: unknown;
  /** Line of the deepest part of a path that is there, from 1. */
  lineOf(path: Problem["path"]): number;
}

/**
 * Reads YAML (or JSON, which is YAML) as plain values.
 *
 * @param file what the text is called in messages
 * @throws StudyError with file and line, for a text that is no YAML or no document by hand
 */
export function readWritten(text: string, file: string): Written {
  const fail = (where: string, said: string, problems: readonly Problem[] = []): never => {
    throw new StudyError(problems, `${file}${where}: ${said} See docs/studies.md.`);
  };
  if (text.length > LONGEST) {
    fail(":1", `the text has ${text.length} characters; a study has at most ${LONGEST}.`);
  }
  const lines = new LineCounter();
  // Keys are compared below: the library compares each with every other.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const yaml = parseDocument(text, { ...options, logLevel: "error" });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `:${line}:${col}`;
  };
  const [wrong] = yaml.errors;
  if (wrong !== undefined) fail(at(wrong.pos[0]), syntaxText(wrong.message));
  const twice = keyTwice(yaml);
  if (twice !== undefined) {
    fail(
      at(startOf(twice)),
      `the key ${keyOf(twice)} stands here a second time; keep one of them.`,
    );
  }
  const lineOf = (path: Problem["path"]) => lines.linePos(offsetOf(yaml.contents, path)).line;
  const lost = firstAlias(yaml, (alias) => alias.resolve(yaml) === undefined);
  if (lost !== undefined) fail(at(startOf(lost)), `*${lost.source} stands for nothing before it.`);
  const values = plain(yaml, () => fail(at(startOf(firstAlias(yaml, () => true))), ALIASES));
  const problem = shapeProblem(values, []);
  if (problem !== undefined) {
    fail(`:${lineOf(problem.path)}`, `${pathText(problem.path)} ${problem.said}`, [problem]);
  }
  return { values, lineOf };
}

const ALIASES = "aliases (*name) repeat too much here; write it out, or repeat less.";
const NESTED = `is nested too deeply; at most ${DEEPEST} levels are allowed.`;

function syntaxText(message: string): string {
  if (message.includes("call stack")) return `this ${NESTED}`;
  if (message.includes("multiple documents")) return "a second document begins here; keep one.";
  return `this is not YAML: ${message.replace(/\.?$/, ".")}`;
}

function plain(yaml: Document.Parsed, fail: () => never): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 100 });
  } catch {
    return fail();
  }
}

/** The first key that its map has already. */
function keyTwice(yaml: Document.Parsed): unknown {
  let twice: unknown;
  visit(yaml, {
    Map(_place, map) {
      twice = keyTwiceIn(map);
      return twice === undefined ? undefined : visit.BREAK;
    },
  });
  return twice;
}

function keyTwiceIn({ items }: YAMLMap): unknown {
  const seen = new Set<string>();
  return items.find(({ key }) => seen.size === seen.add(keyOf(key)).size)?.key;
}

function firstAlias(yaml: Document.Parsed, holds: (alias: Alias) => boolean): Alias | undefined {
  let found: Alias | undefined;
  visit(yaml, {
    Alias(_key, alias) {
      if (!holds(alias)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** What no schema is asked about: values without end, and keys that would be lost. */
function shapeProblem(value: unknown, path: Problem["path"]): Problem | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (path.length >= DEEPEST) return { path: path.slice(0, 3), said: NESTED };
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    const inside = [...path, key];
    if (NO_KEYS.includes(String(key))) {
      return { path: inside, said: "is a name that nothing can have; choose another." };
    }
    const problem = shapeProblem((value as Record<string | number, unknown>)[key], inside);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Where the deepest part of a path that is there begins, characters from the top. */
function offsetOf(node: unknown, path: Problem["path"]): number {
  const [key, ...rest] = path;
  if (key === undefined) return startOf(node);
  if (isMap(node)) {
    const pair = node.items.find((one) => keyOf(one.key) === String(key));
    if (pair === undefined) return startOf(node);
    return rest.length === 0 || !isCollection(pair.value)
      ? startOf(pair.key)
      : offsetOf(pair.value, rest);
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? startOf(node) : offsetOf(item, rest);
  }
  return startOf(node);
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
