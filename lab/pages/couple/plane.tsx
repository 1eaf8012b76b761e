import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { AdultPlane, type Stands } from "../../widgets/adult-plane.tsx";
import type { Rows } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { CoupleYear } from "../../worker/couple.ts";
import { SERIES } from "./figures.tsx";
import { weeksOf } from "./weeks.ts";

/** Where both stand towards each other, and how they moved. */
export function PlaneFigure({ year }: { readonly year: CoupleYear }): JSX.Element {
  const t = words.value.couple;
  const weeks = useMemo(() => weeksOf(year), [year]);
  const rows = useMemo<Rows>(
    () => weeks.map(({ week, who, anxiety, avoidance }) => ({ week, who, anxiety, avoidance })),
    [weeks],
  );
  const stands = useMemo<readonly Stands[]>(() => {
    const last = year.course.at(-1);
    return (["A", "B"] as const).flatMap((who, place) => {
      const at = last?.standing[place as 0 | 1].withOther;
      const path = weeks.filter((one) => one.who === who);
      return at === undefined ? [] : [{ name: who, series: SERIES[who], at, path }];
    });
  }, [year, weeks]);
  return (
    <AdultPlane title={t.plane} stands={stands} rows={rows} name="couple-plane">
      {t.plane_note}
    </AdultPlane>
  );
}
