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

/** Share who leave in a year of weekly sessions with this alliance throughout, by (16.4). */
const leaving = (alliance: number) =>
  1 - Math.exp(-51 * t.dropout.start * Math.exp(-t.dropoutByAlliance.start * (alliance - 4)));

test.each([
  ["five", 4],
  ["ten", 5.4],
])("docs/therapy.md says who leaves: one in %s with an alliance of %d", (word, alliance) => {
  const oneIn = { five: 5, ten: 10 }[word] as number;
  expect(Math.abs(oneIn * leaving(alliance) - 1)).toBeLessThan(0.1);
  expect(page).toContain(`one in ${word}`);
  expect(page).toContain(`stays at ${alliance}`);
  expect(t.dropout.basis.toLowerCase()).toContain(`one in ${word}`);
});

test("docs/therapy.md says what decides the sign of security and alliance, as the program printed it", () => {
  const printed = kept("examples/therapy.txt");
  const r = (bond: number, session: number) =>
    new RegExp(`^b_b = ${bond}, b_s = ${session} +([+−]\\d\\.\\d\\d)`, "m").exec(printed)?.[1];
  const { allianceBond: bond, allianceSession: session } = t;
  const [withoutSurprise, declared, withoutBond] = [
    r(bond.start, 0),
    r(bond.start, session.start),
    r(0, session.start),
  ];
  expect(page).toContain(`(r = ${withoutSurprise})`);
  expect(page).toContain(`somewhat lower (${declared})`);
  expect(page).toContain(`much lower (${withoutBond})`);
  expect([withoutSurprise?.[0], withoutBond?.[0]]).toEqual(["+", "−"]);
  expect(printed).toMatch(/steady, with limits, first.* 5\.4$/m);
});
