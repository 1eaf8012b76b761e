import type { BinXInputs, PlotOptions, RectYOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure } from "../../widgets/figure.tsx";
import { ONE } from "../../widgets/series.ts";
import { words } from "../../words/index.ts";
import type { HeldOutcome, TrialsHeld } from "../../worker/index.ts";
import { filled } from "../population/filled.ts";
import { inUnit } from "./result.tsx";

type Library = typeof import("@observablehq/plot");

const WANTED = 80;
/** Full bars are trials that found something, empty ones the others. */
const barsIn = (stroke: string): BinXInputs<RectYOptions> => ({
  x: "difference",
  fill: "kind",
  stroke,
  thresholds: 40,
  inset: 0.5,
});

interface Shown {
  readonly trials: TrialsHeld;
  readonly outcome: HeldOutcome;
}

/** Estimates of all trials, those that found something told apart. */
export function EstimatesFigure({ trials, outcome }: Shown): JSX.Element {
  const t = words.value.trial;
  const shown = colours.value;
  const rows = useMemo(
    () =>
      trials.estimates.map(({ difference, found }) => ({
        difference: inUnit(difference, outcome),
        kind: found ? t.kinds.found : t.kinds.open,
      })),
    [trials, outcome, t],
  );
  const options = useMemo(
    () =>
      (_: number, { binX, rectY, ruleX, ruleY, text }: Library): PlotOptions => ({
        height: 250,
        marginTop: 30,
        marginBottom: 40,
        style: { fontSize: "12px", background: "none" },
        x: { label: t.estimates_axis[outcome] },
        y: { label: t.trials_axis, grid: true },
        color: {
          domain: [t.kinds.open, t.kinds.found],
          range: ["transparent", ONE[shown]],
          legend: false,
        },
        marks: [
          rectY(rows, binX<RectYOptions>({ y: "count" }, barsIn(ONE[shown]))),
          ruleY([0]),
          ruleX([0], { strokeDasharray: "2 3" }),
          ruleX([inUnit(trials.truth, outcome)], { strokeWidth: 2 }),
          text([inUnit(trials.truth, outcome)], {
            x: (value: number) => value,
            frameAnchor: "top",
            dy: -14,
            text: () => t.as_it_is,
          }),
        ],
      }),
    [rows, trials, outcome, shown, t],
  );
  const found = trials.estimates.filter((one) => one.found).length;
  return (
    <Figure
      title={t.estimates}
      spoken={filled(t.spoken_estimates, {
        trials: trials.trials,
        mean: inUnit(trials.truth + trials.bias, outcome).toFixed(2),
        found,
      })}
      options={options}
      rows={rows}
      name="trial-estimates"
    >
      <span class="kinds">
        {(["found", "open"] as const).map((kind) => (
          <span key={kind}>
            <i class={kind} style={{ color: ONE[shown] }} /> {t.kinds[kind]}
          </span>
        ))}
      </span>{" "}
      {filled(t.estimates_note, { trials: trials.trials })}
    </Figure>
  );
}

/** Power against how many take part. */
export function PowerFigure({ trials }: { readonly trials: TrialsHeld }): JSX.Element {
  const t = words.value.trial;
  const shown = colours.value;
  const rows = useMemo(
    () =>
      trials.curve.map(({ people, point, low, high }) => ({
        people,
        power: 100 * point,
        low: 100 * low,
        high: 100 * high,
      })),
    [trials],
  );
  const options = useMemo(
    () =>
      (_: number, { areaY, dot, line, ruleY }: Library): PlotOptions => {
        const stroke = ONE[shown];
        return {
          height: 230,
          marginBottom: 40,
          style: { fontSize: "12px", background: "none" },
          x: {
            type: "log",
            label: t.curve_axis,
            ticks: rows.map(({ people }) => people),
            tickFormat: String,
          },
          y: { label: t.power_axis, domain: [0, 100], grid: true },
          marks: [
            ruleY([WANTED], { strokeDasharray: "4 3" }),
            areaY(rows, { x: "people", y1: "low", y2: "high", fill: stroke, fillOpacity: 0.25 }),
            line(rows, { x: "people", y: "power", stroke, strokeWidth: 2 }),
            dot(rows, { x: "people", y: "power", fill: stroke, r: 3.5 }),
          ],
        };
      },
    [rows, shown, t],
  );
  return (
    <Figure
      title={t.curve}
      spoken={rows.map(({ people, power }) => `${people}: ${power.toFixed(0)} %`).join("; ")}
      options={options}
      rows={rows}
      name="trial-power"
    >
      {filled(t.curve_note, { lives: trials.lives })}
    </Figure>
  );
}
