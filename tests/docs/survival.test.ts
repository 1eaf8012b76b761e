import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { revisionDeclarations, survivalDeclarations } from "../../src/procedures/index.ts";
import { read, root } from "../architecture/repository.ts";
import { kept } from "./results.ts";

test.each(["survival", "development"])(
  "examples/%s.txt, which its page shows, is what the program prints",
  (name) => {
    const printed = execFileSync(process.execPath, [`examples/${name}.mjs`], { cwd: root });
    expect(kept(`examples/${name}.txt`)).toBe(printed.toString());
  },
  600_000,
);

const page = (name: string) => read(`docs/${name}.md`).replaceAll(/\s+/g, " ");
const { roaming, protection, harmCost, arousalCost, hours, alarmsPerHour } = survivalDeclarations;

test("docs/survival.md says what the declarations say", () => {
  for (const sentence of [
    `up to ${roaming.start} m`,
    `π_h is ${protection.start}`,
    `A harm weighs ${harmCost.start} comforts, a minute of full arousal ${arousalCost.start}.`,
  ]) {
    expect(page("survival")).toContain(sentence);
  }
  expect([hours.start, alarmsPerHour.start]).toEqual([4, 4]);
});

test("docs/development.md says what the declarations say", () => {
  expect(page("development")).toContain(`less than ${revisionDeclarations.leastWay.start} logit`);
});
