import {
  axisX,
  axisY,
  type Markish,
  type PlotOptions,
  pointer,
  rect,
  ruleX,
  ruleY,
  text,
  tip,
} from "@observablehq/plot";
import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { CODE_LOOKS } from "../../../src/report/index.ts";
import { Figure, type Rows } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Home } from "./corner.ts";
import { filled } from "./filled.ts";
import { homes, mapTally, square } from "./map-plan.ts";
import { CODES, type Counts, mostOften, percent, shareOf, totalOf } from "./tally.ts";

interface Square {
  readonly home: Home;
  readonly counts: Counts;
}

const MARGIN = { left: 44, bottom: 44, top: 24, right: 8 };
/** Where a square is as wide, there is room for a number. */
const ROOMY = 46;
const HIGHEST = 62;
/** Below this, axes are titled shortly, px. */
const NARROW = 480;

const squares = computed<readonly Square[]>(() => {
  const { counts = [] } = mapTally.value ?? {};
  return homes.value.flatMap((home, i) => {
    const own = counts[i];
    return own === undefined || totalOf(own) === 0 ? [] : [{ home, counts: own }];
  });
});

const options = computed(() => {
  const [all, every, shown] = [homes.value, square.value, squares.value];
  const t = words.value.population.map;
  return (width: number): PlotOptions => {
    const across = valuesOf(all, "availability");
    const up = valuesOf(all, "attentiveness");
    const wide = (width - MARGIN.left - MARGIN.right) / across.length;
    const high = Math.min(HIGHEST, Math.max(30, 0.85 * wide));
    const [roomy, narrow] = [wide >= ROOMY, width < NARROW];
    return {
      style: { fontSize: "12px", background: "none" },
      height: MARGIN.top + MARGIN.bottom + high * up.length,
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      x: { domain: endsOf(across, every.availability) },
      y: { domain: endsOf(up, every.attentiveness) },
      marks: [
        axisX(across.filter(everyOther(wide)), {
          label: narrow ? `${t.availability_short} (logit) →` : t.availability,
          labelAnchor: "center",
          labelArrow: "none",
          labelOffset: 38,
          tickSize: 0,
          tickFormat: signed,
        }),
        axisY(up, {
          label: narrow ? `↑ ${t.attentiveness_short} (logit)` : t.attentiveness,
          labelAnchor: "top",
          labelArrow: "none",
          tickSize: 0,
          tickFormat: signed,
        }),
        ruleX([0], { stroke: "currentColor", strokeOpacity: 0.45, strokeDasharray: "2 4" }),
        ruleY([0], { stroke: "currentColor", strokeOpacity: 0.45, strokeDasharray: "2 4" }),
        ...squaresOf(shown, every, wide, high, roomy),
        tip(
          shown,
          pointer({
            x: ({ home }: Square) => home.availability,
            y: ({ home }: Square) => home.attentiveness,
            title: spokenOf,
            lineHeight: 1.3,
            fill: "var(--card, #fff)",
            stroke: "var(--line, #d9dee6)",
          }),
        ),
      ],
    };
  };
});

/** A shade and a letter for what came out most, and a strip of all shares, A to D from the left. */
function squaresOf(
  shown: readonly Square[],
  every: Home,
  wide: number,
  high: number,
  roomy: boolean,
): Markish[] {
  const [half, tall] = [0.47 * every.availability, 0.47 * every.attentiveness];
  const shades = CODES.map((code) =>
    rect(
      shown.filter(({ counts }) => mostOften(counts)[0] === code),
      {
        x1: ({ home }: Square) => home.availability - half,
        x2: ({ home }: Square) => home.availability + half,
        y1: ({ home }: Square) => home.attentiveness - tall,
        y2: ({ home }: Square) => home.attentiveness + tall,
        fill: CODE_LOOKS[code].colour,
        fillOpacity: 0.14,
        rx: 4,
      },
    ),
  );
  const strips = CODES.map((code, i) => {
    const before = (counts: Counts) =>
      CODES.slice(0, i).reduce((sum, one) => sum + counts[one], 0) / totalOf(counts);
    const edge = (home: Home, share: number) => home.availability + 0.9 * half * (2 * share - 1);
    return rect(
      shown.filter(({ counts }) => counts[code] > 0),
      {
        x1: ({ home, counts }: Square) => edge(home, before(counts)),
        x2: ({ home, counts }: Square) =>
          edge(home, before(counts) + counts[code] / totalOf(counts)),
        y1: ({ home }: Square) => home.attentiveness - 0.86 * tall,
        y2: ({ home }: Square) => home.attentiveness - 0.5 * tall,
        fill: CODE_LOOKS[code].colour,
      },
    );
  });
  const letter = {
    x: ({ home }: Square) => home.availability,
    y: ({ home }: Square) => home.attentiveness,
    fill: "currentColor",
  };
  return [
    ...shades,
    ...strips,
    text(shown, {
      ...letter,
      dy: -0.14 * high,
      text: ({ counts }: Square) => labelOf(counts, roomy),
      fontWeight: 600,
      fontSize: wide < 26 ? 10 : 13,
    }),
  ];
}

function labelOf(counts: Counts, roomy: boolean): string {
  const most = mostOften(counts);
  const [first] = most;
  if (first === undefined) return "";
  if (!roomy) return most.length > 2 ? "?" : most.join("");
  // One child alone has no share worth a number.
  if (totalOf(counts) === 1) return first;
  return `${most.join("·")} ${percent(shareOf(counts, first).point)}`;
}

/** A map of outcomes, as far as it is drawn. */
export function MapFigure(): JSX.Element {
  const t = words.value.population.map;
  const shown = squares.value;
  const each = shown.map(({ counts }) => totalOf(counts));
  const [least, most] = [Math.min(...each), Math.max(...each)];
  return (
    <Figure
      title={t.figure}
      name="map"
      spoken={t.spoken}
      options={options.value}
      rows={rowsOf(shown)}
    >
      {filled(t.caption, { n: least === most ? most : `${least}–${most}` })}
    </Figure>
  );
}

function rowsOf(shown: readonly Square[]): Rows {
  return shown.flatMap(({ home, counts }) =>
    CODES.map((code) => {
      const { point, low, high, n } = shareOf(counts, code);
      return { ...home, code, n, count: counts[code], share: point, low_95: low, high_95: high };
    }),
  );
}

function spokenOf({ home, counts }: Square): string {
  const t = words.value.population.map;
  const place = `${t.availability_short} ${signed(home.availability)}, ${t.attentiveness_short} ${signed(home.attentiveness)}`;
  const shares = CODES.map((code) => {
    const { point, low, high } = shareOf(counts, code);
    return `${code}  ${percent(point)}  [${percent(low)}, ${percent(high)}]`;
  });
  return [place, ...shares, `n = ${totalOf(counts)}`].join("\n");
}

function valuesOf(all: readonly Home[], name: keyof Home): number[] {
  return [...new Set(all.map((home) => home[name]))];
}

function endsOf(values: readonly number[], step: number): [number, number] {
  return [Math.min(...values) - step / 2, Math.max(...values) + step / 2];
}

/** Narrow squares have no room for every number under them. */
function everyOther(wide: number): (value: number, i: number) => boolean {
  return (_, i) => wide >= 26 || i % 2 === 0;
}

function signed(value: number): string {
  return String(value).replace("-", "−");
}
