import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { read, root } from "../architecture/repository.ts";

test("docs/img/scaling.svg is drawn from the tables that docs/benchmarks.md shows", () => {
  const drawn = execFileSync(process.execPath, ["benchmarks/scaling-figure.mjs"], { cwd: root });
  expect(read("docs/img/scaling.svg")).toBe(drawn.toString());
});
