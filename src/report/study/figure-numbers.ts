import type { Measure } from "../../study/index.ts";
import type { Differences } from "./differences.ts";
import type { Figure } from "./figure.ts";

/** Everything a figure shows, as rows of a table with their header. */
export function numbersOf(
  figure: Figure,
  differences: Differences | undefined,
): (string | number)[][] {
  const { plan, along, panels, measures, titles } = figure;
  const placeOf = (value: number) =>
    along.kind === "words" ? (along.places[value]?.label ?? "") : value;
  const header = [plan.x, "series", "measure", "unit", "n", "estimate", "low_95", "high_95"];
  const rows = panels.flatMap(({ series }, i) =>
    series.flatMap(({ label, points }, j) => {
      const measure = measures[i]?.[j] as Measure;
      return points.map(({ place, interval: { n, point, low, high } }) => [
        placeOf(place),
        titles[i] === undefined || titles[i] === label ? label : `${titles[i]}: ${label}`,
        measure.name,
        measure.level === undefined ? measure.unit : "%",
        n,
        point,
        low,
        high,
      ]);
    }),
  );
  const same = differences?.panel.series.flatMap(({ label, points }, i) => {
    const measure = plan.y[i] as Measure;
    return points.map(({ interval: { n, point, low, high } }, level) => [
      placeOf(along.places[level]?.value ?? level),
      `same child, against ${differences.first}: ${label}`,
      measure.name,
      measure.level === undefined ? measure.unit : "percentage points",
      n,
      point,
      low,
      high,
    ]);
  });
  return [header, ...rows, ...(same ?? [])];
}
