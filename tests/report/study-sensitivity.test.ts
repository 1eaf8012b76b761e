import { describe, expect, it } from "vitest";
import { renderStudyReport } from "../../src/report/index.ts";
import { textsOf } from "./drawing.ts";
import { csvIn, documentIn, type Life, resultOf } from "./study-result.ts";

const factors = {
  "caregiver.availability": { from: -2, to: 2 },
  "everyday.upsetsPerDay": { from: 2, to: 8 },
  "temperament.reactivity": { from: 0.01, to: 0.03 },
};
/** Over their ranges: availability 4 × 0.05 up, upsets 6 × 0.1 down, reactivity nothing. */
const felt: Life = (_, { levels, child }) =>
  0.05 * Number(levels["caregiver.availability"]) -
  0.1 * Number(levels["everyday.upsetsPerDay"]) +
  child;
const outputs = { figures: [{ x: "caregiver.availability", y: "belief_self" }] };

function sensitivityOf(page: Document): Element {
  const section = page.querySelector("#sensitivity");
  if (section === null) throw new Error("The page has no sensitivity.");
  return section;
}

describe("a screening", () => {
  const design = { morris: { trajectories: 6 } };
  const page = documentIn(renderStudyReport(resultOf({ factors, outputs, design }, felt)));
  const section = sensitivityOf(page);

  it("has the mean size of every effect over the range of its factor, with interval and n", () => {
    const rows = csvIn(page, "sensitivity.csv").filter((row) => row.estimate_of === "mu_star");
    expect(rows.map(({ factor }) => factor)).toEqual(Object.keys(factors));
    expect(rows.map(({ estimate }) => Number(estimate).toFixed(6))).toEqual([
      "0.200000",
      "0.600000",
      "0.000000",
    ]);
    expect(rows.map(({ n }) => n)).toEqual(["6", "6", "6"]);
    expect(section.querySelector("figcaption")?.textContent).toContain("n = 6");
  });

  it("sorts factors by how much they matter and says which way they move the output", () => {
    const svg = section.querySelector(".wide svg");
    const names = textsOf(svg as Element).filter((one) => /\./.test(one) && /[a-z]/.test(one));
    expect(names.slice(0, 3)).toEqual([
      "everyday.upsetsPerDay ↓",
      "caregiver.availability ↑",
      "temperament.reactivity",
    ]);
    expect(textsOf(svg as Element)).toContain("change over a factor’s range (logit)");
  });

  it("is of these children and this chance where they are twins", () => {
    expect(section.textContent).toContain(
      "the sensitivity of these children’s mean with this chance",
    );
    expect(section.textContent).toContain("counterfactual twins");
  });

  it("says what the numbers mean, and of how many trajectories and children they are", () => {
    const { textContent: text } = section;
    expect(text).toContain("6 trajectories");
    expect(text).toContain("10 children a point");
    expect(text).toContain("σ is how much the effect differs from place to place");
    expect(page.querySelector("#reading")?.textContent).toContain("Morris (1991)");
  });
});

describe("indices", () => {
  const design = { sobolIndices: { points: 16 } };
  const page = documentIn(renderStudyReport(resultOf({ factors, outputs, design }, felt)));
  const section = sensitivityOf(page);

  it("has first-order and total ones with intervals", () => {
    const texts = textsOf(section.querySelector(".wide svg") as Element);
    expect(texts).toEqual(
      expect.arrayContaining(["total", "first-order", "share of the variance"]),
    );
    const rows = csvIn(page, "sensitivity.csv");
    const total = rows.filter((row) => row.estimate_of === "total");
    expect(Number(total[1]?.estimate)).toBeGreaterThan(0.7);
    expect(Number(total[2]?.estimate)).toBe(0);
    for (const { low_95, estimate, high_95 } of total) {
      expect(Number(low_95)).toBeLessThanOrEqual(Number(estimate));
      expect(Number(high_95)).toBeGreaterThanOrEqual(Number(estimate));
    }
    expect(section.textContent).toContain("16 base points (80 points, 10 children a point)");
  });

  it("names each estimate in the drawing as it is named in the file", () => {
    // Both parts differ where factors act together: availability × upsets.
    const together: Life = (_, { levels }) =>
      Number(levels["caregiver.availability"]) * (Number(levels["everyday.upsetsPerDay"]) - 5);
    const acting = documentIn(renderStudyReport(resultOf({ factors, outputs, design }, together)));
    const spoken = sensitivityOf(acting).querySelector(".wide svg desc")?.textContent ?? "";
    const rows = csvIn(acting, "sensitivity.csv");
    const parts = spoken.replace(/^total\. /, "").split(/\. first-order\. /);
    expect(parts).toHaveLength(2);
    for (const [i, estimate] of ["total", "first_order"].entries()) {
      const heard = new Map(
        parts[i]?.split("; ").map((one) => one.split(": ") as [string, string]),
      );
      const own = rows.filter((row) => row.estimate_of === estimate);
      expect(own).toHaveLength(3);
      for (const row of own) {
        const value = heard.get(row.factor ?? "")?.replaceAll("−", "-") ?? "";
        expect(Math.abs(Number.parseFloat(value) - Number(row.estimate))).toBeLessThan(0.06);
      }
    }
    const [first, total] = ["first_order", "total"].map((name) =>
      Number(rows.find((row) => row.estimate_of === name)?.estimate),
    ) as [number, number];
    expect(total - first).toBeGreaterThan(0.2);
  });

  it("says how many measures have none", () => {
    const missing: Life = (column, at) => (at.cell === 3 ? undefined : felt(column, at));
    const bare = resultOf({ factors, outputs, design }, missing);
    expect(documentIn(renderStudyReport(bare)).querySelector("#sensitivity")).toBeNull();
    const two = {
      figures: [...outputs.figures, { x: "caregiver.availability", y: "belief_others" }],
    };
    const half: Life = (column, at) =>
      column === "belief_others" ? missing(column, at) : felt(column, at);
    const one = documentIn(renderStudyReport(resultOf({ factors, outputs: two, design }, half)));
    expect(sensitivityOf(one).textContent).toContain("1 measure is left out");
  });
});
