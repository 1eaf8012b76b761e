import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure } from "../../widgets/figure.tsx";
import { ONE } from "../../widgets/series.ts";
import { words } from "../../words/index.ts";
import type { Treated } from "../../worker/index.ts";

/** One client's alliance, with its ruptures. */
export function Alliance({ treated }: { readonly treated: Treated }): JSX.Element {
  const t = words.value.therapy;
  const { alliance, falls } = treated;
  const shown = colours.value;
  const rows = useMemo(
    () =>
      alliance.map((rating, i) => {
        const fall = falls.find(({ session }) => session === i);
        const rupture = fall === undefined ? "" : fall.mended === undefined ? t.open : t.mended;
        return { session: i + 1, rating, rupture };
      }),
    [alliance, falls, t],
  );
  const options = useMemo(
    () =>
      (_: number, { dot, lineY }: typeof import("@observablehq/plot")): PlotOptions => {
        const mark = {
          x: "session",
          y: "rating",
          symbol: "triangle2",
          r: 5,
          stroke: "currentColor",
        } as const;
        return {
          height: 240,
          marginLeft: 46,
          marginBottom: 44,
          style: { fontSize: "12px", background: "none" },
          x: { label: t.session },
          y: { label: t.rating, domain: [1, 7], grid: true },
          marks: [
            lineY(rows, { x: "session", y: "rating", stroke: ONE[shown], strokeWidth: 2 }),
            dot(
              rows.filter(({ rupture }) => rupture === t.mended),
              { ...mark, fill: "currentColor" },
            ),
            dot(
              rows.filter(({ rupture }) => rupture === t.open),
              { ...mark, fill: "none" },
            ),
          ],
        };
      },
    [rows, shown, t],
  );
  const mended = falls.filter((one) => one.mended !== undefined).length;
  return (
    <Figure
      title={t.alliance}
      spoken={`${t.alliance}. ${t.mended}: ${mended}; ${t.open}: ${falls.length - mended}`}
      options={options}
      rows={rows}
      name="therapy-alliance"
    >
      {t.alliance_note}
    </Figure>
  );
}
