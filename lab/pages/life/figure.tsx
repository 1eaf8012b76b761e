import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { LifeCourse } from "../../worker/index.ts";

type Library = typeof import("@observablehq/plot");

/** Okabe and Ito's blue and vermilion; on dark, their lighter neighbours. */
const COLOURS = {
  light: { answered: "#0072b2", rebuffed: "#d55e00" },
  dark: { answered: "#56b4e9", rebuffed: "#e69f00" },
} as const;

/** What is expected, with the event and without it, of those once answered and the others. */
export function Courses(props: {
  readonly courses: readonly LifeCourse[];
  /** Age in years at which it begins and ends. */
  readonly from: number;
  readonly to: number;
}): JSX.Element {
  const { courses, from, to } = props;
  const t = words.value.life;
  const shown = COLOURS[colours.value];
  const rows = useMemo(
    () =>
      courses.flatMap(({ once, happens, children, points }) =>
        points.map((point) => ({ once, event: happens ? 1 : 0, n: children, ...point })),
      ),
    [courses],
  );
  const options = useMemo(
    () =>
      (_: number, { areaY, lineY, rectX, text }: Library): PlotOptions => ({
        height: 320,
        marginLeft: 46,
        marginRight: 110,
        x: { label: t.age, tickSpacing: 45 },
        y: { label: t.axis, grid: true },
        marks: [
          rectX([{ from, to }], { x1: "from", x2: "to", fillOpacity: 0.12 }),
          ...courses.flatMap(({ once, happens, points }) => [
            areaY(points, {
              x: "years",
              y1: "low",
              y2: "high",
              fill: shown[once],
              fillOpacity: 0.15,
            }),
            lineY(points, {
              x: "years",
              y: "mean",
              stroke: shown[once],
              strokeWidth: 2,
              strokeDasharray: happens ? "none" : "5 4",
            }),
          ]),
          ...courses
            .filter(({ happens }) => happens)
            .map(({ once, points }) =>
              text(points.slice(-1), {
                x: "years",
                y: "mean",
                text: () => t.once[once],
                textAnchor: "start",
                dx: 6,
              }),
            ),
        ],
      }),
    [courses, from, to, shown, t],
  );
  const spoken = courses
    .map(({ once, happens, points }) => {
      const end = points.at(-1)?.mean ?? 0;
      return `${t.once[once]}, ${happens ? t.with : t.without}: ${end.toFixed(2)}`;
    })
    .join("; ");
  return (
    <Figure
      title={t.figure}
      spoken={`${t.figure}. ${spoken}`}
      options={options}
      rows={rows}
      name="life-event"
    >
      {`${t.see} n = ${courses[0]?.children ?? 0}.`}
    </Figure>
  );
}
