import type { FindingResult, TargetResult } from "../../battery/index.ts";
import { fixed, NONE } from "../numbers.ts";
import { hundredths, metricOf, metricText, unitOf } from "./metric.ts";
import { type Verdict, verdictOfTarget } from "./verdict.ts";

/** One target as the words of a row, the same in the page, the document and the terminal. */
export interface TargetWords {
  readonly name: string;
  /** The published number with its interval, or "order". */
  readonly human: string;
  /** Mean of the replicates with their standard deviation. */
  readonly simulated: string;
  /** Quantiles .025 and .975 of the replicates. */
  readonly middle: string;
  /** Share of replicates inside the interval, or in which the order held. */
  readonly inside: string;
  /** From the middle of the interval, in half-widths. */
  readonly distance: string;
  readonly verdict: Verdict;
  readonly label: string;
}

/** A project's band of acceptance is no confidence interval. */
export function isBand({ ciKind }: Pick<TargetResult, "ciKind">): boolean {
  return /project[- ]band/.test(ciKind);
}

export function wordsOfTarget(finding: FindingResult, target: TargetResult): TargetWords {
  const { name, simulated, label } = target;
  return {
    name,
    human: humanText(finding, target),
    simulated: simulatedText(finding, target),
    middle: middleText(finding, target),
    inside: insideText(target),
    distance:
      simulated === null || simulated.distance === null ? NONE : fixed(simulated.distance, 1),
    verdict: verdictOfTarget(target),
    label,
  };
}

function insideText({ simulated }: TargetResult): string {
  if (simulated === null || simulated.inside === null) return NONE;
  return `${fixed(simulated.inside * 100, 0)}\u00a0%`;
}

/** "0.26 [0.22, 0.29]"; a band of ours is in braces. */
function humanText({ id }: FindingResult, target: TargetResult): string {
  const { name, point, ci95 } = target;
  if (point === null) return "order";
  const metric = metricOf(id, name);
  const said = metricText(metric, point);
  if (ci95 === null) return `${said}${unitOf(metric)}`;
  const [low, high] = ci95.map((end) => metricText(metric, end));
  const [open, close] = isBand(target) ? ["{", "}"] : ["[", "]"];
  return `${said} ${open}${low}, ${high}${close}${unitOf(metric)}`;
}

function simulatedText({ id }: FindingResult, { name, point, simulated }: TargetResult): string {
  if (simulated === null) return NONE;
  // The smallest margin of an order is in units of its own.
  if (point === null) return `${fixed(simulated.mean, 3)} (${fixed(simulated.sd, 3)})`;
  const metric = metricOf(id, name);
  const spread = metricText(metric, simulated.sd);
  return `${metricText(metric, simulated.mean)} (${spread})${unitOf(metric)}`;
}

function middleText({ id }: FindingResult, { name, point, simulated }: TargetResult): string {
  if (simulated === null) return NONE;
  const metric = metricOf(id, name);
  const said = (end: number) => (point === null ? fixed(end, 3) : metricText(metric, end));
  const unit = point === null ? "" : unitOf(metric);
  return `${said(simulated.low)} … ${said(simulated.high)}${unit}`;
}

/** What is to be known of the brackets wherever numbers are listed. */
export const BRACKETS =
  "[ ] is a 95 % interval, published or derived from published numbers; { } is the project’s own band of acceptance, no confidence interval.";

/** A target drawn on an axis: shares in per cent. */
export function drawnValue(id: FindingResult["id"], name: string, value: number): number {
  return value * hundredths(metricOf(id, name));
}
