import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { BatteryResult } from "../../../src/battery/index.ts";
import { chosenOf, scoredOf } from "./chosen.ts";

const { findings } = JSON.parse(readFileSync("docs/findings.json", "utf8")) as BatteryResult;
const all = { verdict: "", label: "", domain: "" };

test("nothing chosen is everything, and each choice leaves what is so and no other", () => {
  expect(chosenOf(findings, all)).toEqual(findings);
  const failed = chosenOf(findings, { ...all, verdict: "failed", label: "predicted" });
  expect(failed.length).toBeGreaterThan(0);
  expect(failed.every(({ passed, label }) => passed === false && label === "predicted")).toBe(true);
  const others = findings.filter((one) => !failed.includes(one));
  expect(others.some(({ passed, label }) => passed === false && label === "predicted")).toBe(false);
});

test("what is asked for as a guess counts no arithmetic and nothing that is not scored", () => {
  const { all: scored, passed, calibrated, predicted } = scoredOf(findings);
  const real = findings.filter((one) => one.label !== "arithmetic" && one.passed !== null);
  expect(scored).toBe(real.length);
  expect(passed).toBe(real.filter((one) => one.passed === true).length);
  expect(calibrated.all + predicted.all).toBe(scored);
});
