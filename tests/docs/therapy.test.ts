import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { grownDeclarations } from "../../src/model/index.ts";
import { therapyDeclarations } from "../../src/procedures/index.ts";
import { read, root } from "../architecture/repository.ts";
import { kept } from "./results.ts";

test("examples/therapy.txt, which docs/therapy.md shows, is what the program prints", () => {
  const printed = execFileSync(process.execPath, ["examples/therapy.mjs"], { cwd: root });
  expect(kept("examples/therapy.txt")).toBe(printed.toString());
}, 120_000);

const page = read("docs/therapy.md").replaceAll(/\s+/g, " ");
const t = therapyDeclarations;
const g = grownDeclarations;

test.each([
  `${t.minutes.start} minutes`,
  `${t.topics.start} painful topics`,
  `availability ${t.therapistAvailability.start}, attentiveness ${t.therapistAttentiveness.start}`,
  `e_u is ${t.extraForLoud.start}`,
  `better than foreseen by ${t.correctiveMargin.start}`,
  `within ${t.repairWithin.start} sessions`,
  `h_d is ${t.dropout.start} a session`,
  `came back by ${t.reliableFall.start} at least`,
  `anxiety lies below ${g.anxietyBorder.start} and avoidance below −${-g.avoidanceBorder.start}`,
])("docs/therapy.md says what the declarations say: %s", (sentence) => {
  expect(page).toContain(sentence);
});
