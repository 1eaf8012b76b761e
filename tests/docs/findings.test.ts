import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { FindingResult } from "../../src/battery/index.ts";
import { FAILURES, type FailureTexts, forestSvg } from "../../src/report/index.ts";
import { root } from "../architecture/repository.ts";
import { madeUpBattery, withFinding } from "../report/battery-result.ts";
import { committedBattery, FIGURE } from "./findings.ts";
import { kept } from "./results.ts";

const battery = committedBattery();
const figure = battery && forestSvg(battery);
if (process.env.UPDATE_DOCS === "1" && figure !== undefined) {
  writeFileSync(resolve(root, FIGURE), figure);
}

/** Findings that fail without a text, and texts of findings that do not fail. */
function unexplained(findings: readonly FindingResult[], texts: FailureTexts): string[] {
  const failing: readonly string[] = findings
    .filter(({ passed }) => passed === false)
    .map(({ id }) => id);
  const told = Object.keys(texts);
  return [
    ...failing.filter((id) => !told.includes(id)).map((id) => `${id} fails and has no text`),
    ...told.filter((id) => !failing.includes(id)).map((id) => `${id} does not fail and has a text`),
  ];
}

describe("the committed battery", () => {
  test("says of every finding that fails why it does, and of no other", () => {
    expect(unexplained(battery?.findings ?? [], FAILURES)).toEqual([]);
  });

  test("is drawn as it was computed (npm run docs draws it)", () => {
    expect(existsSync(resolve(root, FIGURE)) ? kept(FIGURE) : undefined).toBe(figure);
  });

  test("names every finding once", () => {
    const names = (battery ?? madeUpBattery()).findings.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(madeUpBattery().findings.length);
  });
});

describe("a planted failure", () => {
  const id = "frightening-to-d";
  const failing = withFinding(id, { passed: false }).findings.filter((one) => one.id === id);
  const passing = withFinding(id, { passed: true }).findings.filter((one) => one.id === id);

  it.each([
    ["without a text", failing, {}, [`${id} fails and has no text`]],
    ["with a text", failing, { [id]: "Fear is too rare." }, []],
    ["that has passed since", passing, { [id]: "x" }, [`${id} does not fail and has a text`]],
    ["that never was", passing, {}, []],
  ])("%s", (_, findings, texts, says) => {
    expect(unexplained(findings, texts)).toEqual(says);
  });
});
