import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure, type Rows } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { CoupleYear } from "../../worker/couple.ts";
import { COLOURS } from "./figures.tsx";
import { weeksOf } from "./weeks.ts";

type Library = typeof import("@observablehq/plot");

/** Where both stand towards each other, and how they moved. */
export function PlaneFigure({ year }: { readonly year: CoupleYear }): JSX.Element {
  const t = words.value.couple;
  const shown = colours.value;
  const weeks = useMemo(() => weeksOf(year), [year]);
  const rows = useMemo<Rows>(
    () => weeks.map(({ week, who, anxiety, avoidance }) => ({ week, who, anxiety, avoidance })),
    [weeks],
  );
  const options = useMemo(
    () =>
      (
        _: number,
        { line, dot, text, selectFirst, selectLast, ruleX, ruleY }: Library,
      ): PlotOptions => ({
        height: 300,
        marginLeft: 46,
        marginRight: 34,
        marginBottom: 40,
        grid: true,
        x: { label: t.anxiety, domain: [-3, 3] },
        y: { label: t.avoidance, domain: [-4, 4] },
        marks: [
          ruleX([0]),
          ruleY([0]),
          ...(["A", "B"] as const).flatMap((who) => {
            const own = weeks.filter((one) => one.who === who);
            const stroke = COLOURS[shown][who];
            const at = { x: "anxiety", y: "avoidance" };
            return [
              line(own, { ...at, stroke, strokeWidth: 1.5, clip: true }),
              dot(own, selectFirst({ ...at, stroke, r: 5, clip: true })),
              dot(own, selectLast({ ...at, fill: stroke, r: 5, clip: true })),
              text(own, selectLast({ ...at, text: "who", textAnchor: "start", dx: 8 })),
            ];
          }),
        ],
      }),
    [weeks, t, shown],
  );
  return (
    <Figure title={t.plane} spoken={t.plane} options={options} rows={rows} name="couple-plane">
      {t.plane_note}
    </Figure>
  );
}
