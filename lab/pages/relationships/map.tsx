import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { OwnPlace } from "../../../src/instruments/index.ts";
import { ellipseOf } from "../../widgets/ellipse.ts";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { OwnPlaces } from "../../worker/index.ts";
import type { Whom } from "./as-text.ts";

const REACH = 3;
const CORNERS = 48;

interface Row extends Readonly<Record<string, string | number>> {
  readonly who: string;
  readonly anxiety: number;
  readonly avoidance: number;
}

/** Where ratings put each relationship, and how unsure that is. */
export function PlacesMap({ found }: { readonly found: OwnPlaces }): JSX.Element {
  const t = words.value.relationships;
  const { rows, rims } = useMemo(() => {
    const each = found.places.map(({ relationship, place }) => ({
      who: t.who[relationship as Whom],
      place,
    }));
    const several = each.length > 1 ? [{ who: t.overall, place: found.overall }] : [];
    const shown = [...each, ...several];
    return { rows: shown.map(rowOf), rims: shown.flatMap(rimOf) };
  }, [found, t]);
  const options = useMemo(
    () =>
      (
        width: number,
        { dot, line, ruleX, ruleY, text }: typeof import("@observablehq/plot"),
      ): PlotOptions => ({
        height: Math.min(width, 480),
        marginLeft: 44,
        marginBottom: 44,
        x: { label: t.anxiety, domain: [-REACH, REACH], grid: true },
        y: { label: t.avoidance, domain: [-REACH, REACH], grid: true },
        marks: [
          ruleX([0]),
          ruleY([0]),
          line(rims, { x: "anxiety", y: "avoidance", z: "who", strokeOpacity: 0.5 }),
          dot(rows, {
            x: "anxiety",
            y: "avoidance",
            symbol: "who",
            r: 6,
            stroke: "currentColor",
            strokeWidth: 2,
          }),
          text(rows, { x: "anxiety", y: "avoidance", text: "who", dy: -14 }),
        ],
      }),
    [rows, rims, t],
  );
  const spoken = rows
    .map(({ who, anxiety, avoidance }) => `${who}: ${anxiety.toFixed(1)}, ${avoidance.toFixed(1)}`)
    .join("; ");
  return (
    <>
      <Figure
        title={t.figure}
        spoken={`${t.figure}. ${spoken}`}
        options={options}
        rows={rows}
        name="relationships"
      >
        {t.figure_note}
      </Figure>
      <Numbers rows={rows} />
    </>
  );
}

function Numbers({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  const t = words.value.relationships;
  const cell = (row: Row, name: "anxiety" | "avoidance") =>
    `${row[name].toFixed(2)} ± ${Number(row[`${name}_se`]).toFixed(2)}`;
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
}

function rowOf({ who, place }: Shown): Row {
  const { anxiety, avoidance, anxietySe, avoidanceSe, rated } = place;
  return { who, anxiety, avoidance, anxiety_se: anxietySe, avoidance_se: avoidanceSe, rated };
}

/** The rim of the ellipse that holds two thirds of what the ratings leave possible. */
function rimOf({ who, place }: Shown): { who: string; anxiety: number; avoidance: number }[] {
  const { anxiety, avoidance, anxietySe, avoidanceSe, tilt } = place;
  const { long, short, angle } = ellipseOf({
    others: anxiety,
    self: avoidance,
    varianceOthers: anxietySe * anxietySe,
    varianceSelf: avoidanceSe * avoidanceSe,
    covariance: tilt * anxietySe * avoidanceSe,
  });
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const turn = (2 * Math.PI * i) / CORNERS;
    const [along, across] = [long * Math.cos(turn), short * Math.sin(turn)];
    return {
      who,
      anxiety: anxiety + along * Math.cos(angle) - across * Math.sin(angle),
      avoidance: avoidance + along * Math.sin(angle) + across * Math.cos(angle),
    };
  });
}
