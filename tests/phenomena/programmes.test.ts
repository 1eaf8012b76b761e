import { beforeAll, describe, expect, test } from "vitest";
import { EVERYDAY_PRACTICES } from "../../src/population/index.ts";
import { gain, type TrialDesign, tried } from "./trials.ts";

const FELT = "caregiver_felt";
const FEAR = "caregiver_fear";
/** Twins in every arm, from two to eight months: what they come to expect, not a code. */
const usual = { children: 16, days: 240, begins: 60 };
const trialOf = (design: Partial<TrialDesign> & Pick<TrialDesign, "arms">) =>
  tried({ ...usual, ...design });
const one = { control: {}, responsiveness: { responsiveness: 1 } };

describe("S45 everyday practices, each tried as an intervention at a dose of 1", () => {
  const arms = Object.fromEntries(EVERYDAY_PRACTICES.map((name) => [name, { [name]: 1 }]));
  let of: ReturnType<typeof tried>;
  beforeAll(() => {
    of = trialOf({ arms: { control: {}, ...arms } });
  }, 120_000);
  const felt = (name: (typeof EVERYDAY_PRACTICES)[number]) => gain(of, FELT, name);

  test.each(["presence", "noticing", "repair"] as const)(
    "%s, which answers the child, is felt",
    (name) => {
      expect(felt(name)).toBeGreaterThan(0.03);
    },
  );

  test("listening is felt a little, where needs are seldom misread", () => {
    expect(felt("listening")).toBeGreaterThan(0.004);
    expect(felt("listening")).toBeLessThan(felt("noticing") / 2);
  });

  test("S10 touch that answers nothing teaches nothing: two hours more of it a day", () => {
    expect(gain(of, "contact_hours_per_day", "touch")).toBeGreaterThan(1);
    expect(Math.abs(felt("touch"))).toBeLessThan(0.01);
    expect(Math.abs(felt("touch"))).toBeLessThan(felt("presence") / 8);
  });

  test("S32 play that stays in step teaches nothing, mending it does", () => {
    expect(Math.abs(felt("play"))).toBeLessThan(0.02);
    expect(felt("play")).toBeLessThan(felt("repair") / 3);
  });
});

test("S37 reading the need is felt more where needs are misread", () => {
  const arms = { control: {}, reading: { reading: 4 } };
  const gained = (misreading: number) =>
    gain(trialOf({ arms, care: { misreading } }), FELT, "reading");
  expect(gained(0.35)).toBeGreaterThan(gained(0.05) + 0.02);
});

test("S36 the same relief is felt more under load", () => {
  const arms = { control: {}, relief: { relief: 1 } };
  const gained = (load: number) => gain(trialOf({ arms, care: { load } }), FELT, "relief");
  const [light, heavy] = [gained(-1), gained(2)];
  expect(light).toBeGreaterThan(0.01);
  expect(heavy).toBeGreaterThan(light + 0.003);
});

test("S30 the higher the dose, the more sensitive an observer finds the care, and the more it is felt", () => {
  const arms = {
    control: {},
    half: { responsiveness: 0.5 },
    one: { responsiveness: 1 },
    two: { responsiveness: 2 },
  };
  const procedures = [{ hold: "home-observation", ageDays: 240, name: "home" }] as const;
  const of = trialOf({ arms, procedures, children: 12 });
  for (const column of ["home_sensitivity", FELT]) {
    const gains = (["half", "one", "two"] as const).map((arm) => gain(of, column, arm));
    expect(gains[0]).toBeGreaterThan(0);
    expect(gains[1]).toBeGreaterThan(gains[0] as number);
    expect(gains[2]).toBeGreaterThan(gains[1] as number);
  }
});

test("fewer frightening acts take fear away and add nothing to what is expected", () => {
  const arms = { control: {}, calm: { fewerFrights: 1 } };
  const of = trialOf({ arms, care: { frightening: 0.8 } });
  expect(gain(of, FEAR, "calm")).toBeLessThan(-0.1);
  expect(Math.abs(gain(of, FELT, "calm"))).toBeLessThan(0.03);
});

describe("timing", () => {
  test("what began at one month or at five is the same by eight", () => {
    const [early, late] = [30, 150].map((begins) =>
      gain(trialOf({ arms: one, begins }), FELT, "responsiveness"),
    ) as [number, number];
    expect(early).toBeGreaterThan(0.08);
    expect(Math.abs(early - late)).toBeLessThan(0.03);
  });

  test("two weeks are too few: expectations follow care slowly", () => {
    const [weeks, months] = [226, 60].map((begins) =>
      gain(trialOf({ arms: one, begins }), FELT, "responsiveness"),
    ) as [number, number];
    expect(weeks).toBeGreaterThan(0);
    expect(weeks).toBeLessThan(0.8 * months);
  });

  test("of a programme whose effect on care ended four months ago nothing is left", () => {
    const of = trialOf({ arms: one, lasts: 60 });
    expect(Math.abs(gain(of, FELT, "responsiveness"))).toBeLessThan(0.03);
  });
});

test("irritable infants come to expect as much as ordinary ones: none gains more here", () => {
  const [calm, irritable] = [0.012, 0.032].map((reactivity) =>
    gain(trialOf({ arms: one, temperament: { reactivity } }), FELT, "responsiveness"),
  ) as [number, number];
  expect(irritable).toBeGreaterThan(0.08);
  expect(Math.abs(irritable - calm)).toBeLessThan(0.03);
});
