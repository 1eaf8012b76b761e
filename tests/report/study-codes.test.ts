import { describe, expect, it } from "vitest";
import { meanInterval, shareInterval } from "../../src/numerics/index.ts";
import { renderStudyReport } from "../../src/report/index.ts";
import { textsOf } from "./drawing.ts";
import { csvIn, documentIn, expectInterval, type Life, resultOf, svgOf } from "./study-result.ts";

const children = Array.from({ length: 10 }, (_, child) => child);
const availability = { "caregiver.availability": { values: [-2, 0, 2] } };
const upsets = { "everyday.upsetsPerDay": { values: [2, 6] } };

const caption = (page: Document) => page.querySelector("figcaption")?.textContent ?? "";

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
    expect(caption(page)).toContain("Shares of children with 95 % intervals (Wilson)");
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

  it("differ for the same child in percentage points", () => {
    const svg = svgOf(page, "figure-0-same");
    expect(textsOf(svg)).toContain("difference (percentage points)");
    expect(svg.querySelector("desc")?.textContent).toMatch(/B, secure\. −2: 0.*; 2: 80/);
  });

  it("differ by no more than 100 points, and in no interval where all children agree", () => {
    const most: Life = (_, { levels, child }) =>
      levels["caregiver.availability"] === 2 && child > 0 ? "B" : "A";
    const one = documentIn(renderStudyReport(resultOf({ factors: availability, outputs }, most)));
    const same = csvIn(one, "figure-0.csv").filter(({ series }) => series?.startsWith("same"));
    const of = (code: string) => same.filter(({ series }) => series?.includes(`: ${code}`));
    const { point, low } = meanInterval(children.map((child) => (child > 0 ? 100 : 0)));
    expectInterval(of("B")[2], { point, low, high: 100, n: 10 });
    expectInterval(of("A")[2], { point: -point, low: -100, high: -low, n: 10 });
    for (const row of [of("B")[1], ...of("D")])
      expect(row).toMatchObject({
        n: "10",
        estimate: "0",
        low_95: "",
        high_95: "",
        unit: "percentage points",
      });
    const ticks = svgOf(one, "figure-0-same").querySelectorAll(
      'g[aria-label="y-axis tick label"] text',
    );
    const values = [...ticks].map((tick) => Number(tick.textContent?.replace("−", "-")));
    expect(Math.max(...values)).toBe(100);
    expect(Math.min(...values)).toBe(-100);
    expect(caption(one)).toContain("Where all children change alike there is no interval");
    expect(caption(page)).toContain("cut at ±100");
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

  it("are shares of a child's own lives where several fall together", () => {
    const factors = { ...availability, ...upsets };
    const half: Life = (_, { levels, child }) => {
      if (levels["caregiver.availability"] === -2) return "A";
      if (levels["caregiver.availability"] === 0)
        return levels["everyday.upsetsPerDay"] === 2 ? "A" : "B";
      return child === 0 && levels["everyday.upsetsPerDay"] === 2 ? "A" : "B";
    };
    const one = documentIn(renderStudyReport(resultOf({ factors, outputs }, half)));
    const rows = csvIn(one, "figure-0.csv").filter(({ series }) => series === "B, secure");
    const none = shareInterval(0, 10);
    expectInterval(rows[0], { ...none, low: 100 * none.low, high: 100 * none.high });
    expect(rows[1]).toMatchObject({ n: "10", estimate: "50", low_95: "", high_95: "" });
    const { point, low } = meanInterval(children.map((child) => (child === 0 ? 50 : 100)));
    expectInterval(rows[2], { point, low, high: 100, n: 10 });
    expect(caption(one)).toContain("Student’s t over children’s own shares, cut at 0 and 100 %");
    expect(caption(one)).toContain("n = 10 children × 2 lives each a point");
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
