import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { pairingDeclarations } from "../../src/population/index.ts";
import { adultLifeDeclarations, apartDeclarations } from "../../src/procedures/index.ts";
import { read, root } from "../architecture/repository.ts";
import { kept } from "./results.ts";

test("examples/mating-pool.txt, which docs/pairing.md shows, is what the program prints", () => {
  const printed = execFileSync(process.execPath, ["examples/mating-pool.mjs"], { cwd: root });
  expect(kept("examples/mating-pool.txt")).toBe(printed.toString());
}, 600_000);

const page = (name: string) => read(`docs/${name}.md`).replaceAll(/\s+/g, " ");

test("docs/pairing.md says what the declarations say", () => {
  const { people, dateEvery, datesToStay, pause } = pairingDeclarations;
  for (const sentence of [
    `A circle has ${people.start} people`,
    `Every ${dateEvery.start} days`,
    `After ${datesToStay.start} evenings they move in`,
    `goes out again after ${pause.start} days`,
  ]) {
    expect(page("pairing")).toContain(sentence);
  }
});

test("docs/apart.md and docs/adult-life.md say what the declarations say", () => {
  const { daysTogether, daysWithout, daysRead, toldBack } = apartDeclarations;
  expect(page("apart")).toContain(
    `after ${daysTogether.start} days together, for ${daysWithout.start} days`,
  );
  expect(page("apart")).toContain(`the ${daysRead.start} days before`);
  expect(page("apart")).toContain(`start at ${toldBack.start}`);
  const { settle, reportError } = adultLifeDeclarations;
  expect(page("adult-life")).toContain(`after ${settle.start} days together`);
  expect(page("adult-life")).toContain(`standard deviation ${reportError.start}`);
});
