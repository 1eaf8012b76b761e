import type { FindingResult, TargetResult } from "../../battery/index.ts";
import { counted } from "../numbers.ts";

/** What became of a target or a finding, in a word that stands everywhere colour does. */
export type Verdict = "passed" | "failed" | "not scored" | "not yet computed";

export function verdictOfTarget({ passed, simulated }: TargetResult): Verdict {
  if (passed !== null) return passed ? "passed" : "failed";
  return simulated === null ? "not yet computed" : "not scored";
}

export function verdictOf({ passed, targets }: FindingResult): Verdict {
  if (passed !== null) return passed ? "passed" : "failed";
  return targets.some(({ simulated }) => simulated !== null) ? "not scored" : "not yet computed";
}

/** A finding that could not come out otherwise is set apart, whatever became of it. */
export function isArithmetic({ label }: Pick<FindingResult, "label">): boolean {
  return label === "arithmetic";
}

/** Findings by what became of them; arithmetic is in none of the four. */
export interface Tally {
  readonly all: number;
  readonly by: Readonly<Record<Verdict, number>>;
  readonly arithmetic: number;
}

export function tallyOf(findings: readonly FindingResult[]): Tally {
  const real = findings.filter((one) => !isArithmetic(one));
  const count = (verdict: Verdict) => real.filter((one) => verdictOf(one) === verdict).length;
  return {
    all: findings.length,
    by: {
      passed: count("passed"),
      failed: count("failed"),
      "not scored": count("not scored"),
      "not yet computed": count("not yet computed"),
    },
    arithmetic: findings.length - real.length,
  };
}

/** The counts in one sentence. */
export function tallyText(findings: readonly FindingResult[]): string {
  const { all, by, arithmetic } = tallyOf(findings);
  const shown =
    by["not scored"] === 0 ? "" : `, ${by["not scored"]} computed and shown but not scored`;
  const apart = arithmetic === 0 ? "none is arithmetic" : `${arithmetic} arithmetic and set apart`;
  return `Of ${counted(all, "published finding", "published findings")}, ${by.passed} passed, ${by.failed} failed${shown}, ${by["not yet computed"]} not yet computed; ${apart}.`;
}
