import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { BatteryResult, FindingResult } from "../../../src/battery/index.ts";
import { overviewGroups, overviewOptions, rowInHalfWidths } from "../../../src/report/index.ts";
import { Figure, type Rows } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import { fill } from "./fill.ts";

/** Width of a letter beside the drawing, px. */
const LETTER = 6.7;

/** Letters of the longest verdict with its label. */
function longestOf(verdicts: readonly string[], labels: readonly string[]): number {
  const most = (some: readonly string[]) => Math.max(...some.map(({ length }) => length));
  // What is not computed is not in the drawing, and is last.
  return most(verdicts.slice(0, -1)) + most(labels) + 4;
}

/** Every computed number with an interval, in half-widths, by domain. */
export function Forest(props: {
  readonly battery: BatteryResult;
  readonly findings: readonly FindingResult[];
}): JSX.Element {
  const { battery, findings } = props;
  const { forest: t, verdicts, labels, domains } = words.value.findings;
  const drawn = useMemo(() => {
    const said = {
      axis: t.axis,
      shortAxis: t.shortAxis,
      apart: t.apart,
      domain: (one: keyof typeof domains) => domains[one],
      verdict: (one: keyof typeof verdicts) => verdicts[one],
      label: (one: keyof typeof labels) => labels[one],
      room: LETTER * longestOf(Object.values(verdicts), Object.values(labels)),
    };
    const groups = overviewGroups(findings, said);
    const options = (width: number) => ({
      ...overviewOptions(groups, width, said, false),
      style: { fontSize: "12px", background: "none" },
    });
    return { options, rows: rowsOf(groups.flatMap(({ named }) => named)) };
  }, [findings, t]);
  if (drawn.rows.length === 0) {
    return (
      <>
        <h3>{t.title}</h3>
        <p class="notice">{t.none}</p>
      </>
    );
  }
  const count = (verdict: string) => drawn.rows.filter((row) => row.verdict === verdict).length;
  return (
    <Figure
      title={t.title}
      spoken={fill(t.spoken, {
        count: drawn.rows.length,
        passed: count("passed"),
        failed: count("failed"),
      })}
      options={drawn.options}
      rows={drawn.rows}
      name={t.file}
    >
      {fill(t.see, { replicates: battery.replicates })}
    </Figure>
  );
}

function rowsOf(named: Parameters<typeof rowInHalfWidths>[0][]): Rows {
  return named.flatMap(({ finding, target }) => {
    const row = rowInHalfWidths({ finding, target });
    if (row?.simulated == null) return [];
    return [
      {
        finding: finding.id,
        domain: finding.domain,
        target: target.name,
        published: target.point ?? "",
        low_95: target.ci95?.[0] ?? "",
        high_95: target.ci95?.[1] ?? "",
        simulated: target.simulated?.mean ?? "",
        sd: target.simulated?.sd ?? "",
        n: target.simulated?.n ?? "",
        from_middle_half_widths: row.simulated.mean,
        verdict: row.verdict,
        label: row.label,
      },
    ];
  });
}
