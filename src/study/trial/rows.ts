import { didYouMean } from "../document/index.ts";
import type { Columns } from "../lives/index.ts";
import {
  columnName,
  lifeColumns,
  type Measure,
  measuresOf,
  type StudyPlan,
} from "../plan/index.ts";
import type { Participant, TrialArm } from "./design.ts";

/** Which rows and columns of a study are read as a trial, by their names. */
export interface TrialAsked {
  /** A factor that varies; its levels are the arms. */
  readonly arms: string;
  /** The arm others are compared with; the first level when not given. */
  readonly control?: string | undefined;
  /** A column of numbers, or column=category. */
  readonly outcome: string;
  readonly baseline?: string | undefined;
  /** A column (not 0 for whoever left), or column=category. */
  readonly leaves?: string | undefined;
  /** column=value, or factor=value: only lives of which it is true. */
  readonly where?: string | undefined;
}

export interface TrialRows {
  readonly test: "means" | "shares";
  /** The control first. */
  readonly arms: readonly TrialArm[];
  readonly outcome: Measure;
}

/** What cannot be, and of which of the things asked for. */
export interface TrialProblem {
  readonly key: keyof TrialAsked;
  /** From the value on: `is "anna"; it must be …`. */
  readonly said: string;
}

/**
 * The lives of a study as the population of a trial: a row is somebody who could take part, and the
 * factor says as which arm it lived.
 */
export function trialRows(
  plan: StudyPlan,
  columns: Columns,
  asked: TrialAsked,
): TrialRows | TrialProblem {
  const factor = armsOf(plan, asked.arms);
  if ("said" in factor) return factor;
  const control = asked.control ?? factor.levels[0];
  if (!factor.levels.includes(control as string)) {
    const said = `is "${control}"; it must be an arm: ${factor.levels.join(", ")}.`;
    return { key: "control", said: said + didYouMean(control as string, factor.levels) };
  }
  const read = readers(plan, columns, asked);
  if ("said" in read) return read;
  const of = cellsOf(columns, columnName(asked.arms));
  const child = childOf(plan, columns);
  const people = (level: string): Participant[] =>
    [...Array(columns.lives).keys()]
      .filter((row) => of(row) === level && read.where(row))
      .map((row) => ({
        outcome: read.outcome(row),
        baseline: read.baseline(row),
        leaves: read.leaves(row),
        child: child(row),
      }));
  const names = [control as string, ...factor.levels.filter((one) => one !== control)];
  const arms = names.map((name) => ({ name, people: people(name) }));
  const empty = arms.find((arm) => arm.people.every(({ outcome }) => Number.isNaN(outcome)));
  if (empty) {
    const key = asked.where === undefined ? "outcome" : "where";
    return { key, said: `is "${asked[key]}", but then nobody in the arm ${empty.name} has it.` };
  }
  const test = read.measure.level === undefined ? "means" : "shares";
  return { test, arms, outcome: read.measure };
}

/** Twins live in every cell; others have one cell, and so one life. */
function childOf({ twins }: StudyPlan, columns: Columns): (row: number) => string | undefined {
  const [seed, child] = [cellsOf(columns, "seed"), cellsOf(columns, "child")];
  return (row) => (twins ? `${seed(row)} ${child(row)}` : undefined);
}

function armsOf(plan: StudyPlan, name: string): { levels: string[] } | TrialProblem {
  const able = plan.varied.filter(({ choices }) => (choices?.length ?? 0) > 1);
  const factor = able.find((one) => one.name === name);
  if (factor?.choices) return { levels: factor.choices.map(String) };
  const names = able.map((one) => one.name);
  const allowed =
    names.length === 0
      ? "but nothing in this study has levels that could be arms."
      : `it must be a factor with levels: ${names.join(", ")}.${didYouMean(name, names)}`;
  return { key: "arms", said: `is "${name}"; ${allowed}` };
}

interface Readers {
  readonly measure: Measure;
  readonly outcome: (row: number) => number;
  readonly baseline: (row: number) => number;
  readonly leaves: (row: number) => boolean;
  readonly where: (row: number) => boolean;
}

function readers(plan: StudyPlan, columns: Columns, asked: TrialAsked): Readers | TrialProblem {
  const { outcome, baseline, leaves } = asked;
  const measured = (key: "outcome" | "baseline" | "leaves", word: string) =>
    measureOf(plan, key, word);
  const end = measured("outcome", outcome);
  if ("said" in end) return end;
  const before = baseline === undefined ? undefined : measured("baseline", baseline);
  if (before && "said" in before) return before;
  if (before && (before.level === undefined) !== (end.level === undefined)) {
    const kind = ({ level }: Measure) => (level === undefined ? "a number" : "a category");
    const said = `is "${baseline}", ${kind(before)}, but the outcome is "${outcome}", ${kind(end)}; a baseline is of the same kind, measured before.`;
    return { key: "baseline", said };
  }
  const left = leaves === undefined ? undefined : measured("leaves", leaves);
  if (left && "said" in left) return left;
  const where = whereOf(plan, columns, asked.where);
  if (typeof where !== "function") return where;
  const gone = left && numbersOf(columns, left);
  return {
    measure: end,
    outcome: numbersOf(columns, end),
    baseline: before ? numbersOf(columns, before) : () => Number.NaN,
    leaves: gone ? (row) => gone(row) !== 0 && !Number.isNaN(gone(row)) : () => false,
    where,
  };
}

function measureOf(plan: StudyPlan, key: keyof TrialAsked, word: string): Measure | TrialProblem {
  const found = measuresOf(lifeColumns(plan), word);
  if (typeof found === "string") return { key, said: found };
  const [only, ...more] = found as [Measure, ...Measure[]];
  if (more.length === 0) return only;
  const names = found.map(({ name }) => name);
  return { key, said: `is "${word}", which has categories; say of which: ${names.join(", ")}.` };
}

/** A column as numbers, a category as 1 and 0; NaN where it is missing. */
function numbersOf({ numbers, words }: Columns, { column, level }: Measure) {
  const values = numbers[column];
  const names = words[column];
  return (row: number): number => {
    if (level === undefined) return values?.[row] ?? Number.NaN;
    const name = names?.[row] ?? "";
    return name === "" ? Number.NaN : Number(name === level);
  };
}

function whereOf(
  plan: StudyPlan,
  columns: Columns,
  where: string | undefined,
): ((row: number) => boolean) | TrialProblem {
  if (where === undefined) return () => true;
  const [word = "", value] = where.split("=");
  const names = lifeColumns(plan).map(({ name }) => name);
  const factor = plan.varied.find(({ name }) => name === word);
  const column = factor === undefined ? word : columnName(factor.name);
  if (value === undefined || !names.includes(column)) {
    const known = [...plan.varied.map(({ name }) => name), ...names];
    const said = `is "${where}"; it must be factor=level or column=value.`;
    return { key: "where", said: said + didYouMean(word, known) };
  }
  const of = cellsOf(columns, column);
  return (row) => of(row) === value;
}

/** The cells of a column as they are written. */
function cellsOf({ numbers, words }: Columns, column: string): (row: number) => string {
  const [values, names] = [numbers[column], words[column]];
  return (row) => names?.[row] ?? String(values?.[row]);
}
