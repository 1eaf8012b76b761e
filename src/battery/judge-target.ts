import type { Target } from "../literature/index.ts";
import { orderQuantile } from "../numerics/index.ts";
import type { FindingTest, OrderTest, Samples, TargetTest } from "./finding-test.ts";
import type { People, Replicates } from "./replicate.ts";
import type { Label, Margin, Simulated, TargetResult } from "./result.ts";

/** Share of replicates that may not tell, as a correlation with what does not vary. */
const UNTOLD = 0.05;
/** Standard errors by which an order must hold. */
const SURE = 1.959963984540054;

/** One published number or order, looked for in replicates of human size. */
export function judgeTarget(
  target: Target,
  test: TargetTest | undefined,
  finding: Pick<FindingTest, "people" | "missing">,
  use: "calibrate" | "predict",
  replicates: Replicates,
): TargetResult {
  const published = {
    name: target.name,
    point: target.point,
    ci95: target.ci95,
    ciKind: target.ciKind,
    checked: target.checked,
    label: labelOf(test, use),
  };
  if (test === undefined) {
    const note = finding.missing ?? "No procedure for this one yet.";
    return { ...published, note, simulated: null, passed: null };
  }
  const people = { ...finding.people, ...test.people };
  const { simulated, margins, untold, passed }: Judgement =
    "margins" in test
      ? judgeOrder(test, people, replicates)
      : judgeNumber(target, test.number, people, replicates);
  return {
    ...published,
    note: noteOf(target, test, simulated, untold),
    simulated,
    ...(margins && { margins }),
    passed: test.shownOnly === undefined ? passed : null,
  };
}

interface Judgement {
  readonly simulated: Simulated | null;
  readonly margins?: readonly Margin[];
  /** Share of replicates that did not tell. */
  readonly untold: number;
  /** False where too few replicates tell: what cannot be found is not reproduced. */
  readonly passed: boolean | null;
}

function labelOf(test: TargetTest | undefined, use: "calibrate" | "predict"): Label {
  if (test?.arithmetic !== undefined) return "arithmetic";
  return use === "calibrate" ? "calibrated" : "predicted";
}

function noteOf(
  target: Target,
  test: TargetTest,
  simulated: Simulated | null,
  untold: number,
): string | null {
  if (simulated === null) return "Could not be computed: what it needs does not vary.";
  if (test.arithmetic !== undefined) return test.arithmetic;
  if (test.shownOnly !== undefined) return test.shownOnly;
  if ("number" in test && target.ci95 === null) return "No interval was published or proposed.";
  if (untold > UNTOLD) {
    return `Cannot be told in ${Math.round(100 * untold)} % of the replicates: what it needs hardly varies.`;
  }
  return null;
}

function judgeNumber(
  { ci95 }: Target,
  statistic: (samples: Samples) => number,
  people: People,
  replicates: Replicates,
): Judgement {
  const values = Array.from({ length: replicates.count }, (_, i) =>
    statistic(replicates.draw(people, i)),
  ).filter((value) => Number.isFinite(value));
  const untold = 1 - values.length / replicates.count;
  if (values.length === 0) {
    return { simulated: null, untold, passed: ci95 === null ? null : false };
  }
  const within = (value: number) => ci95 !== null && value >= ci95[0] && value <= ci95[1];
  const spread = spreadOf(values);
  const simulated = {
    ...spread,
    inside: ci95 === null ? null : values.filter(within).length / replicates.count,
    distance: ci95 === null ? null : (2 * spread.mean - ci95[0] - ci95[1]) / (ci95[1] - ci95[0]),
    n: sizeOf(people),
  };
  const passed = ci95 === null ? null : untold <= UNTOLD && within(spread.mean);
  return { simulated, untold, passed };
}

function judgeOrder({ margins }: OrderTest, people: People, replicates: Replicates): Judgement {
  const drawn = Array.from({ length: replicates.count }, (_, i) =>
    margins(replicates.draw(people, i)),
  ).filter((all) => all.every((margin) => Number.isFinite(margin)));
  const whole = margins(replicates.whole(people));
  if (drawn.length < 2 || !whole.every((margin) => Number.isFinite(margin))) {
    return { simulated: null, untold: 1, passed: false };
  }
  const untold = 1 - drawn.length / replicates.count;
  const names = Object.keys(people) as (keyof People)[];
  const shrink = Math.max(
    ...names.map((name) => Math.sqrt((people[name] ?? 0) / (replicates.pools[name]?.lives ?? 1))),
  );
  // The standard error in the whole population, from the spread of smaller samples of it: a variance
  // Σ v/n over populations is Σ (v/n)(n/N) in all their lives, at most max(n/N) of it. Equal where
  // one population is drawn from, or all in one proportion; else it is taken for larger than it is,
  // and an order that holds may fail, but none passes that should not.
  const each = whole.map((_, i) =>
    marginOf(
      drawn.map((all) => all[i] as number),
      replicates.count,
    ),
  );
  const sure = whole.map((margin, i) => margin > SURE * (each[i] as Margin).sd * shrink);
  const smallest = drawn.map((all) => Math.min(...all));
  const simulated = {
    ...spreadOf(smallest),
    inside: smallest.filter((margin) => margin > 0).length / replicates.count,
    distance: null,
    n: sizeOf(people),
  };
  const passed = untold <= UNTOLD && sure.every(Boolean);
  return { simulated, margins: each, untold, passed };
}

/** @param count replicates, some of which may not tell */
function marginOf(drawn: readonly number[], count: number): Margin {
  const { mean, sd } = spreadOf(drawn);
  return { mean, sd, inside: drawn.filter((margin) => margin > 0).length / count };
}

function spreadOf(values: readonly number[]): Pick<Simulated, "mean" | "sd" | "low" | "high"> {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sorted = values.toSorted((a, b) => a - b);
  return {
    mean,
    sd: Math.sqrt(squares / Math.max(1, values.length - 1)),
    low: orderQuantile(sorted, 0.025),
    high: orderQuantile(sorted, 0.975),
  };
}

function sizeOf(people: People): number {
  return Object.values(people).reduce((sum, size) => sum + size, 0);
}
