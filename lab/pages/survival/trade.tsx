import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Swapped } from "../../worker/index.ts";
import { WHO } from "./plan.ts";

/** Harm against exploring, one mark for each cell. */
export function Trade({ swapped }: { readonly swapped: Swapped }): JSX.Element {
  const t = words.value.survival;
  const rows = useMemo(
    () =>
      swapped.cells.flatMap((row, i) =>
        row.map(({ harm, exploring, rebuffs }, j) => ({
          learnt: WHO[i] as string,
          lives: WHO[j] as string,
          cell: `${WHO[i]} → ${WHO[j]}`,
          exploring: 100 * exploring.point,
          exploring_low: Math.max(0, 100 * exploring.low),
          exploring_high: Math.min(100, 100 * exploring.high),
          harm: 100 * harm.point,
          harm_low: Math.max(0, 100 * harm.low),
          harm_high: 100 * harm.high,
          n: harm.n,
          rebuffs,
        })),
      ),
    [swapped],
  );
  const options = useMemo(
    () =>
      (_: number, { dot, link, text }: typeof import("@observablehq/plot")): PlotOptions => ({
        height: 300,
        marginLeft: 50,
        marginRight: 60,
        marginBottom: 44,
        x: { label: t.exploring, grid: true, inset: 20 },
        y: { label: t.harm, grid: true, zero: true, nice: true },
        marks: [
          link(rows, {
            x1: "exploring_low",
            x2: "exploring_high",
            y: "harm",
            strokeOpacity: 0.5,
          }),
          link(rows, { x: "exploring", y1: "harm_low", y2: "harm_high", strokeOpacity: 0.5 }),
          dot(rows, {
            x: "exploring",
            y: "harm",
            symbol: "learnt",
            r: 6,
            stroke: "currentColor",
            strokeWidth: 2,
          }),
          ...WHO.map((who, i) =>
            text(
              rows.filter(({ learnt }) => learnt === who),
              {
                x: "exploring",
                y: "harm",
                text: "cell",
                textAnchor: "start",
                dx: 8,
                dy: i === 0 ? -15 : 15,
              },
            ),
          ),
        ],
      }),
    [rows, t],
  );
  const spoken = rows
    .map((one) => `${one.cell}: ${one.harm.toFixed(1)}, ${one.exploring.toFixed(0)} %`)
    .join("; ");
  return (
    <Figure
      title={t.trade}
      spoken={`${t.trade}. ${spoken}`}
      options={options}
      rows={rows}
      name="survival"
    >
      {`${t.trade_note} n = ${swapped.children}.`}
    </Figure>
  );
}
