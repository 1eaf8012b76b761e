import { describe, expect, test } from "vitest";
import { systemDeclarations, valuesOf } from "../../src/model/index.ts";
import { newbornOdds } from "../../src/model/rivals/newborn.ts";
import { LEARNERS, type Row, rivalTable } from "./rival-table.ts";

const table = rivalTable();
const row = (learner: string): Row => table.find((one) => one.learner === learner) as Row;

const BLIND_TO_INTENSITY = ["additive", "beta-counts", "availability-pull"];
const SEES_INTENSITY = ["bid-response", "q-learning"];
const FIGURE_BY_FIGURE = ["beta-counts", "availability-pull", "q-learning"];
const GENERALISES = ["bid-response", "additive"];

test.each(LEARNERS)("%s lives a year at home and can be coded", (learner) => {
  const { sensitive, loudOnly, rejecting } = row(learner);
  for (const { share } of [sensitive, loudOnly, rejecting]) {
    expect(share.A + share.B + share.C + share.D).toBe(1);
  }
});

describe("what every learner shows", () => {
  test.each(LEARNERS)("%s: S19 felt security follows care", (name) => {
    const { sensitive, loudOnly } = row(name);
    expect(sensitive.felt).toBeGreaterThan(loudOnly.felt + 0.2);
  });

  test.each(LEARNERS)("%s: S21 S22 rejecting care makes A", (name) => {
    expect(row(name).rejecting.share.A).toBeGreaterThan(0.5);
  });
});

describe("who must be desperate to be heard", () => {
  test.each(BLIND_TO_INTENSITY)(
    "(arithmetic) %s expects the same of a look as of a cry",
    (name) => {
      expect(row(name).loudOnly.quiet).toBe(row(name).loudOnly.loud);
    },
  );

  test.each(SEES_INTENSITY)("%s tells them apart", (name) => {
    expect(row(name).loudOnly.loud).toBeGreaterThan(row(name).loudOnly.quiet + 0.2);
  });

  test("S23 loud-only care makes C where intensity is seen, and not where it is not", () => {
    const share = (name: string) => row(name).loudOnly.share.C;
    const most = Math.max(...BLIND_TO_INTENSITY.map(share));
    for (const name of SEES_INTENSITY) expect(share(name)).toBeGreaterThan(most + 0.2);
  });
});

test.each(GENERALISES)("%s: S21 sensitive care makes B", (name) => {
  expect(row(name).sensitive.share.B).toBeGreaterThan(0.6);
});

describe("S15 somebody new", () => {
  test.each(FIGURE_BY_FIGURE)("(arithmetic) %s meets everybody as a newborn would", (name) => {
    const { sensitive, loudOnly } = row(name);
    expect(sensitive.friend).toBe(loudOnly.friend);
    const { comforted } = newbornOdds(0, valuesOf(systemDeclarations));
    expect(Math.abs(sensitive.friend - comforted)).toBeLessThan(0.015);
  });

  test.each(GENERALISES)("%s expects of others what the caregiver taught it", (name) => {
    expect(row(name).sensitive.friend).toBeGreaterThan(row(name).loudOnly.friend + 0.2);
  });
});
