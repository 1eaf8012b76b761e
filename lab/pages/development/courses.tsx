import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Turned } from "../../worker/index.ts";

/** Okabe and Ito's blue and vermilion; on dark, their lighter neighbours: first age, later age. */
const COLOURS = { light: ["#0072b2", "#d55e00"], dark: ["#56b4e9", "#e69f00"] } as const;

/** The course of the answer expected to a cry, from the day care changes on. */
export function Courses({ turned }: { readonly turned: readonly Turned[] }): JSX.Element {
  const t = words.value.development;
  const shown = COLOURS[colours.value];
  const rows = useMemo(
    () =>
      turned.flatMap(({ years, loud }, i) =>
        loud.days.map(({ point, low, high, n }, day) => {
          return { years, line: i, day, mean: point, low, high, n };
        }),
      ),
    [turned],
  );
  const options = useMemo(
    () =>
      (_: number, { areaY, lineY, text }: typeof import("@observablehq/plot")): PlotOptions => ({
        height: 280,
        marginLeft: 46,
        marginRight: 84,
        marginBottom: 44,
        x: { label: t.days, tickSpacing: 45 },
        y: { label: t.expectation, grid: true },
        marks: turned.flatMap(({ years }, i) => {
          const line = rows.filter((one) => one.line === i);
          const dash = i === 0 ? "none" : "6 3";
          const place = line.slice(-1);
          const colour = shown[i === 0 ? 0 : 1];
          return [
            areaY(line, { x: "day", y1: "low", y2: "high", fill: colour, fillOpacity: 0.15 }),
            lineY(line, {
              x: "day",
              y: "mean",
              stroke: colour,
              strokeWidth: 2,
              strokeDasharray: dash,
            }),
            text(place, {
              x: "day",
              y: "mean",
              text: () => `${t.at} ${years}`,
              textAnchor: "start",
              dx: 6,
              dy: i === 0 ? -7 : 7,
            }),
          ];
        }),
      }),
    [rows, turned, shown, t],
  );
  const ends = turned.map(({ years, loud: { days } }) => {
    const [first, last] = [days[0]?.point ?? 0, days.at(-1)?.point ?? 0];
    return `${t.at} ${years}: ${first.toFixed(1)} → ${last.toFixed(1)}`;
  });
  const n = turned[0]?.loud.halfDays.n ?? 0;
  return (
    <Figure
      title={t.course}
      spoken={`${t.course}. ${ends.join("; ")}`}
      options={options}
      rows={rows}
      name="change-of-care"
    >
      {`${t.course_note} n = ${n}.`}
    </Figure>
  );
}
