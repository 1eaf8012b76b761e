import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Interval } from "../../../src/numerics/index.ts";
import { Figure, type Rows } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Seen } from "../../worker/index.ts";
import { CODES, secureBy, shareIn } from "./tally.ts";

type Library = typeof import("@observablehq/plot");
type Lived = readonly (readonly Seen[])[];

interface Share extends Interval {
  readonly code: (typeof CODES)[number];
  readonly generation: number;
}

/** Generations side by side, codes a little apart so that their intervals can be told. */
const APART = 0.06;
const WIDE = 0.5;
const MARGIN = { marginLeft: 44, marginRight: 26, marginTop: 16, marginBottom: 40 };
const COLOUR: Readonly<Record<Share["code"], string>> = {
  A: "var(--code-a)",
  B: "var(--code-b)",
  C: "var(--code-c)",
  D: "var(--code-d)",
};
/** Never colour alone. */
const DASH: Readonly<Record<Share["code"], string>> = {
  A: "6 3",
  B: "none",
  C: "2 3",
  D: "8 3 2 3",
};

function inPercent(share: Interval): Interval {
  const { point, low, high, n } = share;
  return { point: 100 * point, low: 100 * low, high: 100 * high, n };
}

/** Shares of the codes, generation by generation. */
export function SharesFigure({ lived }: { readonly lived: Lived }): JSX.Element {
  const t = words.value.generations;
  const last = lived[0]?.length ?? 1;
  const shares = useMemo(
    () =>
      CODES.flatMap((code) =>
        Array.from({ length: last }, (_, generation) => ({
          code,
          generation: generation + 1,
          ...inPercent(shareIn(lived, generation, code)),
        })),
      ),
    [lived, last],
  );
  const options = useMemo(
    () =>
      (_: number, { dot, lineY, ruleX, text }: Library): PlotOptions => ({
        height: 300,
        ...MARGIN,
        x: { label: t.generation, domain: [1 - WIDE, last + WIDE], ticks: last, tickFormat: "d" },
        y: { label: t.share, domain: [0, 100], grid: true, ticks: 5 },
        marks: CODES.flatMap((code, i) => {
          const own = shares.filter((one) => one.code === code);
          const x = (one: Share) => one.generation + APART * (i - 1.5);
          const stroke = COLOUR[code];
          return [
            ruleX(own, { x, y1: "low", y2: "high", stroke, strokeOpacity: 0.6, strokeWidth: 2 }),
            lineY(own, { x, y: "point", stroke, strokeDasharray: DASH[code], strokeWidth: 2 }),
            dot(own, { x, y: "point", fill: stroke, r: 3.5 }),
            text(own.slice(-1), {
              x,
              y: "point",
              text: "code",
              dx: 14 + 4 * (i % 2),
              fontWeight: 600,
              fontSize: 13,
            }),
          ];
        }),
      }),
    [shares, last, t],
  );
  const rows: Rows = shares.map(({ code, generation, point, low, high, n }) => ({
    generation,
    code,
    percent: point,
    low_95: low,
    high_95: high,
    families: n,
  }));
  const spoken = CODES.map((code) => {
    const own = shares.filter((one) => one.code === code);
    return `${code}: ${own.map(({ point }) => `${point.toFixed(0)} %`).join(", ")}`;
  }).join("; ");
  return (
    <Figure title={t.shares} name="generations" spoken={spoken} options={options} rows={rows}>
      {t.shares_note.replace("{n}", String(lived.length))}
    </Figure>
  );
}

/** Secure children by what an interview made of their parents. */
export function ParentFigure({ lived }: { readonly lived: Lived }): JSX.Element {
  const t = words.value.generations;
  const groups = useMemo(
    () =>
      ([true, false] as const).map((autonomous) => ({
        name: autonomous ? t.autonomous : t.other,
        ...inPercent(secureBy(lived, autonomous)),
      })),
    [lived, t],
  );
  const options = useMemo(
    () =>
      (_: number, { dot, ruleY, text, axisX }: Library): PlotOptions => ({
        height: 130,
        marginLeft: 10,
        marginRight: 24,
        marginTop: 22,
        marginBottom: 40,
        x: { domain: [0, 100], grid: true },
        y: { type: "point", domain: groups.map(({ name }) => name), axis: null },
        marks: [
          axisX({ label: t.secure, labelAnchor: "center", labelArrow: "none", ticks: 5 }),
          ruleY(groups, {
            y: "name",
            x1: "low",
            x2: "high",
            stroke: "var(--code-b)",
            strokeWidth: 2.5,
          }),
          dot(groups, { y: "name", x: "point", fill: "var(--code-b)", r: 5 }),
          text(groups, {
            y: "name",
            x: 0,
            dx: 4,
            dy: -12,
            text: ({ name, n }: (typeof groups)[number]) => `${name} (n = ${n})`,
            textAnchor: "start",
          }),
        ],
      }),
    [groups, t],
  );
  const rows: Rows = groups.map(({ name, point, low, high, n }) => ({
    parent: name,
    secure_percent: point,
    low_95: low,
    high_95: high,
    n,
  }));
  const spoken = groups.map(({ name, point }) => `${name}: ${point.toFixed(0)} %`).join("; ");
  return (
    <Figure title={t.parents} name="parent-child" spoken={spoken} options={options} rows={rows}>
      {t.parents_note}
    </Figure>
  );
}
