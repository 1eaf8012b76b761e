import { describe, expect, it } from "vitest";
import { batteryText } from "../../src/cli/validate/text.ts";
import { intervalTallyText, tallyText } from "../../src/report/index.ts";
import { madeUpBattery } from "../report/battery-result.ts";

const result = madeUpBattery();
const text = batteryText(result);
const lines = text.split("\n");
const isComputed = (targets: readonly { readonly simulated: unknown }[]) =>
  targets.some(({ simulated }) => simulated !== null);

describe("the battery in a terminal", () => {
  it("is at most 100 columns wide", () => {
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => [...line].length > 100)).toEqual([]);
  });

  it("has every computed finding under its key, and every other with its reason", () => {
    for (const { id, targets } of result.findings) {
      const heading = isComputed(targets) ? `  ${id}  ` : `  ${id}: There is no procedure`;
      expect(lines.filter((line) => line.startsWith(heading))).toHaveLength(1);
    }
  });

  it("has a row for each target, its numbers one below the other", () => {
    const rows = lines.filter(
      (line) => /(?:calibrated|predicted|arithmetic)$/.test(line) && line.startsWith("    "),
    );
    const targets = result.findings
      .filter(({ targets: own }) => isComputed(own))
      .flatMap((one) => one.targets);
    expect(rows).toHaveLength(targets.length);
    const labels = rows.map((line) => line.search(/(?:calibrated|predicted|arithmetic)$/));
    expect(new Set(labels).size).toBe(1);
  });

  it("breaks a long name instead of cutting it", () => {
    expect(text).not.toContain("…");
    expect(text.replaceAll(/\s+/g, " ")).toContain("distressing than the first");
  });

  it("stays readable when hardly anything varied and a number is absurdly long", () => {
    const absurd = result.findings.map((one) => ({
      ...one,
      targets: one.targets.map((target) => ({
        ...target,
        simulated: target.simulated && { ...target.simulated, mean: 1e20, sd: 1e20 },
      })),
    }));
    const said = batteryText({ ...result, findings: absurd });
    expect(said.replaceAll(/\s+/g, " ")).toContain(tallyText(absurd));
    expect(said.split("\n").length).toBeLessThan(4 * lines.length);
  });

  it("ends with the counts, what was not computed, and what it is not", () => {
    const flat = text.replaceAll(/\s+/g, " ");
    const places = [
      flat.indexOf(tallyText(result.findings)),
      flat.indexOf(intervalTallyText(result.findings)),
      flat.indexOf("Not computed:"),
      flat.indexOf("A model's output, not a measurement of a person, not a diagnostic device."),
    ];
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("has no table where nothing was computed", () => {
    const bare = result.findings.map((one) => ({
      ...one,
      passed: null,
      targets: one.targets.map((target) => ({ ...target, simulated: null, passed: null })),
    }));
    const said = batteryText({ ...result, findings: bare });
    expect(said).not.toContain("published       ");
    expect(said).toContain("0 passed, 0 failed");
  });
});
