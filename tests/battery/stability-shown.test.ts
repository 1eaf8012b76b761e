import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { compareStability } from "../../src/battery/index.ts";
import { stabilityText } from "../../src/cli/validate/stability-text.ts";
import { drawStability, stabilityCaption } from "../../src/report/battery/stability-figure.ts";
import { resultAsMarkdown } from "../docs/stability.ts";
import { textsOf, verticalScale } from "../report/drawing.ts";
import { counts, madeUpStability, populations, published, retested } from "./made-up.ts";

const result = madeUpStability();

const svgOf = (ways: 4 | 3 | 2, width: number) => {
  const { document } = parseHTML(`<body>${drawStability(result, ways, width).markup}</body>`);
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("Nothing was drawn.");
  return svg;
};
const marks = (svg: Element, label: string) => [
  ...svg.querySelectorAll(`g[aria-label="${label}"] path, g[aria-label="${label}"] circle`),
];

describe("the figure of stability", () => {
  it("has every sample where its kappa is, and a shape for its risk", () => {
    const svg = svgOf(2, 540);
    const kappas = result.samples.map(({ risk, agreement }) => ({
      risk,
      kappa: agreement.find(({ ways }) => ways === 2)?.kappa.point ?? Number.NaN,
    }));
    const valueAt = verticalScale(svg);
    const drawn = marks(svg, "dot").map((one) => {
      const [, y] = /,([\d.-]+)\)/.exec(one.getAttribute("transform") ?? "") ?? [];
      const place = Number(one.getAttribute("cy") ?? y);
      return { kappa: valueAt(place), shape: one.getAttribute("d")?.includes("A") ?? true };
    });
    // Two more are the legend's.
    expect(drawn).toHaveLength(4 + 2);
    for (const { kappa, risk } of kappas) {
      const near = drawn.filter((one) => Math.abs(one.kappa - kappa) < 0.01);
      expect(near.some(({ shape }) => shape === (risk === "none"))).toBe(true);
    }
  });

  it("has its axes titled, with the unit, and says which line is which at any width", () => {
    for (const width of [540, 316]) {
      const texts = textsOf(svgOf(4, width));
      expect(texts).toEqual(
        expect.arrayContaining([
          "Cohen’s kappa, A, B, C and D",
          "between both classifications (months)",
          "published, social risk",
          "simulated, no social risk",
          "simulated, social risk",
        ]),
      );
    }
  });

  it("says of how many it is, and how sure", () => {
    const children = result.samples.reduce((sum, one) => sum + one.children, 0);
    expect(stabilityCaption(result, 2)).toContain(`4 published samples (n = ${children} codings`);
    expect(stabilityCaption(result, 2)).toContain("n = 170 children an interval");
    expect(stabilityCaption(result, 4)).toContain("1 published samples (n = 170 codings");
    expect(svgOf(2, 540).querySelector("desc")?.textContent).toBe(stabilityCaption(result, 2));
  });

  it("has no gaps where there is no such table", () => {
    expect(svgOf(3, 540).outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    expect(svgOf(2, 316).outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("the text of stability", () => {
  const text = stabilityText(result);
  const lines = text.split("\n");

  it("says how many were scored, and what was left out and why", () => {
    expect(lines[0]).toMatch(/^Stability: 4 of 5 published samples, 4 studies, \d+ codings/);
    expect(text).toContain("Author 5, Single sample: no counts.");
    expect(text).toContain("doi:10.1080/14616734.2020.1800769");
  });

  it("has columns that stand under their heads", () => {
    const at = lines.findIndex((line) => line.includes("samples  studies"));
    const end = "pooled";
    const widths = lines.slice(at, at + 2).map((line) => line.length);
    expect(lines[at]?.endsWith(end)).toBe(true);
    expect(widths[0]).toBe(widths[1]);
  });

  it("has the numbers of the result", () => {
    const [all] = result.groups;
    expect(text).toContain(all?.perChild.model.toFixed(4).replace("-", "−"));
    const difference = all?.differences[0];
    expect(text).toContain(difference?.point.toFixed(4).replace("-", "−"));
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it("says so where nothing can be scored", () => {
    const none = compareStability(
      [published("5", {})],
      populations(retested([counts, counts, counts])),
    );
    expect(stabilityText(none)).toBe(
      "Stability: none of 1 samples has counts to score.\nAuthor 5, Single sample: no counts.\n",
    );
  });
});

describe("the page's tables of stability", () => {
  it("have a row for each group and each simulated interval", () => {
    const rows = resultAsMarkdown(result).split("\n");
    for (const { name } of result.groups) {
      expect(rows.filter((row) => row.startsWith(`| ${name} |`))).toHaveLength(3);
    }
    const near12 = result.samples
      .filter(({ months }) => months === 12)
      .map(({ agreement }) => agreement[0]?.kappa.point ?? 0);
    const median = (near12.reduce((sum, one) => sum + one, 0) / 2).toFixed(2);
    const row = rows.find((one) => one.startsWith("| 12 | none | 2 |"));
    expect(row?.endsWith(`| ${median} | 2 |`)).toBe(true);
  });
});
