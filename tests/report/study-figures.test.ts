import { describe, expect, it } from "vitest";
import { meanInterval } from "../../src/numerics/index.ts";
import { renderStudyReport } from "../../src/report/index.ts";
import { cornersOf, textsOf, verticalScale } from "./drawing.ts";
import {
  csvIn,
  documentIn,
  expectInterval,
  felt,
  type Life,
  resultOf,
  svgOf,
} from "./study-result.ts";

const children = Array.from({ length: 10 }, (_, child) => child);
const availability = { "caregiver.availability": { values: [-2, 0, 2] } };
const upsets = { "everyday.upsetsPerDay": { values: [2, 6] } };

const caption = (page: Document) => page.querySelector("figcaption")?.textContent ?? "";

describe("a factor of numbers", () => {
  const figures = [
    { x: "caregiver.availability", y: "caregiver_felt", by: "everyday.upsetsPerDay" },
  ];
  const factors = { ...availability, ...upsets };
  const page = documentIn(renderStudyReport(resultOf({ factors, outputs: { figures } }, felt)));
  const meanAt = (availability: number, upsets: number) =>
    meanInterval(
      children.map((child) =>
        Number(
          felt("", {
            child,
            cell: 0,
            levels: {
              "caregiver.availability": availability,
              "everyday.upsetsPerDay": upsets,
            },
          }),
        ),
      ),
    );

  it("has the mean of each cell with the interval of numerics, a series for each level", () => {
    const rows = csvIn(page, "figure-0.csv").filter(({ series }) => series === "6");
    expect(rows.map((row) => row["caregiver.availability"])).toEqual(["-2", "0", "2"]);
    rows.forEach((row, i) => {
      expectInterval(row, meanAt([-2, 0, 2][i] as number, 6));
    });
  });

  it("draws them where they are", () => {
    const svg = svgOf(page, "figure-0-0");
    const valueAt = verticalScale(svg);
    const lines = [...svg.querySelectorAll('g[aria-label="line"] path')];
    const seen = lines.map((one) => cornersOf(one).map(valueAt));
    expect(seen).toHaveLength(2);
    [2, 6].forEach((upsets, series) => {
      [-2, 0, 2].forEach((availability, i) => {
        expect(seen[series]?.[i]).toBeCloseTo(meanAt(availability, upsets).point, 3);
      });
    });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["−2", "0", "2", "6"]));
  });

  it("does not stretch the axis over the whole range there can be", () => {
    const svg = svgOf(page, "figure-0-0");
    const ticks = [...svg.querySelectorAll('g[aria-label="y-axis tick label"] text')];
    const values = ticks.map((one) => Number(one.textContent?.replace("−", "-")));
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(0.8);
  });

  it("says n, what the interval is, and titles its axes with units if they are known", () => {
    expect(caption(page)).toContain("Means over children with 95 % intervals (Student’s t)");
    expect(caption(page)).toContain("n = 10 children a point");
    const facts = new Map([
      [
        "caregiver.availability",
        { declaration: { unit: "logit", meaning: "How likely.", range: [-4, 4] as const } },
      ],
    ]);
    const known = renderStudyReport(resultOf({ factors, outputs: { figures } }, felt), facts);
    expect(textsOf(svgOf(page, "figure-0-0"))).toEqual(
      expect.arrayContaining(["caregiver.availability", "caregiver felt (0 to 1)"]),
    );
    const svg = svgOf(documentIn(known), "figure-0-0");
    expect(textsOf(svg)).toContain("caregiver.availability (logit)");
  });

  it("shows what each level changes for the same child, without the differences between children", () => {
    const same = csvIn(page, "figure-0.csv").filter(({ series }) => series?.startsWith("same"));
    expect(same.map(({ estimate }) => Number(estimate).toFixed(6))).toEqual([
      "0.000000",
      "0.100000",
      "0.200000",
    ]);
    expect(same.map(({ n }) => n)).toEqual(["10", "10", "10"]);
    // The first level differs from itself for nobody, which is no finding and has no interval.
    expect(same[0]).toMatchObject({ low_95: "", high_95: "" });
    for (const { low_95, high_95 } of same.slice(1))
      expect(Number(high_95) - Number(low_95)).toBeLessThan(1e-9);
    expect(caption(page)).toContain("common random numbers");
    expect(svgOf(page, "figure-0-same").querySelector('g[aria-label="rule"]')).not.toBeNull();
  });

  it("counts a child once where its lives are taken together, and says of how many they are", () => {
    const outputs = { figures: [{ x: "caregiver.availability", y: "caregiver_felt" }] };
    const pooled = documentIn(renderStudyReport(resultOf({ factors, outputs }, felt)));
    const at = (child: number, upsets: number) =>
      Number(
        felt("", {
          child,
          cell: 0,
          levels: { "caregiver.availability": 0, "everyday.upsetsPerDay": upsets },
        }),
      );
    const own = children.map((child) => (at(child, 2) + at(child, 6)) / 2);
    expectInterval(csvIn(pooled, "figure-0.csv")[1], meanInterval(own));
    expect(caption(pooled)).toContain("n = 10 children × 2 lives each a point");
    expect(caption(pooled)).toContain("a child counts once");
  });

  it("is pooled or apart by another as each figure asks", () => {
    const [apart] = figures;
    const outputs = { figures: [{ x: "caregiver.availability", y: "caregiver_felt" }, ...figures] };
    const both = documentIn(renderStudyReport(resultOf({ factors, outputs }, felt)));
    const seriesIn = (file: string) =>
      new Set(
        csvIn(both, file).flatMap(({ series }) => (/^same/.test(series ?? "") ? [] : series)),
      );
    expect(apart?.by).toBe("everyday.upsetsPerDay");
    expect(seriesIn("figure-0.csv")).toEqual(new Set(["caregiver felt"]));
    expect(seriesIn("figure-1.csv")).toEqual(new Set(["2", "6"]));
  });

  it("counts every life where each is of a child of its own", () => {
    const outputs = { figures: [{ x: "caregiver.availability", y: "caregiver_felt" }] };
    const people = { children: 5, twins: false };
    const strangers = documentIn(renderStudyReport(resultOf({ factors, outputs, people }, felt)));
    expect(csvIn(strangers, "figure-0.csv").map(({ n }) => n)).toEqual(["20", "20", "20"]);
    expect(caption(strangers)).toContain("n = 20 children a point");
    expect(caption(strangers)).toContain("Lives of all values of the other factors");
    expect(strangers.querySelector("main")?.textContent).not.toContain("Same child");
    expect(caption(strangers)).not.toContain("a child counts once");
  });

  it("says what the difference is averaged over, where it hides another factor", () => {
    const titles = [...page.querySelectorAll("figure h5")].map((one) => one.textContent);
    expect(titles).toContain("Same child, against −2, averaged over everyday.upsetsPerDay");
    expect(svgOf(page, "figure-0-same").querySelector("title")?.textContent).toContain(
      "averaged over everyday.upsetsPerDay",
    );
  });

  it("has no interval where all children have the same value", () => {
    const alike: Life = (_, { levels }) => Number(levels["caregiver.availability"]);
    const one = documentIn(renderStudyReport(resultOf({ factors, outputs: { figures } }, alike)));
    for (const { low_95, high_95 } of csvIn(one, "figure-0.csv"))
      expect([low_95, high_95]).toEqual(["", ""]);
    expect(caption(one)).toContain("Where all children have the same value there is no interval.");
    expect(caption(one)).toContain("Where all children change alike there is no interval");
  });
});

describe("what is missing", () => {
  const outputs = { figures: [{ x: "caregiver.availability", y: "caregiver_felt" }] };
  const holes: Life = (column, at) => {
    if (at.levels["caregiver.availability"] === 0) return undefined;
    if (at.levels["caregiver.availability"] === 2 && at.child > 6) return undefined;
    return felt(column, at);
  };
  const html = renderStudyReport(resultOf({ factors: availability, outputs }, holes));
  const page = documentIn(html);

  it("is named, and leaves a gap in the line", () => {
    expect(caption(page)).toContain("No value at 0.");
    expect(caption(page)).toContain("n = 7 to 10 children a point");
    const [path] = svgOf(page, "figure-0-0").querySelectorAll('g[aria-label="line"] path');
    expect(path?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
    expect(csvIn(page, "figure-0.csv")[1]).toMatchObject({ n: "0", estimate: "", low_95: "" });
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("is said in a row of words", () => {
    const factors = { learner: { values: ["bid-response", "q-learning"] } };
    const words = { figures: [{ x: "learner", y: "belief_self" }] };
    const life: Life = (_, { levels, child }) =>
      levels.learner === "q-learning" ? undefined : child / 10;
    const rows = documentIn(renderStudyReport(resultOf({ factors, outputs: words }, life)));
    expect(textsOf(svgOf(rows, "figure-0-0"))).toEqual(
      expect.arrayContaining(["bid-response", "q-learning", "no value"]),
    );
    expect(caption(rows)).toContain("No value at q-learning.");
  });
});
