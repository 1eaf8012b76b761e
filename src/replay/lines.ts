import type { Recording } from "../report/index.ts";
import { clock } from "./clock-text.ts";
import { lengthOf } from "./moment.ts";

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 156;
const TOP = 6;
const BOTTOM = 38;
/** What can be seen may go a little beyond 1: a full cry, and the leak. */
const MOST = 1.1;

/** How time and level become pixels. */
interface Scale {
  readonly x: (second: number) => number;
  readonly y: (level: number) => number;
  readonly left: number;
  readonly right: number;
}

/** Both lines of a tape, and the cursor that says where we are. */
export interface Lines {
  readonly svg: SVGElement;
  /** Puts the cursor at a time. */
  readonly show: (time: number, arousal: number, expressed: number) => void;
  /** The time at a horizontal place of the drawing, px. */
  readonly timeAt: (x: number) => number;
}

/** Titles of both axes. */
export interface AxisTitles {
  readonly time: string;
  readonly level: string;
}

const ENGLISH: AxisTitles = { time: "time (min:s)", level: "level (0–1)" };

/** Draws what can be seen and arousal over time, with the gap between them shaded. */
export function drawLines(
  recording: Recording,
  width: number,
  left: number,
  end: number,
  titles: AxisTitles = ENGLISH,
): Lines {
  const seconds = lengthOf(recording);
  const right = width - end;
  const scale: Scale = {
    x: (second) => left + (second / seconds) * (right - left),
    y: (level) => TOP + (1 - level / MOST) * (HEIGHT - TOP - BOTTOM),
    left,
    right,
  };
  const svg = element("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, height: HEIGHT });
  svg.setAttribute("aria-hidden", "true");
  svg.append(...frame(recording, scale, titles), ...curves(recording, scale));
  const cursor = element("line", { class: "cursor", y1: TOP, y2: HEIGHT - BOTTOM });
  const seen = element("circle", { class: "dot-seen", r: 4 });
  const inside = element("circle", { class: "dot-inside only-inside", r: 4.5 });
  svg.append(cursor, seen, inside);
  return {
    svg,
    show: (time, arousal, expressed) => {
      const x = scale.x(time);
      set(cursor, { x1: x, x2: x });
      set(seen, { cx: x, cy: scale.y(expressed) });
      set(inside, { cx: x, cy: scale.y(arousal) });
    },
    timeAt: (x) => ((x - left) / (right - left)) * seconds,
  };
}

/** Axes with titles and units; stretches without the caregiver shaded. */
function frame(
  { episodes }: Recording,
  { x, y, left, right }: Scale,
  titles: AxisTitles,
): SVGElement[] {
  const bottom = HEIGHT - BOTTOM;
  const away = episodes
    .filter((one) => !one.caregiver)
    .map(({ start, stop }) =>
      element("rect", {
        class: "away",
        x: x(start),
        y: TOP,
        width: x(stop) - x(start),
        height: bottom - TOP,
      }),
    );
  const levels = [0, 0.5, 1].flatMap((level) => [
    element("line", { class: "grid", x1: left, x2: right, y1: y(level), y2: y(level) }),
    words(String(level), { x: left - 6, y: y(level) + 4, "text-anchor": "end" }),
  ]);
  const minutes = minuteTicks(episodes.at(-1)?.stop ?? 0, right - left).flatMap((second) => [
    element("line", { class: "grid", x1: x(second), x2: x(second), y1: bottom, y2: bottom + 4 }),
    words(clock(second), { x: x(second), y: bottom + 17, "text-anchor": "middle" }),
  ]);
  const middle = (TOP + bottom) / 2;
  return [
    ...away,
    ...levels,
    ...minutes,
    words(titles.time, { x: (left + right) / 2, y: HEIGHT - 3, "text-anchor": "middle" }),
    words(titles.level, {
      transform: `translate(10 ${middle}) rotate(-90)`,
      "text-anchor": "middle",
    }),
  ];
}

function minuteTicks(stop: number, room: number): number[] {
  const every = room < 420 ? 300 : 180;
  return Array.from({ length: Math.floor(stop / every) + 1 }, (_, i) => i * every);
}

function curves({ arousal, expressed }: Recording, { x, y }: Scale): SVGElement[] {
  const at = (second: number, level: number) => `${x(second).toFixed(1)} ${y(level).toFixed(1)}`;
  const felt = arousal.map((level, second) => at(second, level));
  const seen = expressed.flatMap((level, second) => [at(second, level), at(second + 1, level)]);
  const above = arousal.flatMap((level, second) => {
    const top = Math.max(level, expressed[second] ?? 0);
    return [at(second, top), at(second + 1, top)];
  });
  return [
    element("path", {
      class: "gap only-inside",
      d: `M${[...above, ...seen.toReversed()].join("L")}Z`,
    }),
    element("path", { class: "expressed", d: `M${seen.join("L")}` }),
    element("path", { class: "arousal only-inside", d: `M${felt.join("L")}` }),
  ];
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  set(made, attributes);
  return made;
}

function set(one: SVGElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, String(value));
}

function words(text: string, attributes: Attributes): SVGElement {
  const made = element("text", attributes);
  made.textContent = text;
  return made;
}
