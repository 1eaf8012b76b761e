import type { PlotOptions } from "@observablehq/plot";
import { computed } from "@preact/signals";
import type { JSX } from "preact";
import type { Target } from "../../../src/literature/index.ts";
import { addressText } from "../../address/index.ts";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import { filled } from "../population/filled.ts";
import { shareOf, totalOf } from "../population/tally.ts";
import { FINDING } from "./arms.ts";
import { outcomes, setting } from "./chosen.ts";

const ROW = 66;
const SIMULATED = "var(--simulated, #c04f00)";
const PUBLISHED = "var(--published, #0072b2)";
/** px: narrower drawings have numbers only; colour and form tell them apart. */
const NARROW = 520;
const TICKS = [0, 20, 40, 60, 80, 100];

interface Mark {
  readonly name: string;
  readonly said: string;
  readonly y: number;
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

const simulated = computed<readonly (Mark & { readonly n: number })[]>(() => {
  const t = words.value.homes;
  return outcomes.value.map(({ name, month, counts }, at) => {
    const { point, low, high } = shareOf(counts, "B");
    return {
      name: filled(t.arms[name], { month: month ?? "" }),
      said: `${t.simulated} ${Math.round(100 * point)} %`,
      y: ROW * at + 30,
      point: 100 * point,
      low: 100 * low,
      high: 100 * high,
      n: totalOf(counts),
    };
  });
});

const published = computed<readonly Mark[]>(() => {
  const t = words.value.homes;
  const told = new Set<Target>();
  return outcomes.value.flatMap(({ arm }, at) => {
    const target = arm.published;
    if (!target?.ci95 || target.point === null || told.has(target)) return [];
    told.add(target);
    const [low, high] = target.ci95;
    const said = `${t.published} ${Math.round(100 * target.point)} %`;
    return [
      {
        name: target.name,
        said,
        y: ROW * at + 48,
        point: 100 * target.point,
        low: 100 * low,
        high: 100 * high,
      },
    ];
  });
});

const options = computed(() => {
  const [ours, theirs] = [simulated.value, published.value];
  const height = ROW * Math.max(1, ours.length);
  const { axis } = words.value.homes;
  return (width: number, plot: typeof import("@observablehq/plot")): PlotOptions => {
    const said = (mark: Mark) => (width < NARROW ? `${Math.round(mark.point)} %` : mark.said);
    const bars = (all: readonly Mark[], stroke: string, symbol: "circle" | "diamond") => [
      plot.ruleY(all, { y: "y", x1: "low", x2: "high", stroke, strokeWidth: 2.5 }),
      plot.dot(all, {
        y: "y",
        x: "point",
        r: 5,
        symbol,
        fill: "var(--card, #fff)",
        stroke,
        strokeWidth: 2.25,
      }),
      plot.text(
        all.filter(({ high }) => high <= 62),
        { y: "y", x: "high", dx: 10, text: said, textAnchor: "start", fill: "currentColor" },
      ),
      plot.text(
        all.filter(({ high }) => high > 62),
        { y: "y", x: "low", dx: -10, text: said, textAnchor: "end", fill: "currentColor" },
      ),
    ];
    return {
      style: { fontSize: "12px", background: "none" },
      height: height + 46,
      marginTop: 4,
      marginBottom: 42,
      marginLeft: 10,
      marginRight: 16,
      x: { domain: [0, 100] },
      y: { domain: [0, height], reverse: true, axis: null },
      marks: [
        plot.gridX(TICKS, { stroke: "currentColor", strokeOpacity: 0.14 }),
        plot.axisX(TICKS, {
          label: axis,
          labelAnchor: "center",
          labelArrow: "none",
          labelOffset: 36,
          tickSize: 4,
        }),
        plot.text(ours, {
          x: 0,
          dx: 4,
          y: ({ y }: Mark) => y - 18,
          text: "name",
          textAnchor: "start",
          fontWeight: 600,
        }),
        ...bars(ours, SIMULATED, "circle"),
        ...bars(theirs, PUBLISHED, "diamond"),
      ],
    };
  };
});

/** Shares of secure children, with the published ones where there are some. */
export function HomesFigure(): JSX.Element {
  const t = words.value.homes;
  const key = FINDING[setting.value.value];
  const all = simulated.value;
  const spoken = [...all, ...published.value]
    .map(({ name, said }) => `${name}: ${said}`)
    .join("; ");
  const rows = all.map(({ name, n, point, low, high }) => ({
    children: name,
    n,
    secure_percent: point,
    low_95: low,
    high_95: high,
  }));
  return (
    <Figure title={t.figure} name="homes" spoken={spoken} options={options.value} rows={rows}>
      {filled(t.caption[setting.value.value], { n: Math.min(...all.map(({ n }) => n)) })}{" "}
      {key && (
        <a href={addressText({ page: "findings", fields: { about: key } })}>
          {words.value.showStudy}
        </a>
      )}
    </Figure>
  );
}
