import { axisX, dot, gridX, type PlotOptions, ruleY, text } from "@observablehq/plot";
import { computed } from "@preact/signals";
import type { JSX } from "preact";
import type { Interval } from "../../../src/numerics/index.ts";
import type { Classification } from "../../../src/procedures/index.ts";
import { FOUR_WAY, FOUR_WAY_N } from "../../../src/report/index.ts";
import { addressText } from "../../address/index.ts";
import { Figure, type Rows } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import { cohortCounts, isUsual } from "./cohort-plan.ts";
import { filled } from "./filled.ts";
import { CODES, type Counts, NONE, shareOf, totalOf } from "./tally.ts";

/** The finding that the shares are held against. */
const FINDING = "ssp-abcd-distribution";
/** Okabe and Ito's vermillion and blue; the page sets their lighter partners in the dark. */
const SIMULATED = "var(--simulated, #c04f00)";
const PUBLISHED = "var(--published, #0072b2)";
const ROW = 68;
const MARGIN = { top: 4, bottom: 42, left: 10, right: 16 };
const TICKS = [0, 20, 40, 60, 80, 100];

interface Row {
  readonly code: Classification;
  readonly name: string;
  readonly simulated: Interval;
  /** In per cent. */
  readonly published: number;
  /** Number of the row, from the top. */
  readonly at: number;
}

const rows = computed<readonly Row[]>(() => {
  const counts = cohortCounts.value ?? NONE;
  const { names } = words.value.result;
  return CODES.map((code, at) => ({
    code,
    name: `${code}, ${names[code]}`,
    simulated: inPercent(shareOf(counts, code)),
    published: 100 * (FOUR_WAY[code].point ?? 0),
    at,
  }));
});

const options = computed(() => {
  const all = rows.value;
  const t = words.value.population.cohort;
  return (_: number): PlotOptions => ({
    style: { fontSize: "12px", background: "none" },
    height: ROW * all.length + MARGIN.top + MARGIN.bottom,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    x: { domain: [0, 100] },
    y: { domain: [0, ROW * all.length], reverse: true, axis: null },
    marks: [
      gridX(TICKS, { stroke: "currentColor", strokeOpacity: 0.14 }),
      axisX(TICKS, {
        label: t.axis,
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 36,
        tickSize: 4,
      }),
      text(all, {
        x: 0,
        dx: 4,
        y: ({ at }: Row) => ROW * at + 12,
        text: "name",
        textAnchor: "start",
        fontWeight: 600,
      }),
      ruleY(all, {
        y: ({ at }: Row) => ROW * at + 31,
        x1: ({ simulated }: Row) => simulated.low,
        x2: ({ simulated }: Row) => simulated.high,
        stroke: SIMULATED,
        strokeWidth: 2.5,
      }),
      dot(all, {
        y: ({ at }: Row) => ROW * at + 31,
        x: ({ simulated }: Row) => simulated.point,
        r: 4.5,
        fill: SIMULATED,
      }),
      dot(all, {
        y: ({ at }: Row) => ROW * at + 50,
        x: "published",
        r: 5,
        symbol: "diamond",
        fill: "var(--card, #fff)",
        stroke: PUBLISHED,
        strokeWidth: 2.25,
      }),
      ...labels(
        all,
        31,
        ({ simulated }) => `${t.simulated} ${simulated.point.toFixed(1)} %`,
        ({ simulated }) => simulated,
      ),
      ...labels(
        all,
        50,
        ({ published }) => `${t.published} ${published.toFixed(1)} %`,
        ({ published }) => ({ low: published, high: published }),
      ),
    ],
  });
});

/** Beside their marks: on the right, or on the left of what stands far right. */
function labels(
  all: readonly Row[],
  below: number,
  said: (row: Row) => string,
  ends: (row: Row) => { readonly low: number; readonly high: number },
): ReturnType<typeof text>[] {
  const left = all.filter((row) => ends(row).high > 62);
  const right = all.filter((row) => !left.includes(row));
  const at = { y: (row: Row) => ROW * row.at + below, text: said, fill: "currentColor" };
  return [
    text(right, { ...at, x: (row: Row) => ends(row).high, dx: 10, textAnchor: "start" }),
    text(left, { ...at, x: (row: Row) => ends(row).low, dx: -10, textAnchor: "end" }),
  ];
}

/** Shares of the codes so far, above the published ones. */
export function CohortFigure(): JSX.Element {
  const t = words.value.population.cohort;
  const counts = cohortCounts.value ?? NONE;
  const about = addressText({ page: "findings", fields: { about: FINDING } });
  return (
    <Figure
      title={t.figure}
      name="cohort"
      spoken={spokenOf(rows.value)}
      options={options.value}
      rows={rowsOf(rows.value, counts)}
    >
      {filled(t.caption, { n: totalOf(counts), published: FOUR_WAY_N })}{" "}
      {isUsual.value ? t.fitted : t.otherwise} <a href={about}>{words.value.showStudy}</a>.
    </Figure>
  );
}

function spokenOf(all: readonly Row[]): string {
  const t = words.value.population.cohort;
  return all
    .map(
      ({ name, simulated, published }) =>
        `${name}: ${t.simulated} ${textOf(simulated)}, ${t.published} ${published.toFixed(1)} %`,
    )
    .join("; ");
}

function textOf({ point, low, high }: Interval): string {
  return `${point.toFixed(1)} % [${low.toFixed(1)}, ${high.toFixed(1)}]`;
}

function rowsOf(all: readonly Row[], counts: Counts): Rows {
  return all.map(({ code, simulated: { point, low, high, n }, published }) => ({
    code,
    count: counts[code],
    n,
    simulated_percent: point,
    low_95: low,
    high_95: high,
    published_percent: published,
  }));
}

function inPercent({ point, low, high, n }: Interval): Interval {
  return { point: 100 * point, low: 100 * low, high: 100 * high, n };
}
