import { expect, test } from "vitest";
import { madeUpBattery, madeUpControls } from "../../../tests/report/battery-result.ts";
import type { ControlsResult } from "../../battery/index.ts";
import { controls as allControls } from "../../battery/index.ts";
import { controlsText } from "./controls-text.ts";

const cell = (passed: boolean | null) => ({ passed, distance: null, mean: 1 });
const control = (title: string, ...passed: readonly (boolean | null)[]) => ({
  name: title,
  title,
  what: "",
  cells: {
    "early-stability": cell(passed[0] ?? null),
    "repair-rate": cell(passed[1] ?? null),
    "still-face-effect": cell(passed[2] ?? null),
  },
});
const result: ControlsResult = {
  findings: ["early-stability", "repair-rate", "still-face-effect"],
  controls: [
    control("As it is", false, true, null),
    control("Without this", true, true, true),
    control("Without that", true, false, null),
    control("Without anything", null, true, false),
  ],
};

test("controls are told finding by finding: those whose verdict is another than as it stands", () => {
  expect(controlsText(result).split("\n")).toEqual([
    "Controls: 3, and the theory as it stands in as few lives as theirs",
    '  early-stability: failed as it stands; passed with "Without this", "Without that"',
    '  repair-rate: passed as it stands; failed with "Without that"',
    "  still-face-effect: not scored as it stands; no control changes it",
    "",
  ]);
});

test("however many controls change a verdict, lines are at most 100 columns wide and hang", () => {
  const all: ControlsResult = {
    findings: ["early-stability"],
    controls: allControls.map(({ title }, i) => control(title, i > 0)),
  };
  const text = controlsText(all);
  const [, , ...rest] = text.trimEnd().split("\n");
  expect(rest.length).toBeGreaterThan(1);
  for (const line of rest) expect(line).toMatch(/^ {4}\S.{0,95}$/);
  for (const { title } of allControls.slice(1)) {
    expect(text.replaceAll(/\s+/g, " ")).toContain(`"${title}"`);
  }
  const whole = controlsText(madeUpControls(madeUpBattery())).split("\n");
  expect(whole.filter((line) => [...line].length > 100)).toEqual([]);
});
