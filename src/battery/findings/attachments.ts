import { POTENTIAL_FIGURES, VISIT_WEEKS } from "../populations/index.ts";
import type { Sample } from "../sample.ts";

/** Who of the household a child is attached to at each visit, in the order of `VISIT_WEEKS`. */
export type Course = readonly (readonly boolean[])[];

/** The course of attachments of every child. */
export function coursesIn(sample: Sample): Course[] {
  const columns = VISIT_WEEKS.map((weeks) =>
    POTENTIAL_FIGURES.map((_, i) => sample.numbers(`at_${weeks}_weeks_attached_${i + 1}`)),
  );
  return Array.from(sample.rows, (_, child) =>
    columns.map((figures) => figures.map((column) => column[child] === 1)),
  );
}

/** Place of the visit at which a child is first seen to be attached to anybody; −1 for none. */
export function firstVisit(course: Course): number {
  return course.findIndex((figures) => figures.some(Boolean));
}

export function countAt(course: Course, visit: number): number {
  return (course[visit] ?? []).filter(Boolean).length;
}
