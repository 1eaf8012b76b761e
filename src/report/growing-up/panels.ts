import { type RunningMean, variance } from "../../numerics/index.ts";
import type { ClassGrowth, GrowthQuantity } from "../../population/index.ts";
import { CODE_LOOKS } from "../code-look.ts";
import type { Curve, CurvePanel, CurvePoint } from "../curves.ts";
import { counted, fixed } from "../numbers.ts";
import { NAMES } from "../published.ts";
import { roundOut } from "../round-out.ts";

/** With fewer children than this, a spread says nothing: a thin line without a band. */
export const FEWEST_FOR_BAND = 3;

interface Followed {
  readonly quantity: GrowthQuantity;
  readonly title: string;
  readonly axis: string;
  /** The smallest and the largest value there can be. */
  readonly range: readonly [number, number];
}

const ANY: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The beliefs that are followed over the year. */
export const FOLLOWED: readonly Followed[] = [
  {
    quantity: "othersAndFigure",
    title: "What a cry is expected to bring: others and caregiver",
    axis: "α + β (logit)",
    range: ANY,
  },
  {
    quantity: "self",
    title: "What quiet signals count: the self",
    axis: "ω (logit)",
    range: ANY,
  },
  {
    quantity: "felt",
    title: "Felt availability of the caregiver",
    axis: "felt availability (0 to 1)",
    range: [0, 1],
  },
  {
    quantity: "doubt",
    title: "Doubt: how unsure the expectation is",
    axis: "sd of the expected answer (logit)",
    range: [0, Number.POSITIVE_INFINITY],
  },
];

/** One quantity by age, a line for every code that occurred; a learner without it has no line. */
export function growthPanel(
  { quantity, title, axis, range }: Followed,
  growth: readonly ClassGrowth[],
): CurvePanel {
  const curves = growth
    .map((one) => curveOf(one, quantity))
    .filter(({ points }) => points.length > 0);
  const values = curves.flatMap(({ points }) =>
    points.flatMap(({ value, band }) => [value, ...(band ?? [])]),
  );
  return {
    id: `growth-${quantity}`,
    title: `${title}. ${axis}, by age in days and code at the end.`,
    description: `Means ± standard deviations between children. ${growth.map((one) => spokenOf(one, quantity)).join(" ")}`,
    axis,
    domain: roundOut(values, range),
    curves,
  };
}

function curveOf(
  { classification, children, stations }: ClassGrowth,
  quantity: GrowthQuantity,
): Curve {
  const look = CODE_LOOKS[classification];
  const banded = children >= FEWEST_FOR_BAND;
  const points = stations.flatMap((station): CurvePoint[] => {
    const account = station[quantity];
    if (account.count === 0) return [];
    const { mean: value } = account;
    const sd = Math.sqrt(variance(account));
    return [{ age: station.age, value, band: banded ? [value - sd, value + sd] : undefined }];
  });
  return {
    label: `${classification}, n = ${children}`,
    look: banded ? look : { ...look, weight: 1 },
    points,
  };
}

function spokenOf(
  { classification, children, stations }: ClassGrowth,
  quantity: GrowthQuantity,
): string {
  const [birth] = stations;
  const end = stations.at(-1);
  const days = fixed(end?.age ?? 0, 0);
  const n = counted(children, "child", "children");
  return `${NAMES[classification]}, ${n}: at birth ${spread(birth?.[quantity])}, at ${days} days ${spread(end?.[quantity])}.`;
}

function spread(account: RunningMean | undefined): string {
  if (account === undefined || account.count === 0) return "unknown";
  const sd = Math.sqrt(variance(account));
  const mean = fixed(account.mean, 2);
  return Number.isFinite(sd) ? `${mean} ± ${fixed(sd, 2)}` : mean;
}
