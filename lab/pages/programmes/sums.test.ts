import { expect, test } from "vitest";
import type { TrialLife } from "../../worker/index.ts";
import { bandOf, trialSeen, truthOf } from "./sums.ts";

const lives = (codes: string): TrialLife[] =>
  [...codes].map((code) => ({ code: code as TrialLife["code"], sensitivity: 5 }));

test("each child is compared with itself, the trial sees half of them in each arm", () => {
  const both = { control: lives("ABBDBC"), programme: lives("BBADBB") };
  const { became, ceased, stayed, never, more } = truthOf(both);
  expect({ became, ceased, stayed, never }).toEqual({ became: 2, ceased: 1, stayed: 2, never: 1 });
  expect(more).toBeCloseTo(100 / 6, 10);
  const { control, programme, more: seen } = trialSeen(both);
  expect(control.secure).toMatchObject({ point: 2 / 3, n: 3 });
  expect(control.disorganised.point).toBe(0);
  expect(programme.secure).toMatchObject({ point: 2 / 3, n: 3 });
  expect(programme.disorganised.point).toBeCloseTo(1 / 3, 12);
  expect(seen.point).toBeCloseTo(0, 12);
});

test("nobody changes: no trial is large enough", () => {
  const both = { control: lives("ABBD"), programme: lives("ABBD") };
  expect(truthOf(both).cases).toBe(Number.POSITIVE_INFINITY);
  expect(trialSeen(both).needed.is).toBe("unsure");
});

test("bands follow one another", () => {
  expect([-5, 1.9, 2, 9.9, 10, 19.9, 20].map(bandOf)).toEqual([
    "fewer",
    "fewer",
    "few",
    "few",
    "some",
    "some",
    "many",
  ]);
});
