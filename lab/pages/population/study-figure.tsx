import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import {
  type StudyFigure as Drawing,
  type Extent,
  extentOf,
  type StudyPanel,
  studyFigureNumbers,
  studyFigureOf,
  studyPanelOptions,
} from "../../../src/report/index.ts";
import { quantitiesOf } from "../../../src/study/index.ts";
import { Figure, type Rows } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { StudyOutline } from "../../worker/index.ts";
import { filled } from "./filled.ts";
import type { Summed } from "./study-plan.ts";

/** An output along a factor, with its intervals: as a report draws it. */
export function StudyFigure(props: {
  readonly summed: Summed;
  readonly columns: StudyOutline["columns"];
}): JSX.Element {
  const { summed, columns } = props;
  const t = words.value.population.study;
  const figure = useMemo(() => drawingOf(summed), [summed]);
  const extent = useMemo(() => extentOf(figure?.values ?? []), [figure]);
  if (figure === undefined || figure.values.length === 0) return <p class="note">{t.no_value}</p>;
  const numbers = rowsOf(figure);
  const column = summed.figure.y[0]?.column ?? "";
  const { meaning = "" } = columns.find(({ name }) => name === column) ?? {};
  return (
    <>
      <p>
        {meaning} <code>{column}</code>
      </p>
      {figure.panels.map((panel, i) => (
        <Panel
          key={panel.id}
          panel={panel}
          extent={extent}
          title={titleOf(figure, i)}
          rows={numbers}
        />
      ))}
      <p class="note">{captionOf(figure, summed)}</p>
    </>
  );
}

function Panel(props: {
  readonly panel: StudyPanel;
  readonly extent: Extent;
  readonly title: string;
  readonly rows: Rows;
}): JSX.Element {
  const { panel, extent, title, rows } = props;
  const options = useMemo(
    () => (width: number) => ({
      style: { fontSize: "12px", background: "none" },
      ...studyPanelOptions(panel, extent, width),
    }),
    [panel, extent],
  );
  return (
    <Figure title={title} name="study" spoken={panel.description} options={options} rows={rows}>
      {""}
    </Figure>
  );
}

function drawingOf({ plan, measures, figure }: Summed): Drawing | undefined {
  const facts = quantitiesOf(plan.document);
  return studyFigureOf({ plan, measures }, figure, "study", facts);
}

function titleOf({ plan: { x, y, by }, titles, along }: Drawing, panel: number): string {
  const t = words.value.population.study;
  const what = titles[panel] ?? (y[0]?.column ?? "").replaceAll("_", " ");
  const shown = along.kind === "tenths" ? undefined : by;
  return filled(shown === undefined ? t.along : t.along_by, { what, x, by: shown ?? "" });
}

/** What the points are, of how many children, and what not to conclude. */
function captionOf(figure: Drawing, { plan, lives }: Summed): string {
  const t = words.value.population.study;
  const counts = figure.panels
    .flatMap(({ series }) => series.flatMap(({ points }) => points))
    .map(({ interval: { n } }) => n)
    .filter((n) => n > 0);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const shares = figure.plan.y[0]?.level !== undefined;
  const n = least === most ? String(most) : `${least}–${most}`;
  return [
    filled(shares ? t.shares : t.means, { n }),
    figure.livesEach[1] > 1 && t.several,
    figure.dots[0] > 0 && t.dots,
    plan.twins && plan.cells.length > 1 && t.twins,
    lives < plan.lives && filled(t.partly, { lives, of: plan.lives }),
    t.caution,
  ]
    .filter(Boolean)
    .join(" ");
}

function rowsOf(figure: Drawing): Rows {
  const [head = [], ...rows] = studyFigureNumbers(figure, undefined);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}
