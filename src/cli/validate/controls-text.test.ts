import { expect, test } from "vitest";
import { madeUpBattery, madeUpControls } from "../../../tests/report/battery-result.ts";
import {
  controls as allControls,
  type ControlKind,
  type ControlsResult,
} from "../../battery/index.ts";
import { controlTitle } from "../../report/index.ts";
import { controlsText } from "./controls-text.ts";

const cell = (passed: boolean | null) => ({ passed, distance: null, mean: 1 });
const control = (kind: ControlKind, title: string, ...passed: readonly (boolean | null)[]) => ({
  name: title,
  kind,
  title,
  what: "",
  cells: {
    "early-stability": cell(passed[0] ?? null),
    "repair-rate": cell(passed[1] ?? null),
    "still-face-effect": cell(passed[2] ?? null),
  },
});
const battery = madeUpBattery();
const result: ControlsResult = {
  findings: ["early-stability", "repair-rate", "still-face-effect"],
  controls: [
    control("stands", "As it is", false, true, null),
    control("ablation", "Without this", true, true, true),
    control("tried", "That", true, false, null),
    control("rival", "Counting", null, false, false),
    control("rival", "Guessing", true, true, true),
    control("rival", "Dreaming", true, false, null),
  ],
};

test("controls are told finding by finding, then how rivals stand", () => {
  expect(controlsText(battery, result).split("\n")).toEqual([
    "Controls: 5, and the theory as it stands in as few lives as theirs",
    '  early-stability: failed as it stands; passed with "Without this", "Tried: That", "Rival:',
    '    Guessing", "Rival: Dreaming"',
    '  repair-rate: passed as it stands; failed with "Tried: That", "Rival: Counting", "Rival:',
    '    Dreaming"',
    "  still-face-effect: not scored as it stands; no control changes it",
    "  As it is: 0 of 1 calibrated, 1 of 1 predicted",
    "  Rival: Counting: 0 of 0 calibrated, 0 of 2 predicted; 1 fewer than the theory",
    "  Rival: Guessing: 1 of 1 calibrated, 2 of 2 predicted; 2 more than the theory",
    "  Rival: Dreaming: 1 of 1 calibrated, 0 of 1 predicted; as many as the theory",
    "",
  ]);
});

test("however many controls change a verdict, lines are at most 100 columns wide and hang", () => {
  const all: ControlsResult = {
    findings: ["early-stability"],
    controls: allControls.map(({ kind, title }, i) => control(kind, title, i > 0)),
  };
  const text = controlsText(battery, all);
  const [, , ...rest] = text.trimEnd().split("\n");
  expect(rest.length).toBeGreaterThan(1);
  for (const line of rest) expect(line).toMatch(/^ {4}\S.{0,95}$/);
  for (const one of allControls.slice(1)) {
    expect(text.replaceAll(/\s+/g, " ")).toContain(`"${controlTitle(one)}"`);
  }
  const whole = controlsText(battery, madeUpControls(battery)).split("\n");
  expect(whole.filter((line) => [...line].length > 100)).toEqual([]);
});
