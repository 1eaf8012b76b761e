import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Interval } from "../../../src/numerics/index.ts";
import { colours } from "../../shell/theme.ts";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Trialled } from "../../worker/index.ts";
import { filled } from "../population/filled.ts";
import { type ArmSeen, trialSeen } from "./sums.ts";

type Library = typeof import("@observablehq/plot");
const ARMS = ["control", "programme"] as const;
const MEASURES = ["sensitivity", "secure", "disorganised"] as const;
type Measure = (typeof MEASURES)[number];

/** Okabe and Ito's blue and vermilion; in the dark, their lighter neighbours. */
const COLOURS = {
  light: { control: "#0072b2", programme: "#c04f00" },
  dark: { control: "#56b4e9", programme: "#f0955c" },
} as const;
const DOMAINS: Readonly<Record<Measure, readonly [number, number]>> = {
  sensitivity: [1, 9],
  secure: [0, 100],
  disorganised: [0, 100],
};

const TICKS: Readonly<Record<Measure, number[]>> = {
  sensitivity: [1, 3, 5, 7, 9],
  secure: [0, 25, 50, 75, 100],
  disorganised: [0, 25, 50, 75, 100],
};

/** The two arms of the trial beside each other, in what is rated and in what is coded. */
export function ArmsFigures({ lives }: { readonly lives: Trialled }): JSX.Element {
  const seen = useMemo(() => trialSeen(lives), [lives]);
  return (
    <div class="arms">
      {MEASURES.map((measure) => (
        <ArmsFigure key={measure} measure={measure} arms={seen} />
      ))}
    </div>
  );
}

function ArmsFigure(props: {
  readonly measure: Measure;
  readonly arms: Readonly<Record<(typeof ARMS)[number], ArmSeen>>;
}): JSX.Element {
  const { measure, arms } = props;
  const t = words.value.programmes;
  const shown = colours.value;
  const rows = useMemo(
    () =>
      ARMS.map((arm) => {
        const { point, low, high, n } = inShownUnit(arms[arm][measure], measure);
        return { arm, point, low, high, n };
      }),
    [arms, measure],
  );
  const options = useMemo(
    () =>
      (_: number, { axisX, dot, gridX, ruleY, text }: Library): PlotOptions => ({
        height: 132,
        marginTop: 6,
        marginBottom: 40,
        marginLeft: 12,
        marginRight: 12,
        style: { fontSize: "12px", background: "none" },
        x: { domain: [...DOMAINS[measure]] },
        y: { domain: [0, 2], reverse: true, axis: null },
        marks: [
          gridX(TICKS[measure], { stroke: "currentColor", strokeOpacity: 0.14 }),
          axisX(TICKS[measure], {
            label: t.axes[measure],
            labelAnchor: "center",
            labelArrow: "none",
          }),
          ruleY(rows, {
            x1: "low",
            x2: "high",
            y: (_row, i) => i + 0.65,
            stroke: ({ arm }: { readonly arm: string }) => COLOURS[shown][arm as "control"],
            strokeWidth: 2.5,
          }),
          dot(rows, {
            x: "point",
            y: (_row, i) => i + 0.65,
            r: 5,
            fill: ({ arm }: { readonly arm: string }) => COLOURS[shown][arm as "control"],
            symbol: ({ arm }: { readonly arm: string }) =>
              arm === "control" ? "circle" : "diamond",
          }),
          text(rows, {
            frameAnchor: "left",
            y: (_row, i) => i + 0.25,
            text: ({ arm, point }) => `${t.arms[arm as "control"]}: ${point.toFixed(1)}`,
            textAnchor: "start",
            fill: "currentColor",
          }),
        ],
        symbol: { type: "identity" },
        color: { type: "identity" },
      }),
    [rows, measure, shown, t],
  );
  return (
    <Figure
      title={t.measures[measure]}
      spoken={rows
        .map(({ arm, point, low, high }) =>
          filled(t.spoken, {
            arm: t.arms[arm],
            point: point.toFixed(1),
            low: low.toFixed(1),
            high: high.toFixed(1),
          }),
        )
        .join("; ")}
      options={options}
      rows={rows}
      name={`programme-${measure}`}
    >
      {filled(t.notes[measure], { n: rows[0]?.n ?? 0, m: rows[1]?.n ?? 0 })}
    </Figure>
  );
}

function inShownUnit(interval: Interval, measure: Measure): Interval {
  const { point, low, high, n } = interval;
  if (measure === "sensitivity") return interval;
  return { point: 100 * point, low: 100 * low, high: 100 * high, n };
}
