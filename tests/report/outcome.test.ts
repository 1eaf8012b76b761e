import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Target, targetOf } from "../../src/literature/index.ts";
import { classShare, organisedShare } from "../../src/population/index.ts";
import { renderReport } from "../../src/report/index.ts";
import { assetsOf, declared, planOf, resultOf, small } from "./small-cohort.ts";

/** Enough children for counts that differ. */
const cohort = resultOf(planOf(12), 0);
const { document } = parseHTML(renderReport(cohort, assetsOf(""), declared));

const percent = (share: number) => `${(share * 100).toFixed(1)}\u00a0%`;
const cellsOf = (table: string, code: string) =>
  [...document.querySelectorAll(`#${table} tr[data-code="${code}"] td`)].map(
    (cell) => cell.textContent,
  );

const KEY = "ssp-abcd-distribution";
const FOUR: readonly (readonly ["A" | "B" | "C" | "D", Target])[] = [
  ["A", targetOf(KEY, "avoidant, all samples 4-way")],
  ["B", targetOf(KEY, "secure, all samples 4-way")],
  ["C", targetOf(KEY, "resistant, all samples 4-way")],
  ["D", targetOf(KEY, "disorganized, all samples 4-way")],
];
const THREE: readonly (readonly ["A" | "B" | "C", Target])[] = [
  ["A", targetOf(KEY, "avoidant, 3-way")],
  ["B", targetOf(KEY, "secure, 3-way")],
  ["C", targetOf(KEY, "resistant, 3-way")],
];

describe("the table of codes", () => {
  it.each(FOUR)(
    "gives count, share and interval of %s beside the published share",
    (code, target) => {
      const { point, low, high } = classShare(cohort.summary, code);
      expect(cellsOf("four-way", code)).toEqual([
        String(cohort.summary.counts[code]),
        percent(point),
        `${(low * 100).toFixed(1)} to ${percent(high)}`,
        percent(target.point ?? Number.NaN),
        "interval not seen",
        target.checked,
        "Madigan et al. (2023)",
      ]);
    },
  );

  it.each(THREE)("does so with D put aside, with the project's band: %s", (code, target) => {
    const { point, low, high } = organisedShare(cohort.summary, code);
    const [from = 0, to = 0] = target.ci95 ?? [];
    expect(cellsOf("three-way", code)).toEqual([
      String(cohort.summary.organised[code]),
      percent(point),
      `${(low * 100).toFixed(1)} to ${percent(high)}`,
      percent(target.point ?? Number.NaN),
      `${(from * 100).toFixed(1)} to ${percent(to)}project band`,
      target.checked,
      "van IJzendoorn & Kroonenberg (1988)",
    ]);
  });

  it("says how many stand behind both shares", () => {
    expect(document.querySelector("#four-way caption")?.textContent).toContain(
      "simulated n = 12; published N = 20,720 infants",
    );
    expect(document.querySelector("#three-way caption")?.textContent).toContain(
      "simulated n = 12; published N = 1,990 infants",
    );
  });

  it("has the same numbers as a file", () => {
    const href = document.querySelector('a[download="shares.csv"]')?.getAttribute("href") ?? "";
    const lines = decodeURIComponent(href.replace(/^[^,]*,/, ""))
      .trim()
      .split("\n");
    const { point, low, high, n } = classShare(cohort.summary, "B");
    expect(lines).toHaveLength(1 + 4 + 3);
    expect(lines[2]).toBe(
      `four-way,B,${cohort.summary.counts.B},${n},${point},${low},${high},0.516,abstract seen`,
    );
  });
});

describe("the figure", () => {
  const drawings = [...document.querySelectorAll("svg.shares")];

  it("is drawn for wide and for narrow pages, by name and description", () => {
    expect(drawings).toHaveLength(4);
    for (const drawing of drawings) {
      expect(drawing.getAttribute("role")).toBe("img");
      expect(drawing.querySelector("title")?.textContent).toMatch(/^Shares of codes/);
      expect(drawing.querySelector("desc")?.textContent).toContain(
        `B, secure: simulated ${percent(
          drawing.querySelector("title")?.textContent?.includes("own")
            ? classShare(cohort.summary, "B").point
            : organisedShare(cohort.summary, "B").point,
        )}`,
      );
    }
  });

  it("titles its axis with the unit and n, and labels every mark with its number", () => {
    for (const drawing of drawings) {
      const texts = [...drawing.querySelectorAll("text")].map((one) => one.textContent);
      expect(texts).toContain("share of children (%), simulated n = 12");
      const marks = drawing.querySelectorAll('g[aria-label="dot"] > *').length;
      expect(marks).toBeGreaterThanOrEqual(6);
      expect(texts.filter((text) => /^(?:simulated|published) \d/.test(text ?? ""))).toHaveLength(
        marks,
      );
    }
  });

  it("tells simulated from published by shape too", () => {
    const [first] = drawings;
    expect(first?.querySelectorAll('g[aria-label="dot"] circle')).toHaveLength(4);
    expect(first?.querySelectorAll('g[aria-label="dot"] path')).toHaveLength(4);
  });

  it("can be taken away as a drawing that stands alone", () => {
    const href = document.querySelector('a[download$=".svg"]')?.getAttribute("href") ?? "";
    const svg = decodeURIComponent(href.replace(/^[^,]*,/, ""));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).toContain("var(--figure-simulated, #d55e00)");
  });
});

describe("whom the published shares are of", () => {
  const one = parseHTML(
    renderReport(resultOf(planOf(2, { availability: -1 }), 0), assetsOf(""), []),
  ).document;

  it("is said when all children had one caregiver", () => {
    const notice = "for orientation only";
    expect(one.querySelector("#outcome .notice")?.textContent).toContain(notice);
    expect(document.querySelector("#outcome")?.textContent).not.toContain(notice);
  });

  it("and that the model may be tuned to them, otherwise", () => {
    expect(document.querySelector("#outcome")?.textContent).toContain("calibrated");
  });
});

describe("what was put in", () => {
  const inputs = parseHTML(renderReport(small, assetsOf(""), declared)).document;

  it("lists every declared quantity with its value, and marks what was changed", () => {
    const rows = [...inputs.querySelectorAll(".parameters tbody tr")];
    const quantities = declared.flatMap(({ declarations }) => Object.keys(declarations));
    expect(rows.map((row) => row.querySelector("th")?.textContent)).toEqual(quantities);
    const changed = rows.filter((row) => row.textContent?.includes("changed"));
    expect(changed.map((row) => row.querySelectorAll("td")[1]?.textContent)).toEqual([
      "0.75changed; usual 1.9",
    ]);
  });

  it("shows the community's values, and the command that runs it again", () => {
    const facts = inputs.querySelector(".facts")?.textContent ?? "";
    expect(facts).toContain("availability mean 1");
    expect(facts).toContain("care correlation −0.3");
    expect(inputs.querySelector("#command")?.textContent).toBe(small.command);
  });
});

describe("episode by episode", () => {
  it("gives the means of the summary", () => {
    const rows = [...document.querySelectorAll("#by-episode tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    const expected = cohort.summary.episodes.map((one) => [
      one.episode,
      ...[one.cryShare, one.exploreShare, one.bidShare, one.contactShare].map(percent),
      one.arousalMean.toFixed(2),
      one.arousalPeak.toFixed(2),
      one.heartRate.toFixed(1),
      one.vagalTone.toFixed(2),
      one.cortisol.toFixed(2),
    ]);
    expect(rows).toEqual(expected);
  });
});
