import { describe, expect, it } from "vitest";
import { meanInterval, shareInterval } from "../../src/numerics/index.ts";
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
    expect(caption(page)).toContain("Means over lives with 95 % intervals (Student’s t)");
    expect(caption(page)).toContain("n = 10 lives a point");
    const facts = new Map([
      ["caregiver.availability", { declaration: { unit: "logit", meaning: "How likely." } }],
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
    for (const { low_95, high_95 } of same)
      expect(Number(high_95) - Number(low_95)).toBeLessThan(1e-9);
    expect(caption(page)).toContain("common random numbers");
    expect(svgOf(page, "figure-0-same").querySelector('g[aria-label="rule"]')).not.toBeNull();
  });

  it("pools the lives of the other factors, and says that a child counts more than once", () => {
    const outputs = { figures: [{ x: "caregiver.availability", y: "caregiver_felt" }] };
    const pooled = documentIn(renderStudyReport(resultOf({ factors, outputs }, felt)));
    const both = [2, 6].flatMap((upsets) =>
      children.map((child) =>
        Number(
          felt("", {
            child,
            cell: 0,
            levels: { "caregiver.availability": 0, "everyday.upsetsPerDay": upsets },
          }),
        ),
      ),
    );
    expectInterval(csvIn(pooled, "figure-0.csv")[1], meanInterval(both));
    expect(caption(pooled)).toContain("n = 20 lives a point");
    expect(caption(pooled)).toContain("a child counts once for each of its lives");
    const people = { children: 5, twins: false };
    const strangers = documentIn(renderStudyReport(resultOf({ factors, outputs, people }, felt)));
    expect(caption(strangers)).toContain("Lives of all values of the other factors");
    expect(strangers.querySelector("main")?.textContent).not.toContain("Same child");
    expect(caption(strangers)).not.toContain("a child counts once");
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
    expect(caption(page)).toContain("n = 7 to 10 lives a point");
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

describe("codes of the Strange Situation", () => {
  const outputs = {
    figures: [{ x: "caregiver.availability", y: "strange_situation_classification" }],
  };
  const code: Life = (_, { levels, child }) =>
    child < 5 + 2 * Number(levels["caregiver.availability"]) ? "B" : "A";
  const page = documentIn(renderStudyReport(resultOf({ factors: availability, outputs }, code)));

  it("are shares in per cent with Wilson’s interval, and n", () => {
    const rows = csvIn(page, "figure-0.csv").filter(
      ({ measure, series }) => measure?.endsWith("=B") && !series?.startsWith("same"),
    );
    rows.forEach((row, i) => {
      const { point, low, high, n } = shareInterval([1, 5, 9][i] as number, 10);
      expect(row).toMatchObject({ series: "B, secure", unit: "%" });
      expectInterval(row, { point: 100 * point, low: 100 * low, high: 100 * high, n });
    });
    expect(rows).toHaveLength(3);
    expect(caption(page)).toContain("Shares of lives with 95 % intervals (Wilson)");
    const [, said] = /B, secure\. (.*?;)/.exec(svgOf(page, "figure-0-0").textContent ?? "") ?? [];
    expect(said).toBe("−2: 10 [2, 40];");
  });

  it("are lines with their names at their ends and colours of their own", () => {
    const svg = svgOf(page, "figure-0-0");
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(["A, avoidant", "B, secure", "C, resistant", "D, disorganised"]),
    );
    const colours = [...svg.querySelectorAll('g[aria-label="line"]')].map((one) =>
      one.getAttribute("stroke"),
    );
    expect(colours[1]).toBe("var(--code-b, #00704f)");
    expect(textsOf(svg)).toContain("share of lives (%)");
  });

  it("differ for the same child in points of per cent", () => {
    const svg = svgOf(page, "figure-0-same");
    expect(textsOf(svg)).toContain("difference (points of %)");
    expect(svg.querySelector("desc")?.textContent).toMatch(/B, secure\. −2: 0.*; 2: 80/);
  });

  it("are panels of their own where another factor makes the series", () => {
    const factors = { ...availability, ...upsets };
    const by = {
      figures: [
        {
          x: "caregiver.availability",
          y: "strange_situation_classification",
          by: "everyday.upsetsPerDay",
        },
      ],
    };
    const panels = documentIn(renderStudyReport(resultOf({ factors, outputs: by }, code)));
    const titles = [...panels.querySelectorAll("figure h5")].map((one) => one.textContent);
    expect(titles.slice(0, 4)).toEqual(
      ["A, avoidant", "B, secure", "C, resistant", "D, disorganised"].map(
        (name) => `${name}, a series for each everyday.upsetsPerDay`,
      ),
    );
  });

  it("are not what the levels of a factor are, though they have the same letters", () => {
    const factors = {
      organised: {
        levels: { A: { "caregiver.availability": 1 }, B: { "caregiver.availability": 2 } },
      },
      ...upsets,
    };
    const figures = [{ x: "everyday.upsetsPerDay", y: "organised" }];
    const life: Life = (_, { levels }) => levels.organised;
    const own = documentIn(renderStudyReport(resultOf({ factors, outputs: { figures } }, life)));
    expect(textsOf(svgOf(own, "figure-0-0"))).toContain("A");
    expect(own.querySelector("main")?.textContent).not.toContain("avoidant");
  });
});
