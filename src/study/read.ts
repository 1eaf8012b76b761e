import * as v from "valibot";
import { stringify } from "yaml";
import type { StudyDocument } from "./document/index.ts";
import {
  type Problem,
  pathText,
  readWritten,
  StudyError,
  studySchema,
  valueText,
} from "./document/index.ts";
import type { StudyPlan } from "./plan/index.ts";
import { planStudy } from "./plan/index.ts";

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
  const { values, lineOf } = readWritten(text, file);
  const fail = (problems: readonly Problem[]): never => {
    const inOrder = problems.toSorted((a, b) => lineOf(a.path) - lineOf(b.path));
    throw new StudyError(
      inOrder,
      messageOf(inOrder, (path) => `${file}:${lineOf(path)}`),
    );
  };
  const checked = v.safeParse(studySchema, values);
  if (!checked.success) return fail(checked.issues.map(problemOf));
  const plan = planStudy(checked.output);
  if ("problems" in plan) return fail(plan.problems);
  return { document: checked.output, plan };
}

function messageOf(problems: readonly Problem[], where: (path: Problem["path"]) => string): string {
  const all = problems.map(({ path, said }) => {
    const text = /[.?)]$/.test(said) ? said : `${said}.`;
    return `${where(path)}: ${pathText(path)} ${text}`;
  });
  const different = [...new Set(all)];
  const shown = different.slice(0, MOST_SHOWN);
  const more = different.length - shown.length;
  if (more > 0) shown.push(`... and ${more} more.`);
  return `${shown.join("\n")}\nSee docs/studies.md.`;
}

/** What valibot found, in our words. Of alternatives, the one that fits best is meant. */
function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const [best] = (issue.issues ?? []).toSorted((a, b) => depthOf(b) - depthOf(a));
  if (best !== undefined && depthOf(best) > 0) {
    const inner = problemOf(best);
    return { path: [...path, ...inner.path], said: inner.said };
  }
  if (issue.message.startsWith("is ")) return { path, said: issue.message };
  return { path, said: `is ${valueText(issue.input)}; ${issue.message}` };
}

/**
 * How far a value went before an alternative refused it; 0 for one of another kind. What stands
 * there and is wrong tells more than what is missing.
 */
function depthOf({ path, kind, expected }: v.BaseIssue<unknown>): number {
  return 2 * (path?.length ?? 0) + (kind === "validation" || expected === "never" ? 1 : 0);
}

/** A study as text that `readStudy` reads to the same study. */
export function studyText(document: StudyDocument): string {
  return stringify(document);
}
