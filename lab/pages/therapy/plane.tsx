import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Treated } from "../../worker/index.ts";

/** Where the clients stand, week by week: the year of therapy, and the year after it. */
export function Plane({ treated }: { readonly treated: Treated }): JSX.Element {
  const t = words.value.therapy;
  const { weeks, end } = treated;
  const rows = useMemo(
    () =>
      weeks.map(({ others, self }, week) => ({
        week,
        others: others.point,
        others_low: others.low,
        others_high: others.high,
        self: self.point,
        self_low: self.low,
        self_high: self.high,
      })),
    [weeks],
  );
  const options = useMemo(
    () =>
      (
        _: number,
        { dot, line, ruleX, ruleY, text }: typeof import("@observablehq/plot"),
      ): PlotOptions => {
        const stations = [
          { ...rows[0], name: t.before },
          { ...rows[end], name: t.end },
          { ...rows.at(-1), name: t.later },
        ];
        const path = { x: "others", y: "self", stroke: "var(--accent)", strokeWidth: 2 };
        return {
          height: 320,
          marginLeft: 46,
          marginRight: 70,
          marginBottom: 44,
          x: { label: t.others, grid: true, inset: 24 },
          y: { label: t.self, grid: true, inset: 24 },
          marks: [
            ruleX([0]),
            ruleY([0]),
            line(rows.slice(0, end + 1), path),
            line(rows.slice(end), { ...path, strokeDasharray: "4 3" }),
            dot(stations, { x: "others", y: "self", r: 4, fill: "var(--accent)" }),
            ...stations.map((station, i) =>
              text([station], {
                x: "others",
                y: "self",
                text: "name",
                textAnchor: "start",
                dx: 8,
                dy: i === 2 ? 10 : -8,
              }),
            ),
          ],
        };
      },
    [rows, end, t],
  );
  const said = [0, end, rows.length - 1].map(
    (week) => `${rows[week]?.others.toFixed(1)}, ${rows[week]?.self.toFixed(1)}`,
  );
  return (
    <Figure
      title={t.plane}
      spoken={`${t.plane}. ${said.join(" → ")}`}
      options={options}
      rows={rows}
      name="therapy-plane"
    >
      {`${t.plane_note} n = ${weeks[0]?.self.n ?? 0}.`}
    </Figure>
  );
}
