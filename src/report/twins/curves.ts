import type { ChildRecord, Crossed, GrowthPoint, Twins } from "../../population/index.ts";
import type { Look } from "../code-look.ts";
import { type Curve, type CurvePanel, type CurvePoint, drawCurves } from "../curves.ts";
import { NARROW, WIDE } from "../drawing.ts";
import { html, type Markup } from "../markup.ts";
import { fixed } from "../numbers.ts";
import { roundOut } from "../round-out.ts";
import { nameOfHome } from "./names.ts";

const OWN: Look = { colour: "currentColor", dash: "none", weight: 2.25 };
const OTHER: Look = { colour: "var(--accent, #2a6585)", dash: "7 4", weight: 2.25 };

const FOLLOWED = [
  {
    quantity: "felt",
    title: "felt availability",
    axis: "felt availability (0 to 1)",
    range: [0, 1],
  },
  {
    quantity: "self",
    title: "the self ω",
    axis: "ω (logit)",
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  },
] as const;

/** Children in their own and in another home, side by side on the same axes. */
export function renderCrossed(twins: Twins): Markup {
  const panels = FOLLOWED.flatMap((one) => {
    const lives = twins.crossed.map((crossed) => livesOf(twins, crossed));
    const values = lives.flatMap(({ own, other }) =>
      [...own.growth, ...other.growth].flatMap((point) => beliefAt(point, one.quantity) ?? []),
    );
    if (values.length === 0) return [];
    const domain = roundOut(values, one.range);
    return lives.map((pair) => panelOf(pair, one, domain));
  });
  if (panels.some(({ curves }) => curves.every(({ points }) => points.length < 2))) return html``;
  return html`<figure class="twin-figure"><div class="panels">${panels.map(
    (panel) => html`<div><h3>${panel.title}</h3>
<div class="wide">${drawCurves(panel, WIDE)}</div><div class="narrow">${drawCurves(panel, NARROW)}</div></div>`,
  )}</div>
<figcaption><b>What to see:</b> the full line is the child in its own home, the broken line the same child in the other home, with the code it got there at the end; panels of one quantity share their axes. There is no band: each line is one life (n = 1), noted at birth and at up to twelve even stations. <b>What not to conclude:</b> that a caregiver makes a code: other children in the same two homes may part differently.</figcaption></figure>`;
}

interface Pair {
  readonly child: number;
  readonly own: ChildRecord;
  readonly other: ChildRecord;
  /** Whose home the other one is. */
  readonly where: string;
}

/** A child's life in its own home and in the other. */
export function livesOf({ rows, homes }: Twins, { row, home }: Crossed): Pair {
  const twin = rows[row];
  const own = twin?.lives[twin.own];
  const other = twin?.lives[home];
  const where = homes[home];
  if (!twin || !own || !other || !where) throw new RangeError(`There is no life ${row}, ${home}.`);
  return { child: twin.child, own, other, where: nameOfHome(where) };
}

function panelOf(
  { child, own, other, where }: Pair,
  { quantity, title, axis }: (typeof FOLLOWED)[number],
  domain: readonly [number, number],
): CurvePanel {
  const curves = [
    curveOf(own, quantity, `own, ${own.coding.classification}`, OWN),
    curveOf(other, quantity, `other, ${other.coding.classification}`, OTHER),
  ];
  const spoken = ([first, ...rest]: readonly CurvePoint[]) =>
    `from ${fixed(first?.value ?? Number.NaN, 2)} at birth to ${fixed(rest.at(-1)?.value ?? Number.NaN, 2)} at the end`;
  const [inOwn, inOther] = curves;
  return {
    id: `twin-${quantity}-${child}`,
    title: `Child ${child}, ${title}: own home, ${where}`,
    description: `In its own home ${spoken(inOwn?.points ?? [])}, coded ${own.coding.classification}; in the other ${spoken(inOther?.points ?? [])}, coded ${other.coding.classification}. One life each.`,
    axis,
    domain,
    curves,
  };
}

function curveOf(
  { growth }: ChildRecord,
  quantity: "felt" | "self",
  label: string,
  look: Look,
): Curve {
  const points = growth.flatMap((point): CurvePoint[] => {
    const value = beliefAt(point, quantity);
    return value === undefined ? [] : [{ age: point.age, value, band: undefined }];
  });
  return { label, look, points };
}

/** A learner without a belief has no value for it. */
function beliefAt(point: Partial<GrowthPoint>, quantity: "felt" | "self"): number | undefined {
  return point[quantity];
}
