import { describe, expect, test } from "vitest";
import type { Declaration } from "../model/index.ts";
import { declarationTables } from "../population/index.ts";
import { didYouMean } from "../study/index.ts";
import { type Control, controls } from "./controls.ts";
import { rivalControls } from "./rivals.ts";

const declared = new Map<string, Declaration>(
  declarationTables.flatMap(({ group, declarations }) =>
    Object.entries(declarations).map(([name, one]): [string, typeof one] => [
      `${group}.${name}`,
      one,
    ]),
  ),
);

/** What is wrong with what a control changes. */
function wrongIn({ variant }: Control): string[] {
  return Object.entries(variant.quantities).flatMap(([path, value]) => {
    const one = declared.get(path);
    if (one === undefined)
      return [`${path} is not declared.${didYouMean(path, [...declared.keys()])}`];
    const [least, most] = one.range;
    if (value < least || value > most) return [`${path} is ${value}, out of ${least} to ${most}`];
    return value === one.start ? [`${path} is ${value} anyway`] : [];
  });
}

describe("a control", () => {
  test.each(controls.map((one) => [one.name, one] as const))(
    "%s changes what is declared, within its range, from its start value",
    (_, one) => {
      expect(wrongIn(one)).toEqual([]);
    },
  );

  test.each([
    ["misspelt", "system.reflx", 1, "system.reflx is not declared. Did you mean system.reflex?"],
    ["out of its range", "system.shuffledAnswers", 2, "is 2, out of 0 to 1"],
    ["what it is anyway", "system.shuffledAnswers", 0, "is 0 anyway"],
  ])("that is %s is noticed", (_, path, value, said) => {
    const [first] = controls as [Control];
    const wrong = { ...first, variant: { ...first.variant, quantities: { [path]: value } } };
    expect(wrongIn(wrong).join()).toContain(said);
  });

  test("changes something, except the first, which is the theory as it stands", () => {
    const changes = controls.map(
      ({ variant: { quantities, learner } }) =>
        Object.keys(quantities).length > 0 || learner !== "bid-response",
    );
    expect(changes).toEqual(controls.map((_, i) => i > 0));
  });

  test("has a name of its own that a folder can have, and so has a rival", () => {
    const names = [...controls, ...rivalControls].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

test("without tempering, play weighs as much against upsets as it did", () => {
  const of = (name: string) => declared.get(`system.${name}`)?.start ?? Number.NaN;
  const { quantities } = controls.find(({ name }) => name === "no-tempering")?.variant ?? {};
  const [evidence, play] = [
    quantities?.["system.evidenceWeight"],
    quantities?.["system.playWeight"],
  ];
  expect(evidence).toBe(1);
  expect(play).toBeCloseTo(of("playWeight") / of("evidenceWeight"), 12);
});
