import type { FindingResult, Label, TargetResult } from "../../battery/index.ts";
import { fixed, NONE } from "../numbers.ts";
import { metricOf } from "./metric.ts";
import { findingTitle } from "./names.ts";
import { drawnValue, isBand, wordsOfTarget } from "./target-words.ts";
import { isArithmetic, type Verdict, verdictOfTarget } from "./verdict.ts";

/** A target of a finding. */
export interface Named {
  readonly finding: FindingResult;
  readonly target: TargetResult;
}

/** A published number beside the middle 95 % of replicates, in units of its axis. */
export interface ForestRow {
  readonly finding: string;
  readonly target: string;
  readonly human: {
    readonly point: number;
    /** No interval was seen where there is none. */
    readonly interval: readonly [low: number, high: number] | null;
    readonly band: boolean;
  };
  readonly simulated: { readonly mean: number; readonly low: number; readonly high: number } | null;
  readonly verdict: Verdict;
  readonly label: Label;
  /** Lives in a replicate. */
  readonly n: number | null;
}

/** Targets with a published number. */
export function numbersIn(findings: readonly FindingResult[]): Named[] {
  return findings.flatMap((finding) =>
    finding.targets.filter(({ point }) => point !== null).map((target) => ({ finding, target })),
  );
}

/** Whether a target is set apart: it could not come out otherwise. */
export function isApart({ finding, target }: Named): boolean {
  return isArithmetic(finding) || isArithmetic(target);
}

/** A target as a row on the axis of its own scale. */
export function rowOnScale({ finding, target }: Named): ForestRow {
  const on = (value: number) => drawnValue(finding.id, target.name, value);
  const { point, ci95, simulated } = target;
  return {
    human: {
      point: on(point ?? Number.NaN),
      interval: ci95 && [on(ci95[0]), on(ci95[1])],
      band: isBand(target),
    },
    simulated: simulated && {
      mean: on(simulated.mean),
      low: on(simulated.low),
      high: on(simulated.high),
    },
    ...wordsFor({ finding, target }),
  };
}

/**
 * A target as a row in half-widths of its interval, counted from the middle of the interval:
 * between −1 and 1 lies what passes, also where the published number is not in the middle. Nothing
 * without an interval or a simulated mean.
 */
export function rowInHalfWidths({ finding, target }: Named): ForestRow | undefined {
  const { point, ci95, simulated } = target;
  if (point === null || ci95 === null || simulated === null) return undefined;
  if (!Number.isFinite(simulated.mean)) return undefined;
  const [low, high] = ci95;
  const on = (value: number) => (value - (low + high) / 2) / ((high - low) / 2);
  return {
    human: { point: on(point), interval: [-1, 1], band: isBand(target) },
    simulated: { mean: on(simulated.mean), low: on(simulated.low), high: on(simulated.high) },
    ...wordsFor({ finding, target }),
  };
}

function wordsFor({
  finding,
  target,
}: Named): Pick<ForestRow, "finding" | "target" | "verdict" | "label" | "n"> {
  const label = isArithmetic(finding) ? finding.label : target.label;
  return {
    finding: findingTitle(finding.id),
    target: target.name,
    verdict: verdictOfTarget(target),
    label,
    n: target.simulated?.n ?? null,
  };
}

/** A row by its names. */
export function titleOf({ finding, target }: Pick<ForestRow, "finding" | "target">): string {
  return `${finding}: ${target}`;
}

/** Rows in words, for those who do not see them. */
export function spokenOf(named: readonly Named[]): string {
  const rows = named.map(({ finding, target }) => {
    const { human, simulated, verdict, label } = wordsOfTarget(finding, target);
    const lives = target.simulated === null ? "" : `, n = ${target.simulated.n} a replicate`;
    const model = simulated === NONE ? verdict : `simulated ${simulated}${lives}; ${verdict}`;
    return `${findingTitle(finding.id)}: ${target.name} (${metricOf(finding.id, target.name)}): published ${human}; ${model}; ${label}.`;
  });
  return rows.join(" ");
}

/** Where a row is when its axis ends before it: "← −7.2". */
export function beyondText(value: number): string {
  return value < 0 ? `← ${fixed(value, 1)}` : `${fixed(value, 1)} →`;
}
