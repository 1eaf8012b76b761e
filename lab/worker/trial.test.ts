import { expect, test } from "vitest";
import { tryProgramme } from "./trial.ts";
import { trialStudy } from "./trial-study.ts";

const trial = {
  seed: 3,
  children: 2,
  practice: "responsiveness",
  dose: 0,
  begins: 213,
  frightening: false,
} as const;

test("a programme of no dose leaves every child as it was, and lives are told as they come", () => {
  const told: number[] = [];
  const { control, programme } = tryProgramme(trial, (done) => told.push(done));
  expect(control).toHaveLength(2);
  expect(programme).toEqual(control);
  expect(told).toEqual([0, 2]);
  const other = tryProgramme({ ...trial, dose: 3 }, () => {});
  expect(other.control).toEqual(control);
  expect(other.programme).not.toEqual(control);
});

test("a trial says what it changes, for whom, and from when on", () => {
  const { changes, factors, settings } = trialStudy({
    ...trial,
    practice: "fewerFrights",
    dose: 2,
    frightening: true,
  });
  expect(changes).toEqual([
    { name: "programme", ageDays: 213, shift: { caregiver: { frightening: 0 } } },
  ]);
  expect(factors?.arm?.levels).toEqual({
    control: { "programme.caregiver.frightening": 0 },
    programme: { "programme.caregiver.frightening": -1 },
  });
  expect(settings).toMatchObject({ community: { frighteningShare: 1 } });
});
