import type { PlotOptions } from "@observablehq/plot";
import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Interval } from "../../../src/numerics/index.ts";
import { colours } from "../../shell/theme.ts";
import { Figure } from "../../widgets/figure.tsx";
import { ONE, OTHER } from "../../widgets/series.ts";
import { words } from "../../words/index.ts";
import type { ApartSeen } from "../../worker/apart-plan.ts";
import { type CoursePoint, courseOf, type Shown, timesOf } from "./course.ts";

type Library = typeof import("@observablehq/plot");

const SERIES = { own: ONE, answered: OTHER } as const;
const GROUPS = ["own", "answered"] as const;
/** No larger than needed, no smaller than this. */
const AT_LEAST: Readonly<Record<Shown, number>> = { calls: 1, arousal: 0.1, countedOn: 1 };

/** One thing day by day, of both groups: lines, bands, and single marks before and after. */
export function CourseFigure(props: {
  readonly seen: ApartSeen;
  readonly of: Shown;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { seen, of, children } = props;
  const t = words.value.apart;
  const shown = colours.value;
  const points = useMemo(() => courseOf(seen, of), [seen, of]);
  const rows = useMemo(
    () =>
      points.map(({ group, from, to, time, day: _, ...interval }) => ({
        group: t.groups[group],
        time,
        from,
        to,
        ...interval,
      })),
    [points, t],
  );
  const options = useMemo(
    () =>
      (_: number, { areaY, axisX, dot, lineY, ruleX }: Library): PlotOptions => {
        const { type, before, after, ticks } = timesOf(seen);
        const said = (day: number) =>
          day === before ? t.before : day === after ? t.after : String(day);
        const most = Math.max(AT_LEAST[of], ...points.map(({ high }) => high || 0));
        return {
          height: 190,
          marginLeft: 50,
          marginRight: 24,
          marginBottom: 42,
          style: { fontSize: "12px", background: "none" },
          x: { label: t.day, type, domain: [before, after] },
          y: {
            label: t.axis[of],
            domain: [0, of === "countedOn" ? 1 : most],
            grid: true,
            ticks: 4,
          },
          marks: [
            // On a logarithmic axis a format of the scale leaves out what it thinks too many.
            axisX([...ticks], { text: said, label: t.day, labelOffset: 36 }),
            ...GROUPS.flatMap((group) => {
              const { [shown]: stroke, dash: strokeDasharray, symbol } = SERIES[group];
              const own = points.filter((one) => one.group === group);
              const away = own.filter(({ time }) => time === "away");
              const around = own.filter(({ time }) => time !== "away");
              return [
                areaY(away, {
                  x: "day",
                  y1: "low",
                  y2: "high",
                  fill: stroke,
                  fillOpacity: 0.16,
                  clip: true,
                }),
                lineY(away, { x: "day", y: "point", stroke, strokeWidth: 2, strokeDasharray }),
                ruleX(around, { x: "day", y1: "low", y2: "high", stroke }),
                dot(around, { x: "day", y: "point", stroke, symbol, fill: stroke }),
              ];
            }),
          ],
        };
      },
    [seen, of, points, t, shown],
  );
  return (
    <Figure
      title={t.title[of]}
      spoken={spokenOf(t.title[of], points, t.groups)}
      options={options}
      rows={rows}
      name={`apart-${of}`}
    >
      <span class="kinds">
        {GROUPS.map((group) => (
          <span key={group}>
            <Line group={group} colour={SERIES[group][shown]} /> {t.groups[group]}
          </span>
        ))}
      </span>{" "}
      {children}
    </Figure>
  );
}

/** The line as it is drawn, beside its name. */
function Line(props: { readonly group: (typeof GROUPS)[number]; readonly colour: string }) {
  const { dash } = SERIES[props.group];
  return (
    <svg width="30" height="10" aria-hidden="true">
      <line
        x1="0"
        x2="30"
        y1="5"
        y2="5"
        stroke={props.colour}
        stroke-width="2.5"
        stroke-dasharray={dash}
      />
    </svg>
  );
}

function spokenOf(
  title: string,
  points: readonly CoursePoint[],
  groups: Readonly<Record<(typeof GROUPS)[number], string>>,
): string {
  const lines = GROUPS.map((group) => {
    const own = points.filter((one) => one.group === group && one.time === "away");
    return `${groups[group]}: ${own.map(({ to, point }) => `${to}: ${point.toFixed(2)}`).join(", ")}`;
  });
  return `${title}. ${lines.join(". ")}`;
}

/** A mean with its interval. */
export function spread({ point, low, high }: Interval, digits: number): string {
  const said = (value: number) =>
    value
      .toFixed(digits)
      .replace(/^-(0\.0+)$/, "$1")
      .replace("-", "−");
  return `${said(point)} [${said(low)}, ${said(high)}]`;
}
