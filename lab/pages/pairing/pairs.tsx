import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Pooled } from "../../worker/pool.ts";

/** Every couple as a mark: the less secure of the two across, the more secure upwards. */
export function PairsFigure({ pooled }: { readonly pooled: Pooled }): JSX.Element {
  const t = words.value.pairing;
  const rows = useMemo(
    () =>
      pooled.couples.map(({ less, more, parted, days }) => ({
        less,
        more,
        fate: parted ? t.parted : t.together,
        days,
      })),
    [pooled, t],
  );
  const alike = useMemo(() => {
    const all = rows.flatMap(({ less, more }) => [less, more]);
    return all.length === 0 ? [] : [Math.min(...all), Math.max(...all)].map((one) => [one, one]);
  }, [rows]);
  const options = useMemo(
    () =>
      (_: number, { dot, line }: typeof import("@observablehq/plot")): PlotOptions => ({
        height: 320,
        marginLeft: 50,
        marginBottom: 44,
        x: { label: t.less, labelOffset: 36, grid: true, inset: 10 },
        y: { label: t.more, grid: true, inset: 10 },
        symbol: { domain: [t.together, t.parted], range: ["circle", "times"] },
        style: { fontSize: "12px", background: "none" },
        marks: [
          line(alike, { strokeDasharray: "4 3", strokeOpacity: 0.6 }),
          dot(rows, {
            x: "less",
            y: "more",
            symbol: "fate",
            r: 5,
            stroke: "currentColor",
            strokeWidth: 1.8,
          }),
        ],
      }),
    [rows, alike, t],
  );
  const parted = pooled.couples.filter((one) => one.parted).length;
  const spoken = `${t.pairs}: ${pooled.couples.length} ${t.couples}, ${parted} ${t.parted}.`;
  return (
    <Figure title={t.pairs} spoken={spoken} options={options} rows={rows} name="pairs">
      {`${t.pairs_note} n = ${rows.length}.`}
    </Figure>
  );
}
