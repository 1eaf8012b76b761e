import type { FindingResult } from "../../../src/battery/index.ts";
import { verdictOf } from "../../../src/report/index.ts";

/** What is chosen; "" is everything. */
export interface Choice {
  readonly verdict: string;
  readonly label: string;
  readonly domain: string;
}

/** Findings that are as chosen, in their order. */
export function chosenOf(findings: readonly FindingResult[], choice: Choice): FindingResult[] {
  const is = (wanted: string, one: string) => wanted === "" || wanted === one;
  return findings.filter(
    (one) =>
      is(choice.verdict, verdictOf(one)) &&
      is(choice.label, one.label) &&
      is(choice.domain, one.domain),
  );
}

/** Findings that are computed and no arithmetic, by what the theory had to do with them. */
export function scoredOf(findings: readonly FindingResult[]) {
  const of = (wanted: FindingResult["label"]) => {
    const own = findings.filter((one) => one.label === wanted && one.passed !== null);
    return { all: own.length, passed: own.filter(({ passed }) => passed === true).length };
  };
  const calibrated = of("calibrated");
  const predicted = of("predicted");
  return {
    calibrated,
    predicted,
    all: calibrated.all + predicted.all,
    passed: calibrated.passed + predicted.passed,
  };
}
