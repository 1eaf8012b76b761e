import { parseHTML } from "linkedom";
import Papa from "papaparse";
import { expect } from "vitest";
import type { Interval } from "../../src/numerics/index.ts";
import {
  createStudySums,
  planStudy,
  type StudyDocument,
  type StudyPlan,
  type StudyResult,
  sensitivityOf,
} from "../../src/study/index.ts";

/** What one made-up life gave: a cell of a table by its column; `undefined` is missing. */
export type Life = (
  column: string,
  at: {
    readonly levels: Readonly<Record<string, number | string>>;
    /** Number of the child over all seeds. */
    readonly child: number;
    readonly cell: number;
  },
) => number | string | undefined;

/** A document with what a test leaves out. */
export function documentOf(given: Partial<StudyDocument>): StudyDocument {
  return {
    bowlby: 1,
    title: "A study",
    seeds: [1, 2],
    people: { children: 5 },
    procedures: [{ hold: "strange-situation", ageDays: 20 }],
    ...given,
  };
}

export function planOf(given: Partial<StudyDocument>): StudyPlan {
  const plan = planStudy(documentOf(given));
  if ("problems" in plan) throw new Error(JSON.stringify(plan.problems));
  return plan;
}

/** The result of a study that nobody lived: every number is one a test has made up. */
export function resultOf(given: Partial<StudyDocument>, life: Life): StudyResult {
  const plan = planOf(given);
  const sums = createStudySums(plan, plan.figures);
  for (let child = 0; child < plan.seeds.length * plan.children; child++) {
    for (const [cell, values] of plan.cells.entries()) {
      const levels = Object.fromEntries(plan.varied.map(({ name }, i) => [name, values[i] ?? ""]));
      sums.add((column) => (column === "cell" ? cell : life(column, { levels, child, cell })));
    }
  }
  const measures = sums.finish();
  const sensitivity = sensitivityOf(plan, measures);
  return { version: "0.0.0", plan, figures: plan.figures, measures, sensitivity };
}

export function documentIn(page: string): Document {
  return parseHTML(page).document;
}

/** The rows of a file that a page offers, by the names in its header. */
export function csvIn(page: Document, name: string): Record<string, string>[] {
  const href = page.querySelector(`a[download="${name}"]`)?.getAttribute("href");
  if (!href) throw new Error(`The page offers no ${name}.`);
  const text = decodeURIComponent(href.replace(/^[^,]*,/, ""));
  return Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
}

/** Children differ, availability helps, upsets do harm. */
export const felt: Life = (_, { levels, child }) =>
  0.4 +
  0.05 * Number(levels["caregiver.availability"] ?? 0) -
  0.01 * Number(levels["everyday.upsetsPerDay"] ?? 0) +
  0.02 * Math.sin(child);

export function expectInterval(row: Record<string, string> | undefined, interval: Interval): void {
  expect(row?.n).toBe(String(interval.n));
  expect(Number(row?.estimate)).toBeCloseTo(interval.point, 9);
  expect(Number(row?.low_95)).toBeCloseTo(interval.low, 9);
  expect(Number(row?.high_95)).toBeCloseTo(interval.high, 9);
}

export function svgOf(page: Document, id: string): Element {
  const svg = page.querySelector(`svg:has(#${id}-540-title)`);
  if (svg === null) throw new Error(`The page has no drawing ${id}.`);
  return svg;
}
