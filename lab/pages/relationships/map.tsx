import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { OwnPlace } from "../../../src/instruments/index.ts";
import { type Placed, Plane } from "../../widgets/plane.tsx";
import { EVERYBODY, FOURTH, ONE, OTHER, type Series, THIRD } from "../../widgets/series.ts";
import { words } from "../../words/index.ts";
import type { OwnPlaces } from "../../worker/index.ts";
import type { Whom } from "./as-text.ts";

const REACH = 3;
/** What is usual. */
const USUAL = { x: 0, y: 0, dashed: false } as const;
const SERIES: Readonly<Record<Whom, Series>> = {
  mother: ONE,
  father: OTHER,
  partner: THIRD,
  friend: FOURTH,
};

interface Row extends Readonly<Record<string, string | number>> {
  readonly who: string;
  readonly anxiety: number;
  readonly avoidance: number;
}

/** Where ratings put each relationship, and how unsure that is. */
export function PlacesMap({ found }: { readonly found: OwnPlaces }): JSX.Element {
  const t = words.value.relationships;
  const shown = useMemo(() => {
    const each = found.places.map(({ relationship, place }) => {
      const whom = relationship as Whom;
      return { who: t.who[whom], place, series: SERIES[whom] };
    });
    const { overall: place } = found;
    if (each.length < 2 || place === undefined) return each;
    return [...each, { who: t.overall, place, series: EVERYBODY }];
  }, [found, t]);
  const rows = useMemo(() => shown.map(rowOf), [shown]);
  const marks = useMemo(() => shown.map(markOf), [shown]);
  return (
    <>
      <Plane
        title={t.figure}
        axes={{ x: t.anxiety, y: t.avoidance }}
        marks={marks}
        reach={REACH}
        lines={USUAL}
        rows={rows}
        name="relationships"
      >
        {t.figure_note}
      </Plane>
      <Numbers rows={rows} />
    </>
  );
}

function Numbers({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  const t = words.value.relationships;
  const cell = (row: Row, name: "anxiety" | "avoidance") =>
    `${row[name].toFixed(2)}\u00a0± ${Number(row[`${name}_se`]).toFixed(2)}`;
  return (
    <table>
      <caption>{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.whom_column}</th>
          <th scope="col">{t.anxiety_column}</th>
          <th scope="col">{t.avoidance_column}</th>
          <th scope="col">{t.rated_column}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.who}>
            <th scope="row">{row.who}</th>
            <td>{cell(row, "anxiety")}</td>
            <td>{cell(row, "avoidance")}</td>
            <td>{row.rated}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Shown {
  readonly who: string;
  readonly place: OwnPlace;
  readonly series: Series;
}

function rowOf({ who, place }: Shown): Row {
  const { anxiety, avoidance, anxietySe, avoidanceSe, rated } = place;
  return { who, anxiety, avoidance, anxiety_se: anxietySe, avoidance_se: avoidanceSe, rated };
}

function markOf({ who, place, series }: Shown): Placed {
  const { anxiety, avoidance, anxietySe, avoidanceSe, tilt } = place;
  const doubt = { x: anxietySe, y: avoidanceSe, correlation: tilt };
  return { name: who, series, x: anxiety, y: avoidance, doubt };
}
