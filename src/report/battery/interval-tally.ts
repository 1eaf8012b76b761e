import type { FindingResult } from "../../battery/index.ts";
import { counted } from "../numbers.ts";
import { isApart, numbersIn } from "./forest-row.ts";
import { isBand } from "./target-words.ts";

/** Scored numbers by what they are held against, and how many of them pass; none is arithmetic. */
export interface IntervalTally {
  readonly scored: number;
  /** With an interval that was published, or derived from published numbers. */
  readonly intervals: number;
  readonly insideIntervals: number;
  /** With a band of acceptance of the project. */
  readonly bands: number;
  readonly insideBands: number;
}

export function intervalTallyOf(findings: readonly FindingResult[]): IntervalTally {
  const scored = numbersIn(findings)
    .filter((one) => one.target.passed !== null && !isApart(one))
    .map(({ target }) => target);
  const bands = scored.filter(isBand);
  const intervals = scored.filter((one) => !isBand(one));
  const passed = (some: typeof scored) => some.filter((one) => one.passed === true).length;
  return {
    scored: scored.length,
    intervals: intervals.length,
    insideIntervals: passed(intervals),
    bands: bands.length,
    insideBands: passed(bands),
  };
}

/** What numbers were held against, in one sentence. */
export function intervalTallyText(findings: readonly FindingResult[]): string {
  const { scored, intervals, insideIntervals, bands, insideBands } = intervalTallyOf(findings);
  return `Of ${counted(scored, "scored number", "scored numbers")}, ${intervals} held against a published or derived interval (${insideIntervals} passed), ${bands} against a band of the project (${insideBands} passed).`;
}
