import { describe, expect, it } from "vitest";
import {
  controlsTable,
  findingsCounts,
  findingsFailures,
  findingsMissing,
  findingsSummary,
  findingsTables,
  intervalTallyText,
} from "../../src/report/index.ts";
import { madeUpBattery, madeUpControls } from "./battery-result.ts";

const result = madeUpBattery();
const controls = madeUpControls(result);
/** Cells of a row; a bar that is text is not the end of a cell. */
const cellsOf = (row: string) => row.split(/(?<!\\)\|/).length;

describe("the battery as Markdown", () => {
  it.each([
    ["numbers", findingsTables(result)],
    ["counts", findingsSummary(result)],
    ["controls", controlsTable(result, controls)],
  ])("has as many cells in each row of a table as in its head: %s", (_, text) => {
    const tables = text.split("\n\n").filter((part) => part.startsWith("|"));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const widths = table.split("\n").map(cellsOf);
      expect(new Set(widths).size).toBe(1);
      expect(widths.length).toBeGreaterThan(2);
    }
  });

  it("has a row for every target of every computed finding", () => {
    const targets = result.findings
      .filter(({ targets: own }) => own.some(({ simulated }) => simulated !== null))
      .flatMap((one) => one.targets);
    const rows = findingsTables(result).match(/\| (?:predicted|calibrated|arithmetic) \|$/gm);
    expect(rows).toHaveLength(targets.length);
  });

  it("has a paragraph for every failure, with what is known of it", () => {
    const failed = result.findings.filter(({ passed }) => passed === false);
    const text = findingsFailures(result, { "frightening-to-d": "Fear is too rare." });
    expect(text.split("\n\n")).toHaveLength(failed.length);
    expect(text).toContain("(`frightening-to-d`, calibrated). Fear is too rare.");
    expect(text.split("is not known yet")).toHaveLength(failed.length);
  });

  it("names everything that is not computed, with the reason", () => {
    const missing = result.findings.filter(({ targets }) =>
      targets.every(({ simulated }) => simulated === null),
    );
    const listed = findingsMissing(result).split("\n");
    expect(listed).toHaveLength(missing.length);
    expect(listed.every((line) => line.endsWith("There is no procedure for it yet."))).toBe(true);
  });

  it("marks verdicts that a control changes", () => {
    const marked = controlsTable(result, controls).match(/\*\*(?:passed|failed)\*\*/g) ?? [];
    const [stands, ...others] = controls.controls;
    const changed = others.flatMap(({ cells }) =>
      controls.findings.filter((id) => cells[id]?.passed !== stands?.cells[id]?.passed),
    );
    expect(marked).toHaveLength(changed.length);
  });

  it("says in its summary what numbers are held against", () => {
    expect(findingsSummary(result)).toContain(intervalTallyText(result.findings));
    expect(intervalTallyText(result.findings)).toMatch(
      /^Of \d+ scored numbers, \d+ held against a published or derived interval \(\d+ passed\), \d+ against a band/,
    );
  });

  it("says the counts in one line", () => {
    expect(findingsCounts(result)).toMatch(/^Of 39 published findings, \d+ passed, [^\n]+\.$/);
  });
});
