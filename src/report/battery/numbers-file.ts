import type { FindingResult } from "../../battery/index.ts";
import { metricOf } from "./metric.ts";
import { verdictOfTarget } from "./verdict.ts";

/** Every target as a row of a table with its header, shares as parts of 1. */
export function numbersOf(findings: readonly FindingResult[]): (string | number | null)[][] {
  const header = [
    ...["finding", "domain", "target", "scale", "published", "low_95", "high_95", "interval"],
    ...["checked", "label", "simulated", "sd", "low_025", "high_975", "inside"],
    ...["from_middle_half_widths", "n", "verdict", "doi"],
  ];
  const rows = findings.flatMap((finding) =>
    finding.targets.map((target) => {
      const { name, point, ci95, ciKind, checked, label, simulated } = target;
      return [
        ...[
          finding.id,
          finding.domain,
          name,
          point === null ? "order" : metricOf(finding.id, name),
        ],
        ...[point, ci95?.[0] ?? null, ci95?.[1] ?? null, ciKind, checked, label],
        ...[simulated?.mean ?? null, simulated?.sd ?? null],
        ...[simulated?.low ?? null, simulated?.high ?? null],
        ...[simulated?.inside ?? null, simulated?.distance ?? null, simulated?.n ?? null],
        verdictOfTarget(target),
        finding.doi,
      ];
    }),
  );
  return [header, ...rows];
}
