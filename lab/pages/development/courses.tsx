import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Turned } from "../../worker/index.ts";

/** The course of the answer expected to a cry, from the day care changes on. */
export function Courses({ turned }: { readonly turned: readonly Turned[] }): JSX.Element {
  const t = words.value.development;
  const rows = useMemo(
    () =>
      turned.flatMap(({ years, loud }, i) =>
        loud.days.map((value, day) => ({ years, line: i, day, value })),
      ),
    [turned],
  );
  const options = useMemo(
    () =>
      (_: number, { lineY, text }: typeof import("@observablehq/plot")): PlotOptions => ({
        height: 280,
        marginLeft: 46,
        marginRight: 84,
        marginBottom: 44,
        x: { label: t.days },
        y: { label: t.expectation, grid: true },
        marks: turned.flatMap(({ years }, i) => {
          const line = rows.filter((one) => one.line === i);
          const dash = i === 0 ? "none" : "6 3";
          const place = line.slice(-1);
          return [
            lineY(line, { x: "day", y: "value", strokeWidth: 2, strokeDasharray: dash }),
            text(place, {
              x: "day",
              y: "value",
              text: () => `${t.at} ${years}`,
              textAnchor: "start",
              dx: 6,
              dy: i === 0 ? -7 : 7,
            }),
          ];
        }),
      }),
    [rows, turned, t],
  );
  const ends = turned.map(({ years, loud: { days } }) => {
    const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
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
