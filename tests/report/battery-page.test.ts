import { describe, expect, it } from "vitest";
import type { FindingResult } from "../../src/battery/index.ts";
import { countFindings } from "../../src/battery/index.ts";
import {
  domainTitle,
  intervalTallyOf,
  intervalTallyText,
  renderBatteryReport,
  rivalLines,
  SEEN_BEFORE,
  standingOf,
  standingText,
  tallyOf,
  tallyText,
} from "../../src/report/index.ts";
import { madeUpStability } from "../battery/made-up.ts";
import { unbalanced } from "./balance.ts";
import { madeUpBattery, madeUpControls, withFinding } from "./battery-result.ts";
import { csvIn, documentIn } from "./study-result.ts";

const HOSTILE = `"'><img src=x onerror=alert(1)></style><script>alert(2)</script>&amp;`;
const ID = "frightening-to-d";
const result = withFinding(ID, { finding: HOSTILE, caveat: HOSTILE, source: HOSTILE, N: HOSTILE });
const controls = madeUpControls(result);
const html = renderBatteryReport(result, {
  controls,
  failures: { [ID]: HOSTILE },
  stability: madeUpStability(),
});
const page = documentIn(html);
const textOf = (query: string) => page.querySelector(query)?.textContent ?? "";
const has = (verdict: boolean | null) =>
  result.findings.filter(({ passed }) => passed === verdict) as readonly FindingResult[];

describe("the page of the battery", () => {
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
    expect(linked.length).toBeGreaterThan(40);
    expect([...named, ...linked].filter((id) => id && !ids.includes(id))).toEqual([]);
  });

  it("loads nothing, allows no script, and leads out only to DOIs", () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute("content")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    );
    expect(page.querySelectorAll("script, [src]")).toHaveLength(0);
    const addresses = [...page.querySelectorAll("[href]")].map((one) => one.getAttribute("href"));
    const outside = addresses.filter((one) => !/^(?:#|data:)/.test(one ?? ""));
    expect(outside.length).toBeGreaterThan(20);
    expect(outside.filter((one) => !one?.startsWith("https://doi.org/10."))).toEqual([]);
  });

  it("keeps the words of findings words", () => {
    expect(page.querySelectorAll("img, [onerror]")).toHaveLength(0);
    expect(textOf(`#finding-${ID} .claim`)).toBe(HOSTILE);
    expect(textOf(`#finding-${ID} h4 + p`)).toBe(HOSTILE);
  });

  it("has no number that is none, and is the same for the same result", () => {
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(renderBatteryReport(result)).toBe(renderBatteryReport(result));
  });

  it("says twice what it is not", () => {
    const line = "A model's output, not a measurement of a person, not a diagnostic device.";
    expect(html.split(line)).toHaveLength(3);
  });

  it("has every finding in one place, those that fail open", () => {
    for (const { id } of result.findings)
      expect(page.getElementById(`finding-${id}`)).not.toBeNull();
    const open = [...page.querySelectorAll("details[open]")].map((one) => one.id);
    expect(open.sort()).toEqual(
      has(false)
        .map(({ id }) => `finding-${id}`)
        .sort(),
    );
    expect(open.length).toBeGreaterThan(5);
  });

  it("says why a finding fails, and where it would pass says nothing", () => {
    expect(textOf(`#finding-${ID}`)).toContain("Why it fails, and what was tried");
    const passing = has(true).map(({ id }) => textOf(`#finding-${id}`));
    expect(passing.length).toBeGreaterThan(5);
    expect(passing.filter((text) => text.includes("Why it fails"))).toEqual([]);
  });

  it("lists what is not computed with its reason", () => {
    const missing = result.findings.filter(({ targets }) =>
      targets.every(({ simulated }) => simulated === null),
    );
    const listed = [...page.querySelectorAll("#missing > ul")][0]?.children ?? [];
    expect([...listed].map(({ id }) => id)).toEqual(missing.map(({ id }) => `finding-${id}`));
    expect([...listed].map((one) => one.querySelector(".reason")?.textContent)).toEqual(
      missing.map(() => "There is no procedure for it yet."),
    );
  });

  it("shows the share of each margin of an order", () => {
    const rows = [...page.querySelectorAll(".orders tbody tr")];
    const orders = result.findings.flatMap(({ targets }) =>
      targets.filter(({ point, simulated }) => point === null && simulated !== null),
    );
    expect(rows).toHaveLength(orders.length);
    const [row] = rows.filter((one) => one.textContent?.includes("contact maintaining"));
    expect(row?.querySelectorAll("td")[2]?.textContent).toBe("31, 100");
  });

  it("says of the theory and of each rival how much they pass, and of each control in its row", () => {
    const items = [...page.querySelectorAll("#controls li")].map((one) => one.textContent ?? "");
    expect(items).toEqual(rivalLines(result, controls));
    expect(items).toHaveLength(2);
    const counts = [...page.querySelectorAll(".controls-table tbody tr td:nth-child(2)")];
    expect(counts.map((one) => one.textContent)).toEqual(
      controls.controls.map((one) => standingText(standingOf(result, one))),
    );
  });

  it("marks what changes under a control, against the first row", () => {
    const rows = [...page.querySelectorAll(".controls-table tbody tr")];
    const changed = rows.map((row) => row.querySelectorAll("td.other").length);
    const [stands] = controls.controls;
    const expected = controls.controls.map(
      ({ cells }) =>
        controls.findings.filter((id) => cells[id]?.passed !== stands?.cells[id]?.passed).length,
    );
    expect(changed).toEqual(expected);
    expect(changed[0]).toBe(0);
    expect(Math.min(...changed.slice(1))).toBeGreaterThan(0);
    const labels = [...page.querySelectorAll(".controls-table thead th a ~ small")];
    expect(new Set(labels.map((one) => one.textContent))).toEqual(
      new Set(["arithmetic", "calibrated", "predicted"]),
    );
  });

  it("has sections only of what it was given", () => {
    expect(page.querySelectorAll("#stability figure")).toHaveLength(2);
    const bare = documentIn(renderBatteryReport(result));
    expect(bare.querySelectorAll("#stability, #controls")).toHaveLength(0);
    expect(bare.querySelectorAll("nav a")).toHaveLength(page.querySelectorAll("nav a").length - 2);
  });

  it("says of a quick look that it was one", () => {
    expect(html).not.toContain("quick look");
    expect(renderBatteryReport({ ...result, quick: true })).toContain(
      "quick look with fewer lives:",
    );
  });

  it("gives every target away as a row of numbers", () => {
    const rows = csvIn(page, "findings.csv");
    expect(rows).toHaveLength(result.findings.flatMap(({ targets }) => targets).length);
    const row = rows.find(({ finding }) => finding === ID);
    const target = result.findings.find(({ id }) => id === ID)?.targets[0];
    expect(row).toMatchObject({ published: "0.34", low_95: "0.24", scale: "r", verdict: "failed" });
    expect(Number(row?.simulated)).toBe(target?.simulated?.mean);
  });
});

describe("a finding for prediction that was seen to fail before the theory was changed", () => {
  const seen = "two-parent-concordance";

  it("says so beside its label, and no other does", () => {
    expect(textOf(`#finding-${seen} summary`)).toContain("predicted, seen before");
    expect(textOf(`#finding-${seen} .seen-before`)).toMatch(/No blind prediction: .+change 15/);
    const all = result.findings.filter(
      ({ id, simulated }) => id in SEEN_BEFORE && simulated !== null,
    ).length;
    expect(page.querySelectorAll(".seen-before").length).toBe(all);
    expect(html.split("seen before</span>").length).toBe(all + 1);
  });
});

describe("the numbers of a domain", () => {
  it.each([true, false])("have an arithmetic finding apart, be it passed or not: %s", (passes) => {
    const { findings } = withFinding("matched-state-share", { passed: passes });
    const shown = documentIn(renderBatteryReport({ ...result, findings }));
    const apart = findings.find(({ id }) => id === "matched-state-share");
    expect(apart?.label).toBe("arithmetic");
    const own = findings.filter(({ domain }) => domain === apart?.domain);
    const figure = [...shown.querySelectorAll("#numbers figure")].find(
      (one) => one.querySelector("h3")?.textContent === domainTitle("micro-interaction"),
    );
    const of = (verdict: boolean) =>
      own.filter(({ passed, label }) => passed === verdict && label !== "arithmetic").length;
    expect(figure?.querySelector("figcaption")?.textContent).toBe(
      `${own.length} findings: ${of(true)} passed, ${of(false)} failed, 0 without a verdict; 1 arithmetic and set apart.`,
    );
  });
});

describe("what numbers are held against", () => {
  const scored = result.findings
    .filter(({ label }) => label !== "arithmetic")
    .flatMap(({ targets }) => targets)
    .filter(({ point, passed }) => point !== null && passed !== null);
  const bands = scored.filter(({ ciKind }) => /project[- ]band/.test(ciKind));
  const tally = intervalTallyOf(result.findings);

  it("is a published or derived interval, or a band of the project: each scored number once", () => {
    expect([tally.scored, tally.bands]).toEqual([scored.length, bands.length]);
    expect(tally.intervals + tally.bands).toBe(tally.scored);
    expect(Math.min(tally.intervals, tally.bands)).toBeGreaterThan(5);
    const passed = scored.filter((one) => one.passed === true).length;
    expect(tally.insideIntervals + tally.insideBands).toBe(passed);
    expect(tally.insideBands).toBe(bands.filter((one) => one.passed === true).length);
  });

  it("is told at the top, and moves when a band becomes an interval", () => {
    expect(textOf("header .intervals")).toBe(intervalTallyText(result.findings));
    const published = result.findings.map((one) => ({
      ...one,
      targets: one.targets.map((target) => ({ ...target, ciKind: "published" })),
    }));
    expect(intervalTallyOf(published)).toMatchObject({ bands: 0, intervals: tally.scored });
  });
});

describe("the counts", () => {
  it("are those of the battery, with arithmetic in none of them", () => {
    const { by, all, arithmetic } = tallyOf(result.findings);
    const counts = countFindings(result.findings);
    expect(by.passed).toBe(counts.passed);
    expect(by.failed).toBe(counts.failed);
    expect(by["not scored"] + by["not yet computed"]).toBe(counts.notComputed);
    expect(arithmetic).toBe(1);
    expect(all).toBe(39);
    expect(Object.values(by).reduce((sum, one) => sum + one, arithmetic)).toBe(all);
  });

  it("stand first on the page, in a sentence", () => {
    const { by } = tallyOf(result.findings);
    expect(textOf("header .tally")).toBe(tallyText(result.findings));
    expect(tallyText(result.findings)).toBe(
      `Of 39 published findings, ${by.passed} passed, ${by.failed} failed, 1 computed and shown but not scored, ${by["not yet computed"]} not yet computed; 1 arithmetic and set apart.`,
    );
  });

  it("move when one finding that failed passes", () => {
    const before = tallyOf(madeUpBattery().findings).by;
    const after = tallyOf(withFinding(ID, { passed: true }).findings).by;
    expect([after.passed - before.passed, after.failed - before.failed]).toEqual([1, -1]);
  });
});
