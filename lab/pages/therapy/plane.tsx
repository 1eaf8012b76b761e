import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type Placed, Plane as PlaneOf } from "../../widgets/plane.tsx";
import { EVERYBODY, type Series } from "../../widgets/series.ts";
import { words } from "../../words/index.ts";
import type { Treated } from "../../worker/index.ts";

const REACH = 3;
const MIDDLE = { x: 0, y: 0, dashed: false } as const;
const AFTER: Series = { ...EVERYBODY, dash: "4 3" };

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
  const marks = useMemo<readonly Placed[]>(() => {
    const path = weeks.map(({ others, self }) => ({ x: others.point, y: self.point }));
    return [
      { ...stationOf(weeks[0]), name: t.before, series: EVERYBODY, open: true },
      { ...stationOf(weeks[end]), name: t.end, series: EVERYBODY, path: path.slice(0, end + 1) },
      { ...stationOf(weeks.at(-1)), name: t.later, series: AFTER, path: path.slice(end) },
    ];
  }, [weeks, end, t]);
  return (
    <PlaneOf
      title={t.plane}
      axes={{ x: t.others, y: t.self }}
      marks={marks}
      reach={REACH}
      lines={MIDDLE}
      rows={rows}
      name="therapy-plane"
    >
      {`n = ${weeks[0]?.self.n ?? 0}. ${t.plane_note}`}
    </PlaneOf>
  );
}

function stationOf(
  week: Treated["weeks"][number] | undefined,
): Pick<Placed, "x" | "y" | "interval"> {
  if (week === undefined) return { x: 0, y: 0 };
  const { others, self } = week;
  return {
    x: others.point,
    y: self.point,
    interval: { x: [others.low, others.high], y: [self.low, self.high] },
  };
}
