import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { FigureSeen } from "../../worker/index.ts";
import { COLOURS, FIGURE_KEYS } from "./choice-figure.tsx";

const HEIGHT = 170;

/** What the child expects of each, with its doubt, and the cautious bound that it goes by. */
export function FeltFigure(props: { readonly figures: readonly FigureSeen[] }): JSX.Element {
  const { figures } = props;
  const t = words.value.figures;
  const shown = colours.value;
  const rows = useMemo(
    () =>
      FIGURE_KEYS.map((figure, i) => {
        const { felt, expected, doubt } = figures[i] as FigureSeen;
        return {
          figure: t.names[figure],
          expected,
          low: expected - doubt,
          high: expected + doubt,
          felt,
        };
      }),
    [figures, t],
  );
  const options = useMemo(
    () =>
      (
        _: number,
        { dot, link, text, ruleX }: typeof import("@observablehq/plot"),
      ): PlotOptions => ({
        height: HEIGHT,
        marginLeft: 70,
        marginRight: 24,
        x: { label: t.axis_expected, domain: [-4, 4], grid: true },
        y: { label: null, domain: FIGURE_KEYS.map((figure) => t.names[figure]), type: "point" },
        symbol: { range: ["circle", "square"] },
        marks: [
          ruleX([0]),
          link(rows, { x1: "low", x2: "high", y1: "figure", y2: "figure", strokeWidth: 3 }),
          dot(rows, {
            x: "expected",
            y: "figure",
            r: 6,
            fill: (row: (typeof rows)[number]) =>
              COLOURS[shown][row.figure === t.names.first ? 0 : 1],
            symbol: (row: (typeof rows)[number]) => row.figure,
          }),
          text(rows, {
            frameAnchor: "right",
            y: "figure",
            dy: -16,
            fill: "currentColor",
            stroke: "var(--card)",
            strokeWidth: 4,
            text: (row: (typeof rows)[number]) => `${t.felt} ${row.felt.toFixed(2)}`,
          }),
        ],
      }),
    [rows, shown, t],
  );
  const spoken = rows.map(
    ({ figure, felt, expected, low }) =>
      `${figure}: ${expected.toFixed(1)} ± ${(expected - low).toFixed(1)}, ${t.felt} ${felt.toFixed(2)}`,
  );
  return (
    <Figure
      title={t.expected}
      spoken={`${t.expected}. ${spoken.join("; ")}`}
      options={options}
      rows={rows}
      name="how-sure-of-each"
    >
      {t.expected_note}
    </Figure>
  );
}
