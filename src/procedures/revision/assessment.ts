import type { Assessment, Output } from "../assessment.ts";
import { type Course, followRevision, type Revision } from "./revision.ts";
import { revisionDeclarations } from "./settings.ts";

const COURSES: readonly [keyof Revision, string, string][] = [
  ["expected", "expected", "answer expected to a quiet signal"],
  ["loud", "loud", "answer expected to a cry"],
  ["self", "self", "self-worth ω"],
];

const COLUMNS: readonly [string, string, string, (course: Course) => number][] = [
  ["from_logit", "logit", "when care changes", ({ from }) => from],
  ["to_logit", "logit", "of the twin who never knew another care", ({ to }) => to],
  ["half_days", "days", "days until half of the way is gone, or as many as were followed", halfOf],
  ["reached", "", "1 when half of the way was gone, else 0", ({ reached }) => (reached ? 1 : 0)],
  ["gone_after_90_days", "", "share of the way gone after 90 days", ({ gone }) => gone],
];

function halfOf({ halfDays }: Course): number {
  return halfDays;
}

const outputs: readonly Output<Revision>[] = COURSES.flatMap(([course, word, text]) =>
  COLUMNS.map(([name, unit, meaning, of]) => ({
    name: `${word}_${name}`,
    unit,
    meaning: `${text.slice(0, 1).toUpperCase()}${text.slice(1)}: ${meaning}.`,
    ...(name === "half_days" && { main: true as const }),
    of: (record: Revision) => of(record[course]),
  })),
);

export const revisionAssessment: Assessment<Revision, typeof revisionDeclarations> = {
  title: "Change of care",
  settings: "revision",
  declarations: revisionDeclarations,
  outputs,
  hold: ({ childhood, companion, everyday, system }, settings) =>
    followRevision(childhood, companion, settings, everyday, system),
  events: () => [],
};
