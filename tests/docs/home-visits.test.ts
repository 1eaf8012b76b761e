import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { kept } from "./results.ts";

const CHILDREN = 12;

test("examples/home-visits.csv, which docs/home-observation.md sums up, is what the program prints", () => {
  const program = ["examples/home-visits.mjs", `${CHILDREN}`];
  const printed = execFileSync(process.execPath, program, { cwd: root }).toString();
  const lines = kept("examples/home-visits.csv").split("\n");
  expect(lines.length).toBeGreaterThan(300);
  expect(`${lines.slice(0, 1 + CHILDREN).join("\n")}\n`).toBe(printed);
});
