import * as v from "valibot";
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
} from "yaml";
import type { StudyDocument } from "./document.ts";
import type { StudyPlan } from "./plan.ts";
import { planStudy } from "./planning.ts";
import { type Problem, pathText, StudyError, valueText } from "./problem.ts";
import { studySchema } from "./schema.ts";

/** A study is written by hand: what is longer than this is something else. */
const LONGEST = 1_000_000;
/** Messages shown at once. */
const MOST_SHOWN = 10;

/** A study that was read: what stands in it, and what is to be run. */
export interface ReadStudy {
  readonly document: StudyDocument;
  readonly plan: StudyPlan;
}

/**
 * Reads a study from YAML (or JSON, which is YAML) and checks all it says.
 *
 * @param file what the text is called in messages
 * @throws StudyError with file, line, key, value and what is allowed for every problem
 */
export function readStudy(text: string, file: string): ReadStudy {
  if (text.length > LONGEST) {
    throw new StudyError(
      [],
      `${file} has ${text.length} characters; a study has at most ${LONGEST}.`,
    );
  }
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [wrong] = yaml.errors;
  if (wrong !== undefined) {
    const { line, col } = lines.linePos(wrong.pos[0]);
    throw new StudyError(
      [],
      `${file}:${line}:${col}: this is not YAML: ${wrong.message}. See docs/studies.md.`,
    );
  }
  const lineOf = (path: Problem["path"]) => lines.linePos(offsetOf(yaml.contents, path)).line;
  const fail = (problems: readonly Problem[]): never => {
    throw new StudyError(
      problems,
      messageOf(problems, (path) => `${file}:${lineOf(path)}`),
    );
  };
  const document = parsed(() => yaml.toJS({ maxAliasCount: 100 }), file);
  const checked = v.safeParse(studySchema, document);
  if (!checked.success) return fail(checked.issues.map(problemOf));
  const plan = planStudy(checked.output);
  if ("problems" in plan) return fail(plan.problems);
  return { document: checked.output, plan };
}

function parsed(read: () => unknown, file: string): unknown {
  try {
    return read();
  } catch (error) {
    throw new StudyError([], `${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function messageOf(problems: readonly Problem[], where: (path: Problem["path"]) => string): string {
  const shown = problems.slice(0, MOST_SHOWN).map(({ path, said }) => {
    const text = /[.?)]$/.test(said) ? said : `${said}.`;
    return `${where(path)}: ${pathText(path)} ${text}`;
  });
  const more = problems.length - shown.length;
  if (more > 0) shown.push(`... and ${more} more.`);
  return `${shown.join("\n")}\nSee docs/studies.md.`;
}

/** What valibot found, in our words. Of alternatives, the one that fits furthest is meant. */
function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const depth = (one: v.BaseIssue<unknown>) => one.path?.length ?? 0;
  const furthest = (issue.issues ?? []).toSorted((a, b) => depth(b) - depth(a))[0];
  if (furthest !== undefined && depth(furthest) > 0) {
    const inner = problemOf(furthest);
    return { path: [...path, ...inner.path], said: inner.said };
  }
  if (issue.message.startsWith("is ")) return { path, said: issue.message };
  return { path, said: `is ${valueText(issue.input)}; ${issue.message}` };
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

/** A study as text that `readStudy` reads to the same study. */
export function studyText(document: StudyDocument): string {
  return stringify(document);
}
