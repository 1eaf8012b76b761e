import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import { change, levers } from "./upbringing.ts";

const SIZE = 200;
const EDGE = 14;

/**
 * The care of this home on a plane. For a pointer only: the two levers below do the same for
 * everybody.
 */
export function CarePlane(): JSX.Element {
  const { availability, attentiveness } = levers;
  const across = along(availability.from, availability.to);
  const up = along(attentiveness.from, attentiveness.to);
  const move = ({ currentTarget, clientX, clientY, buttons }: PointerEvent): void => {
    if (buttons !== 1 || !(currentTarget instanceof Element)) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    change(() => {
      availability.set(across.value(((clientX - left) / width) * SIZE));
      attentiveness.set(up.value(SIZE - ((clientY - top) / height) * SIZE));
    });
  };
  const [x, y] = [
    across.place(availability.value.value),
    SIZE - up.place(attentiveness.value.value),
  ];
  return (
    <svg
      class="care-plane"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      aria-hidden="true"
      onPointerDown={move}
      onPointerMove={move}
    >
      <title>{words.value.care.plane}</title>
      <rect x={EDGE} y={EDGE} width={SIZE - 2 * EDGE} height={SIZE - 2 * EDGE} class="field" />
      <line x1={across.place(0)} x2={across.place(0)} y1={EDGE} y2={SIZE - EDGE} class="grid" />
      <line
        x1={EDGE}
        x2={SIZE - EDGE}
        y1={SIZE - up.place(0)}
        y2={SIZE - up.place(0)}
        class="grid"
      />
      <text x={SIZE / 2} y={SIZE - 3} text-anchor="middle">
        {levers.availability.declared.symbol} →
      </text>
      <text transform={`translate(10 ${SIZE / 2}) rotate(-90)`} text-anchor="middle">
        {levers.attentiveness.declared.symbol} →
      </text>
      <circle cx={x} cy={y} r={9} class="handle" />
    </svg>
  );
}

/** Values along an axis of the plane, and places in its drawing. */
function along(from: number, to: number) {
  const room = SIZE - 2 * EDGE;
  return {
    place: (value: number) => EDGE + ((value - from) / (to - from)) * room,
    value: (place: number) => {
      const share = Math.min(1, Math.max(0, (place - EDGE) / room));
      return Math.round(10 * (from + share * (to - from))) / 10;
    },
  };
}
