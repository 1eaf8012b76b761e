import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure, type Rows } from "../../widgets/figure.tsx";
import { ONE, OTHER } from "../../widgets/series.ts";
import { words } from "../../words/index.ts";
import type { CoupleYear } from "../../worker/couple.ts";
import { roundsOf, weeksOf } from "./weeks.ts";

type Library = typeof import("@observablehq/plot");

/** The same two on every figure. */
export const SERIES = { A: ONE, B: OTHER } as const;

const LAST = { light: "#555555", dark: "#aaaaaa" } as const;

/** How sure each is of the other, week by week. */
export function FeltFigure({ year }: { readonly year: CoupleYear }): JSX.Element {
  const t = words.value.couple;
  const shown = colours.value;
  const weeks = useMemo(() => weeksOf(year), [year]);
  const rows = useMemo<Rows>(
    () => weeks.map(({ week, who, felt }) => ({ week, who, felt })),
    [weeks],
  );
  const options = useMemo(
    () =>
      (_: number, { lineY, text, selectLast }: Library): PlotOptions => ({
        height: 230,
        marginLeft: 46,
        marginRight: 34,
        marginTop: 28,
        marginBottom: 44,
        style: { fontSize: "12px", background: "none" },
        x: { label: t.week, labelOffset: 36 },
        y: { label: t.felt_axis, domain: [0, 1], ticks: [0, 0.5, 1] },
        marks: (["A", "B"] as const).flatMap((who) => {
          const own = weeks.filter((one) => one.who === who);
          const { [shown]: stroke, dash: strokeDasharray } = SERIES[who];
          // The names of two lines that end together stand one above the other.
          const end = own.at(-1);
          const above = weeks.every(({ week, felt }) => week !== end?.week || felt <= end.felt);
          const dy = above ? -6 : 6;
          return [
            lineY(own, { x: "week", y: "felt", stroke, strokeWidth: 2, strokeDasharray }),
            text(
              own,
              selectLast({ x: "week", y: "felt", text: "who", textAnchor: "start", dx: 6, dy }),
            ),
          ];
        }),
      }),
    [weeks, t, shown],
  );
  const last = weeks.filter(({ week }) => week === weeks.at(-1)?.week);
  const spoken = [t.felt, ...last.map(({ who, felt }) => `${who}: ${felt.toFixed(2)}`)].join(". ");
  return (
    <Figure title={t.felt} spoken={spoken} options={options} rows={rows} name="couple-felt">
      {t.felt_note}
    </Figure>
  );
}

/** Rounds of conflict, week by week. */
export function ConflictFigure({ year }: { readonly year: CoupleYear }): JSX.Element {
  const t = words.value.couple;
  const shown = colours.value;
  const rows = useMemo(() => roundsOf(year), [year]);
  const options = useMemo(
    () =>
      (_: number, { rectY, ruleY }: Library): PlotOptions => ({
        height: 180,
        marginLeft: 46,
        marginRight: 34,
        marginTop: 28,
        marginBottom: 44,
        style: { fontSize: "12px", background: "none" },
        x: { label: t.week, labelOffset: 36 },
        y: { label: t.conflict_axis, domain: [0, Math.max(4, ...rows.map((one) => one.rounds))] },
        marks: [
          rectY(rows, {
            x1: ({ week }: { week: number }) => week - 1,
            x2: "week",
            y: "rounds",
            fill: LAST[shown],
          }),
          ruleY([0]),
        ],
      }),
    [rows, t, shown],
  );
  return (
    <Figure
      title={t.conflict}
      spoken={`${t.conflict}. ${rows.map(({ rounds }) => rounds).join(", ")}`}
      options={options}
      rows={rows}
      name="couple-conflict"
    >
      {t.conflict_note}
    </Figure>
  );
}
