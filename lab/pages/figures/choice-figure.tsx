import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { ChoiceAt } from "../../worker/index.ts";

/** Okabe and Ito's blue and vermilion; on dark, their lighter neighbours. */
export const COLOURS = {
  light: ["#0072b2", "#d55e00"],
  dark: ["#56b4e9", "#e69f00"],
} as const;
export const FIGURE_KEYS = ["first", "second"] as const;
const dashOf = (place: number): string => (place === 0 ? "none" : "6 3");
const HEIGHT = 240;

/** Whom the child asks, by how upset it is. */
export function ChoiceFigure(props: {
  readonly choices: readonly ChoiceAt[];
  readonly upset: number;
}): JSX.Element {
  const { choices, upset } = props;
  const t = words.value.figures;
  const shown = colours.value;
  const rows = useMemo(
    () =>
      choices.flatMap((one) =>
        FIGURE_KEYS.flatMap((figure, i) => {
          const share = one.shares[i] as number;
          return Number.isNaN(share) ? [] : [{ figure, threat: one.upset, share }];
        }),
      ),
    [choices],
  );
  const options = useMemo(
    () =>
      (
        _: number,
        { lineY, dot, text, ruleX, ruleY }: typeof import("@observablehq/plot"),
      ): PlotOptions => ({
        height: HEIGHT,
        marginLeft: 46,
        marginRight: 70,
        x: { label: t.axis_threat, domain: [0, 1] },
        y: { label: t.axis_share, domain: [0, 1], grid: true, ticks: 5 },
        marks: [
          ruleY([0]),
          ruleX([upset], { strokeDasharray: "2 3" }),
          ...FIGURE_KEYS.flatMap((figure, i) => {
            const of = rows.filter((row) => row.figure === figure);
            const stroke = COLOURS[shown][i] as string;
            return [
              lineY(of, {
                x: "threat",
                y: "share",
                stroke,
                strokeWidth: 2,
                strokeDasharray: dashOf(i),
              }),
              dot(of, {
                x: "threat",
                y: "share",
                fill: stroke,
                symbol: i === 0 ? "circle" : "square",
              }),
              text(of.slice(-1), {
                x: "threat",
                y: "share",
                text: () => t.names[figure],
                textAnchor: "start",
                dx: 8,
              }),
            ];
          }),
        ],
      }),
    [rows, shown, t, upset],
  );
  const spoken = rows
    .filter(({ figure }) => figure === "first")
    .map(({ threat, share }) => `${threat}: ${(100 * share).toFixed(0)} %`)
    .join("; ");
  return (
    <Figure
      title={t.choices}
      spoken={`${t.choices}. ${t.names.first}: ${spoken}`}
      options={options}
      rows={rows}
      name="to-whom-it-turns"
    >
      {t.choices_note}
    </Figure>
  );
}
