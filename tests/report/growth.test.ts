import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { variance } from "../../src/numerics/index.ts";
import type { ClassGrowth, CohortResult, GrowthQuantity } from "../../src/population/index.ts";
import type { Classification } from "../../src/procedures/index.ts";
import { renderReport } from "../../src/report/index.ts";
import { cornersOf, textsOf, verticalScale } from "./drawing.ts";
import { assetsOf, planOf, resultOf } from "./small-cohort.ts";

const lived = resultOf(planOf(12), 0);
const [most] = lived.summary.growth as [ClassGrowth, ...ClassGrowth[]];
const as = (classification: Classification, children: number): ClassGrowth => ({
  ...most,
  classification,
  children,
});

/** Two classes, the second too small for a band. */
const growth = [as("B", 9), as("C", 2)];
const page = (summary: CohortResult["summary"]) =>
  parseHTML(renderReport({ ...lived, summary }, assetsOf(""), [])).document;
const document = page({ ...lived.summary, growth });
const drawingOf = (quantity: GrowthQuantity, at = document) => {
  const svg = at.querySelector(`#growing-up svg:has(#growth-${quantity}-540-title)`);
  if (svg === null) throw new Error(`no drawing of ${quantity}`);
  return svg;
};
const PANELS = [
  ["othersAndFigure", "α + β (logit)"],
  ["self", "ω (logit)"],
  ["felt", "felt availability (0 to 1)"],
  ["doubt", "sd of the expected answer (logit)"],
] as const;

describe.each(PANELS)("growing up: %s", (quantity, axis) => {
  const svg = drawingOf(quantity);
  const valueAt = verticalScale(svg);
  const lines = [...svg.querySelectorAll('g[aria-label="line"]')];

  it("draws the means and one standard deviation around them, as the summary has them", () => {
    const mean = lines.find((one) => one.getAttribute("stroke-width") === "2.5");
    const seen = cornersOf(mean?.querySelector("path") ?? null).map(valueAt);
    expect(seen).toHaveLength(13);
    most.stations.forEach((station, i) => {
      expect(seen[i]).toBeCloseTo(station[quantity].mean, 2);
    });
    const [low, high] = lines
      .filter((one) => one.getAttribute("stroke-opacity") === "0.55")
      .map((one) => cornersOf(one.querySelector("path")).map(valueAt).at(-1));
    const end = most.stations.at(-1)?.[quantity];
    if (end === undefined) throw new Error("no end");
    expect(low).toBeCloseTo(end.mean - Math.sqrt(variance(end)), 2);
    expect(high).toBeCloseTo(end.mean + Math.sqrt(variance(end)), 2);
  });

  it("titles both axes with their unit, and writes letter and n at the end of each line", () => {
    const texts = textsOf(svg);
    expect(texts).toEqual(expect.arrayContaining([axis, "age (days)", "B, n = 9", "C, n = 2"]));
  });

  it("draws a class of two children as a thin line without a band, told apart by dashes too", () => {
    const areas = [...svg.querySelectorAll('g[aria-label="area"]')];
    expect(areas.map((one) => one.getAttribute("fill"))).toEqual(["var(--code-b, #00704f)"]);
    const thin = lines.filter((one) => one.getAttribute("stroke-width") === null);
    expect(thin.map((one) => one.getAttribute("stroke-dasharray"))).toEqual(["2 3"]);
  });

  it("says its numbers to those who do not see it", () => {
    const end = most.stations.at(-1)?.[quantity].mean ?? Number.NaN;
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.querySelector("desc")?.textContent).toContain("B, secure, 9 children: at birth");
    expect(svg.querySelector("desc")?.textContent).toContain(end.toFixed(2).replace("-", "−"));
  });
});

describe("growing up", () => {
  it("says in its caption what the band is", () => {
    const caption = document.querySelector("#growing-up figcaption")?.textContent;
    expect(caption).toContain("The band is that mean ± 1 standard deviation between children");
    expect(caption).toContain("fewer than 3 children has a thin line and no band");
  });

  it("has the body at the end by class, with interval and n", () => {
    const [row] = document.querySelectorAll('#body-at-end tr[data-code="B"]');
    const [n, baseline, autoregulation] = [...(row?.querySelectorAll("td") ?? [])].map(
      (cell) => cell.textContent,
    );
    const end = most.stations.at(-1);
    expect(n).toBe("9");
    expect(baseline).toMatch(/^0\.\d{3} \[0\.\d{3}, 0\.\d{3}\]$/);
    expect(baseline).toContain(end?.baseline.mean.toFixed(3));
    expect(autoregulation).toContain(end?.autoregulation.mean.toFixed(5));
  });

  it("gives the means of every station as a file", () => {
    const href = document.querySelector('a[download="growth-means.csv"]')?.getAttribute("href");
    const [header, first] = decodeURIComponent(href?.replace(/^[^,]*,/, "") ?? "").split("\n");
    expect(header).toBe("code,age_days,quantity,n,mean,sd");
    expect(first).toMatch(/^B,0,othersAndFigure,\d+,0\.6,/);
  });

  it("leaves out what a learner does not believe", () => {
    const nothing = { count: 0, mean: 0, m2: 0 };
    const without = {
      ...most,
      stations: most.stations.map((one) => ({ ...one, self: nothing, othersAndFigure: nothing })),
    };
    const bare = page({ ...lived.summary, growth: [without] });
    expect(bare.querySelectorAll("#growing-up .wide svg")).toHaveLength(2);
    expect(drawingOf("felt", bare)).toBeDefined();
    expect(bare.querySelector("#growing-up")?.textContent).not.toMatch(/NaN|undefined/);
  });

  it("says so when no day was lived", () => {
    const newborn = resultOf({ ...planOf(2), days: 0 }, 0);
    const { textContent } = page(newborn.summary).querySelector("#growing-up") ?? {};
    expect(textContent).toContain("No day was lived at home");
  });
});
