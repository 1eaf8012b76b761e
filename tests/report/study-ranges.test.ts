import { describe, expect, it } from "vitest";
import { meanInterval } from "../../src/numerics/index.ts";
import { renderStudyReport } from "../../src/report/index.ts";
import { textsOf } from "./drawing.ts";
import {
  csvIn,
  documentIn,
  expectInterval,
  felt,
  type Life,
  resultOf,
  svgOf,
} from "./study-result.ts";

const caption = (page: Document) => page.querySelector("figcaption")?.textContent ?? "";

describe("a range in which cells are scattered", () => {
  const factors = {
    "caregiver.availability": { from: -2, to: 2 },
    "everyday.upsetsPerDay": { from: 2, to: 8 },
  };
  const outputs = { figures: [{ x: "caregiver.availability", y: "caregiver_felt" }] };
  const design = { latinHypercube: { points: 40 } };
  const page = documentIn(renderStudyReport(resultOf({ factors, outputs, design }, felt)));
  const svg = svgOf(page, "figure-0-0");

  it("has a faint dot for every cell and a mean with its interval for every tenth", () => {
    expect(svg.querySelectorAll('g[fill-opacity="0.3"] circle')).toHaveLength(40);
    const rows = csvIn(page, "figure-0.csv");
    expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 10 }, () => "10"));
    expect(caption(page)).toContain("Faint dots are single cells (10 lives each)");
    expect(caption(page)).toContain(
      "in each tenth of the range, n = 10 children × 4 lives each a point",
    );
  });

  it("draws some of very many cells, and says how many", () => {
    const many = { latinHypercube: { points: 500 } };
    const people = { children: 1 };
    const html = renderStudyReport(resultOf({ factors, outputs, design: many, people }, felt));
    const dots = svgOf(documentIn(html), "figure-0-0");
    expect(dots.querySelectorAll('g[fill-opacity="0.3"] circle')).toHaveLength(240);
    expect(caption(documentIn(html))).toContain("240 of 500 are drawn");
  });

  it("takes the values themselves where a screening has few", () => {
    const morris = { morris: { trajectories: 6 } };
    const few = documentIn(renderStudyReport(resultOf({ factors, outputs, design: morris }, felt)));
    expect(csvIn(few, "figure-0.csv").map((row) => row["caregiver.availability"])).toEqual(
      expect.arrayContaining(["-2", "2"]),
    );
    expect(caption(few)).not.toContain("tenth");
    const ticks = textsOf(svgOf(few, "figure-0-0"));
    expect(ticks).toContain("−0.666667");
    expect(ticks.filter((one) => /\d{8}/.test(one))).toEqual([]);
  });

  it("makes thirds of another range", () => {
    const by = [{ x: "caregiver.availability", y: "caregiver_felt", by: "everyday.upsetsPerDay" }];
    const thirds = renderStudyReport(resultOf({ factors, outputs: { figures: by }, design }, felt));
    expect(textsOf(svgOf(documentIn(thirds), "figure-0-0"))).toEqual(
      expect.arrayContaining(["lowest third", "middle third", "highest third"]),
    );
  });
});

describe("a factor of which every child has its own value", () => {
  const factors = {
    "temperament.reactivity": { drawn: { uniform: { from: 0.02, to: 0.03 } } },
  };
  const outputs = { figures: [{ x: "temperament.reactivity", y: "caregiver_felt" }] };
  const own: Life = (column, { child }) =>
    column === "temperament_reactivity" ? ((child % 5) * 2 + 20.5) / 1000 : child / 10;
  const page = documentIn(renderStudyReport(resultOf({ factors, outputs }, own)));

  it("is shown by tenths of its distribution", () => {
    const texts = textsOf(svgOf(page, "figure-0-0"));
    expect(texts).toContain("tenth of temperament.reactivity, lowest to highest");
    expect(texts).toEqual(expect.arrayContaining(["1", "10"]));
    const [first, second] = csvIn(page, "figure-0.csv");
    expectInterval(first, meanInterval([0, 0.5]));
    expect(second?.n).toBe("0");
    expect(caption(page)).toContain("in each tenth of the children’s own values");
    expect(caption(page)).toContain("No child with a value in tenth 2, 4, 6, 8, 10.");
  });

  it("says of tenths in which all children have one value where they count", () => {
    const some = { sometimes: { share: 0.35, of: { exponential: { mean: 0.3 } } } };
    const figures = [{ x: "caregiver.frightening", y: "caregiver_felt" }];
    const none: Life = (column, { child }) =>
      column === "caregiver_frightening" ? (child < 7 ? 0 : 3) : child / 10;
    const sums = resultOf(
      { factors: { "caregiver.frightening": { drawn: some } }, outputs: { figures } },
      none,
    );
    const said = caption(documentIn(renderStudyReport(sums)));
    expect(said).toContain("No child with a value in tenth 8, 9.");
    expect(said).toContain(
      "Of tenth 1, 2, 3, 4, 5, 6 the children count in tenth 7: they all have one and the same value.",
    );
    expect(caption(page)).not.toContain("one and the same value");
  });

  it("is of children, each counted once over all cells it lives in", () => {
    const several = { ...factors, "everyday.upsetsPerDay": { values: [2, 4, 6] } };
    const life: Life = (column, { child, cell }) =>
      column === "temperament_reactivity" ? ((child % 5) * 2 + 20.5) / 1000 : child / 10 + cell;
    const pooled = documentIn(renderStudyReport(resultOf({ factors: several, outputs }, life)));
    expectInterval(csvIn(pooled, "figure-0.csv")[0], meanInterval([1, 1.5]));
    expect(caption(pooled)).toContain("n = 2 children × 3 lives each a point");
  });

  it("has a table of all lives beside it, as there is one cell", () => {
    const [row] = page.querySelectorAll("#totals-table tbody tr");
    const cells = [...(row?.querySelectorAll("td") ?? [])].map((one) => one.textContent);
    expect(cells.slice(1, 3)).toEqual(["10", "0.45 [0.23, 0.67]"]);
  });
});
