import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import type { PlanePoint, Raised } from "../../work/index.ts";
import { ellipseOf } from "./ellipse.ts";
import type { Watching } from "./watching.ts";

const SIZE = 280;
const LEFT = 44;
const BOTTOM = 40;
const ROOM = SIZE - LEFT - 8;
/** Logits on either side of 0. */
const REACH = 3;
const TICKS = [-3, -2, -1, 0, 1, 2, 3];

const x = (others: number): number => LEFT + ((others + REACH) / (2 * REACH)) * ROOM;
const y = (self: number): number => SIZE - BOTTOM - ((self + REACH) / (2 * REACH)) * ROOM + 8;

/** What the child expects of others and of its own quiet signals, and how it came there. */
export function BeliefPlane(props: {
  readonly raised: Raised;
  readonly watching: Watching;
}): JSX.Element {
  const { raised, watching } = props;
  const t = words.value.inside;
  const now = raised.beliefs[watching.second.value] ?? raised.beliefs.at(-1);
  const year = raised.record.growth.map(
    ({ others = 0, self = 0 }) => [x(others), y(self)] as const,
  );
  const [birth] = year;
  return (
    <figure class="belief-plane">
      <figcaption>
        <b>{t.plane}</b>
      </figcaption>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={spoken(now)}>
        {TICKS.map((tick) => (
          <g key={tick} class="tick">
            <line x1={x(tick)} x2={x(tick)} y1={y(-REACH)} y2={y(REACH)} class="grid" />
            <line x1={x(-REACH)} x2={x(REACH)} y1={y(tick)} y2={y(tick)} class="grid" />
            <text x={x(tick)} y={y(-REACH) + 15} text-anchor="middle">
              {tick}
            </text>
            <text x={x(-REACH) - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        <text x={x(0)} y={SIZE - 4} text-anchor="middle">
          {t.others}
        </text>
        <text transform={`translate(12 ${y(0)}) rotate(-90)`} text-anchor="middle">
          {t.self}
        </text>
        <path d={`M${year.map((place) => place.join(" ")).join("L")}`} class="year" />
        {birth !== undefined && <circle cx={birth[0]} cy={birth[1]} r={3} class="birth" />}
        {now !== undefined && <Now point={now} />}
      </svg>
      <figcaption>{t.plane_note}</figcaption>
    </figure>
  );
}

function Now({ point }: { readonly point: PlanePoint }): JSX.Element {
  const { long, short, angle } = ellipseOf(point);
  const unit = ROOM / (2 * REACH);
  const [cx, cy] = [x(point.others), y(point.self)];
  return (
    <g>
      <ellipse
        cx={cx}
        cy={cy}
        rx={long * unit}
        ry={short * unit}
        transform={`rotate(${(-angle * 180) / Math.PI} ${cx} ${cy})`}
        class="doubt"
      />
      <circle cx={cx} cy={cy} r={5} class="now" />
    </g>
  );
}

function spoken(now: PlanePoint | undefined): string {
  const t = words.value.inside;
  if (now === undefined) return t.plane;
  return `${t.plane}: ${t.others} ${now.others.toFixed(1)}, ${t.self} ${now.self.toFixed(1)}`;
}
