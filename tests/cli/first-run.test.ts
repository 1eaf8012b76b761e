import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("docs/first-run.txt, which the README shows, is what bowlby ssp prints", () => {
  const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
  const printed = execFileSync(process.execPath, [main, "ssp", "--quiet"]).toString();
  expect(readFileSync(new URL("../../docs/first-run.txt", import.meta.url), "utf8")).toBe(printed);
});
