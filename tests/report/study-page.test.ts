import { describe, expect, it } from "vitest";
import { renderStudyReport } from "../../src/report/index.ts";
import { unbalanced } from "./balance.ts";
import { documentIn, documentOf, type Life, resultOf } from "./study-result.ts";

const HOSTILE = `"'><img src=x onerror=alert(1)></style><script>alert(2)</script>&amp;`;
const numbers: Life = (column, { child, cell }) =>
  column.endsWith("classification") ? "B" : column === "mother_felt" ? child / 20 : cell + child;
const given = {
  title: HOSTILE,
  description: HOSTILE,
  household: [{ name: "mother", care: { availability: 1 } }, { name: "father" }],
  procedures: [{ hold: "strange-situation" as const, ageDays: 20, with: "father", name: "second" }],
  factors: {
    home: {
      levels: {
        [HOSTILE]: { "mother.availability": 2 },
        harsh: { "mother.availability": { normal: { mean: 0, sd: 1 } } },
      },
    },
    "everyday.upsetsPerDay": { from: 2, to: 6, steps: 3 },
    "system.reflex": { fixed: 0 },
    "temperament.reactivity": { drawn: { uniform: { from: 0.001, to: 0.01 } } },
  },
};
const result = resultOf(given, numbers);
const html = renderStudyReport(result);
const page = documentIn(html);
const main = (one: Document) => one.querySelector("main")?.textContent ?? "";

describe("the page of a study", () => {
  it("opens and closes every element, and every name in it is there once", () => {
    expect(unbalanced(html)).toEqual([]);
    const ids = [...page.querySelectorAll("[id]")].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...page.querySelectorAll("[aria-labelledby],[aria-describedby]")].flatMap(
      (one) => [one.getAttribute("aria-labelledby"), one.getAttribute("aria-describedby")],
    );
    const linked = [...page.querySelectorAll('a[href^="#"]')].map((one) =>
      one.getAttribute("href")?.slice(1),
    );
    const missing = [...named, ...linked].filter((id) => id && !ids.includes(id));
    expect(named.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it("needs nothing else, and allows no script", () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute("content")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    );
    const addresses = [...page.querySelectorAll("[src],[href]")].map(
      (one) => one.getAttribute("src") ?? one.getAttribute("href") ?? "",
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((one) => !/^(?:#|data:)/.test(one))).toEqual([]);
    expect(page.querySelectorAll("script")).toHaveLength(0);
  });

  it("keeps the words of the study words", () => {
    expect(page.querySelectorAll("img, [onerror]")).toHaveLength(0);
    expect(page.querySelector("h1")?.textContent).toBe(HOSTILE);
    expect(page.querySelector(".description")?.textContent).toBe(HOSTILE);
    expect(page.querySelector("#factors-table .levels b")?.textContent).toBe(HOSTILE);
    const spoken = [...page.querySelectorAll("svg desc")].map((one) => one.textContent ?? "");
    expect(spoken.filter((one) => one.includes(HOSTILE)).length).toBeGreaterThan(1);
    const same = [...page.querySelectorAll("figure h5")].map((one) => one.textContent ?? "");
    expect(same).toContain(
      `Same child, against ${HOSTILE.slice(0, 39)}…, averaged over everyday.upsetsPerDay`,
    );
  });

  it("has no number that is none", () => {
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it("is the same for the same result", () => {
    expect(renderStudyReport(result)).toBe(html);
  });

  it("says what was run, and what it is not", () => {
    const header = page.querySelector("header")?.textContent ?? "";
    expect(header).toContain("2 seeds × 5 children × 6 cells = 60 lives, 20 days long");
    expect(header).toContain("the same child lives in every cell (counterfactual twins: ");
    expect(header).toContain("strange situation (second) at 20 days, with father");
    expect(header).toContain("bowlby 0.0.0");
    const line = "A model's output, not a measurement of a person, not a diagnostic device.";
    expect(html.split(line)).toHaveLength(3);
  });

  it("says what was varied, what was set, and how to run it again", () => {
    const factors = page.querySelector("#factors-table")?.textContent ?? "";
    expect(factors).toContain(`${HOSTILE}: mother.availability 2`);
    expect(factors).toContain("harsh: mother.availability normal, mean 0, sd 1");
    expect(factors).toContain("2 to 6, 3 values");
    expect(factors).toContain("each child has its own: uniform, 0.001 to 0.01");
    const settings = page.querySelector("#settings-table")?.textContent ?? "";
    expect(settings).toContain("system.reflex0");
    expect(settings).toContain("mother.availability1");
    expect(page.querySelector("#reading pre")?.textContent).toBe("bowlby rerun DIR");
  });
});

describe("many figures", () => {
  it("are folded by output, the first one open, with the means they span", () => {
    const folded = [...page.querySelectorAll("#figures details")];
    expect(page.querySelectorAll("#figures figure").length).toBeGreaterThan(12);
    expect(folded.map((one) => one.hasAttribute("open"))).toEqual(folded.map((_, i) => i === 0));
    const felt = folded.map((one) => one.querySelector("summary")?.textContent ?? "");
    expect(felt.find((one) => one.startsWith("mother felt"))).toMatch(
      /3 figures, means from 0\.\d+ to 0\.\d+/,
    );
  });

  it("of few outputs are all open", () => {
    const outputs = { figures: [{ x: "everyday.upsetsPerDay", y: "mother_felt" }] };
    const few = documentIn(renderStudyReport(resultOf({ ...given, outputs }, numbers)));
    expect(few.querySelectorAll("#figures details")).toHaveLength(0);
    expect(few.querySelectorAll("#figures figure")).toHaveLength(1);
  });
});

describe("a study without factors", () => {
  it("says that nothing was varied, and has its main outputs over all lives", () => {
    const bare = documentIn(renderStudyReport(resultOf(documentOf({}), numbers)));
    expect(main(bare)).toContain("the study has no factors");
    expect(main(bare)).not.toContain("asks for no figure");
    expect(bare.querySelector("#totals-table tbody")?.textContent).toContain("B, secure");
  });

  it("says kindly that nothing was drawn where no figure is wanted", () => {
    const none = documentOf({
      factors: { "everyday.upsetsPerDay": { values: [2, 4] } },
      outputs: { figures: [] },
    });
    const bare = renderStudyReport(resultOf(none, numbers));
    expect(main(documentIn(bare))).toContain("This study asks for no figure");
    expect(bare).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("has a table of its measures where they were summed", () => {
    const cells = [{ count: 4, mean: 0.25, m2: 0.75 }];
    const measure = {
      name: "strange_situation_classification=B",
      column: "strange_situation_classification",
      level: "B",
      unit: "",
      meaning: "Class. Share of B.",
      range: [0, 1] as const,
    };
    const bare = resultOf(documentOf({}), numbers);
    const summed = { ...bare, measures: [{ measure, cells, axes: [], differences: {} }] };
    const table = documentIn(renderStudyReport(summed)).querySelector("#totals-table tbody");
    expect(table?.textContent).toContain("B, secure");
    expect(table?.textContent).toContain("25.0 [4.6, 69.9]");
    expect(table?.textContent).toContain("Class.");
    expect(table?.textContent).not.toContain("Share of B");
  });
});
