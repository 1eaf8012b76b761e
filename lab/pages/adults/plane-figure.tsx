import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { REGIONS } from "../../../src/model/index.ts";
import { colours } from "../../shell/theme.ts";
import { ellipseOf } from "../../widgets/ellipse.ts";
import { Figure } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { AdultSeen } from "../../worker/index.ts";
import { placesOf } from "./places.ts";

type Library = typeof import("@observablehq/plot");

/** Okabe and Ito's, after `TOWARDS`; on dark, their lighter neighbours. */
const COLOURS = {
  light: ["#222222", "#0072b2", "#d55e00"],
  dark: ["#eeeeee", "#56b4e9", "#e69f00"],
} as const;
const SYMBOLS = ["circle", "square", "triangle"] as const;
const HEIGHT = 380;
const REACH = 4;
const POINTS = 48;
/** Names stand beside the ellipses, one below the other where places are close, px. */
const BESIDE = [-12, 2, 16] as const;
/** Half of an ellipse that holds two thirds, in standard deviations. */
const HALF_ELLIPSE = 1.5;

/** The plane of anxiety and avoidance, with the corners and how sure each place is. */
export function PlaneFigure(props: { readonly seen: AdultSeen }): JSX.Element {
  const { seen } = props;
  const t = words.value.adults;
  const shown = COLOURS[colours.value];
  const places = useMemo(() => placesOf(seen), [seen]);
  const rows = useMemo(
    () =>
      places.map(({ who, place }) => ({
        towards: who,
        anxiety: place.anxiety,
        avoidance: place.avoidance,
        anxiety_sd: place.anxietySd,
        avoidance_sd: place.avoidanceSd,
        correlation: place.correlation,
        label: place.label,
        probability: place.probability,
      })),
    [places],
  );
  const options = useMemo(
    () =>
      (_: number, { dot, line, ruleX, ruleY, text }: Library): PlotOptions => {
        const { anxietyBorder, avoidanceBorder } = seen.borders;
        const ends = [-REACH, REACH] as const;
        const corners = REGIONS.map((region) => ({
          name: t.corners[region],
          x: region === "preoccupied" || region === "fearful" ? ends[1] : ends[0],
          y: region === "dismissing" || region === "fearful" ? ends[1] : ends[0],
        }));
        return {
          height: HEIGHT,
          marginLeft: 46,
          x: { label: t.axis_anxiety, domain: [...ends], grid: true },
          y: { label: t.axis_avoidance, domain: [...ends], grid: true },
          marks: [
            ruleX([anxietyBorder], { strokeDasharray: "4 3" }),
            ruleY([avoidanceBorder], { strokeDasharray: "4 3" }),
            ...corners.map((corner) =>
              text([corner], {
                x: "x",
                y: "y",
                text: "name",
                textAnchor: corner.x < 0 ? "start" : "end",
                dx: corner.x < 0 ? 6 : -6,
                dy: corner.y < 0 ? -12 : 12,
                fontStyle: "italic",
              }),
            ),
            ...places.flatMap(({ who, place }, i) => {
              const stroke = shown[i % shown.length] as string;
              const at = [{ x: place.anxiety, y: place.avoidance }];
              return [
                line(ellipseAround(place), {
                  x: "x",
                  y: "y",
                  stroke,
                  strokeWidth: 1.5,
                  strokeDasharray: i === 0 ? "none" : `${6 - i} 3`,
                  clip: true,
                }),
                dot(at, {
                  x: "x",
                  y: "y",
                  r: 5,
                  fill: stroke,
                  symbol: SYMBOLS[i % SYMBOLS.length] ?? "circle",
                }),
                text([{ x: besideOf(place), y: place.avoidance }], {
                  x: "x",
                  y: "y",
                  text: () => t.towards[who],
                  textAnchor: place.anxiety > 0 ? "end" : "start",
                  dx: place.anxiety > 0 ? -6 : 6,
                  dy: BESIDE[i % BESIDE.length] ?? 0,
                  fill: stroke,
                  stroke: "var(--card)",
                  strokeWidth: 4,
                }),
              ];
            }),
          ],
        };
      },
    [places, seen, shown, t],
  );
  const spoken = rows
    .map(
      ({ towards, anxiety, avoidance, label, probability }) =>
        `${t.towards[towards]}: ${t.axis_anxiety} ${anxiety.toFixed(1)}, ${t.axis_avoidance} ${avoidance.toFixed(1)}, ${t.corners[label]} ${(100 * probability).toFixed(0)} %`,
    )
    .join("; ");
  return (
    <Figure
      title={t.plane}
      spoken={`${t.plane}. ${spoken}`}
      options={options}
      rows={rows}
      name="plane-of-adults"
    >
      {t.plane_note}
    </Figure>
  );
}

/** Where the ellipse ends on the side with more room. */
function besideOf({ anxiety, anxietySd }: AdultSeen["general"]): number {
  return anxiety + (anxiety > 0 ? -HALF_ELLIPSE : HALF_ELLIPSE) * anxietySd;
}

/** A line around two thirds of what is possible. */
function ellipseAround(place: AdultSeen["general"]): { x: number; y: number }[] {
  const { anxiety, avoidance, anxietySd, avoidanceSd, correlation } = place;
  const { long, short, angle } = ellipseOf({
    others: anxiety,
    self: avoidance,
    varianceOthers: anxietySd * anxietySd,
    varianceSelf: avoidanceSd * avoidanceSd,
    covariance: correlation * anxietySd * avoidanceSd,
  });
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const turn = (2 * Math.PI * i) / POINTS;
    const [a, b] = [long * Math.cos(turn), short * Math.sin(turn)];
    return {
      x: anxiety + a * Math.cos(angle) - b * Math.sin(angle),
      y: avoidance + a * Math.sin(angle) + b * Math.cos(angle),
    };
  });
}
