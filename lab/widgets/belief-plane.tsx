import type { ComponentChildren, JSX } from "preact";
import { words } from "../words/index.ts";
import type { PlanePoint } from "../worker/index.ts";
import { ellipseOf } from "./ellipse.ts";

const SIZE = 280;
const LEFT = 44;
const BOTTOM = 40;
const ROOM = SIZE - LEFT - 8;
/** Logits on either side of 0. */
const REACH = 3;
const TICKS = [-3, -2, -1, 0, 1, 2, 3];

const x = (others: number): number => LEFT + ((others + REACH) / (2 * REACH)) * ROOM;
const y = (self: number): number => SIZE - BOTTOM - ((self + REACH) / (2 * REACH)) * ROOM + 8;

type Place = { readonly others?: number | undefined; readonly self?: number | undefined };

/** What the child expects of others and of its own quiet signals, and how it came there. */
export function BeliefPlane(props: {
  readonly title: string;
  /** From birth. */
  readonly path: readonly Place[];
  readonly now: PlanePoint | undefined;
  /** Where another one went, to compare. */
  readonly beside?: readonly Place[];
  /** Shape of the point; several planes on a page need not differ by colour alone. */
  readonly mark?: "circle" | "square";
  /** A sentence on what to see. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { title, path, now, beside, mark = "circle", children } = props;
  const t = words.value.inside;
  const [birth] = path;
  return (
    <figure class="belief-plane">
      <figcaption>
        <b>{title}</b>
      </figcaption>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={spoken(title, now)}>
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
        {beside !== undefined && <path d={lineAlong(beside)} class="beside" />}
        <path d={lineAlong(path)} class="year" />
        {birth !== undefined && (
          <circle cx={x(birth.others ?? 0)} cy={y(birth.self ?? 0)} r={3} class="birth" />
        )}
        {now !== undefined && <Now point={now} mark={mark} />}
      </svg>
      {children !== undefined && <figcaption>{children}</figcaption>}
    </figure>
  );
}

function Now(props: {
  readonly point: PlanePoint;
  readonly mark: "circle" | "square";
}): JSX.Element {
  const { point, mark } = props;
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
      {mark === "circle" ? (
        <circle cx={cx} cy={cy} r={5} class="now" />
      ) : (
        <rect x={cx - 5} y={cy - 5} width={10} height={10} class="now" />
      )}
    </g>
  );
}

/** A path through places, as SVG writes it; nothing through none. */
function lineAlong(places: readonly Place[]): string {
  const points = places.map(({ others = 0, self = 0 }) => `${x(others)} ${y(self)}`);
  return points.length === 0 ? "" : `M${points.join("L")}`;
}

function spoken(title: string, now: PlanePoint | undefined): string {
  const t = words.value.inside;
  if (now === undefined) return title;
  return `${title}: ${t.others} ${now.others.toFixed(1)}, ${t.self} ${now.self.toFixed(1)}`;
}
