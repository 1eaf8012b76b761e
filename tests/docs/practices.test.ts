import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { grownPractices, grownStepDeclarations } from "../../src/population/index.ts";
import { read, root } from "../architecture/repository.ts";
import { kept } from "./results.ts";

const lines = read("docs/practices.md").split("\n");
const signed = (value: number) => (value < 0 ? `−${-value}` : `+${value}`);

test("examples/practices.txt, which its page shows, is what the program prints", () => {
  const printed = execFileSync(process.execPath, ["examples/practices.mjs"], { cwd: root });
  expect(kept("examples/practices.txt")).toBe(printed.toString());
}, 600_000);

test.each(Object.entries(grownPractices))(
  "docs/practices.md has the row of %s",
  (name, practice) => {
    const row = lines.find((line) => line.startsWith(`| ${name} |`)) ?? "";
    for (const path of practice.moves) {
      const { start, works } = grownStepDeclarations[path];
      expect(row).toContain(`| ${path} | ${signed(start)}`);
      for (const work of works) expect(row).toContain(`\`${work}\``);
    }
  },
);

test("the prose of docs/practices.md says what its table says", () => {
  const moved = [...kept("examples/practices.txt").matchAll(/move by (\S+), with F by (\S+)/g)];
  const ratios = moved.map(([, without = "", within = ""]) => {
    const [one, other] = [without, within].map((text) => Number(text.replace("−", "-")));
    return (other as number) / (one as number);
  });
  expect(ratios).toHaveLength(2);
  for (const ratio of ratios) expect(ratio).toBeCloseTo(1.5, 1);
});
