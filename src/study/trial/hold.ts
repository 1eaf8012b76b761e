import {
  type Arm,
  addTo,
  emptyMean,
  openStream,
  type RunningMean,
  type Stream,
  seek,
  sharesTest,
  type TwoGroups,
  uniform,
  welchTest,
} from "../../numerics/index.ts";
import type { Participant, TrialArm, TrialDesign } from "./design.ts";

/** Two streams of chance of one trial: who takes part, and who of them leaves. */
interface Chance {
  readonly who: Stream;
  readonly leaves: Stream;
}

export function chanceOf(seed: number, trial: number): Chance {
  return {
    who: openStream(seed, trial, "trial people"),
    leaves: openStream(seed, trial, "trial drop-out"),
  };
}

/**
 * One arm of one trial: people drawn from all who live so, with replacement, as those who read it see
 * them. The first people of a larger trial are those of a smaller.
 */
export function heldArm(
  { people }: TrialArm,
  place: number,
  size: number,
  { missing, dropOut }: TrialDesign,
  { who, leaves }: Chance,
): RunningMean {
  seek(who, place);
  seek(leaves, place);
  const seen = emptyMean();
  for (let i = 0; i < size; i++) {
    const one = people[Math.floor(uniform(who) * people.length)] as Participant;
    const left = one.leaves || (dropOut > 0 && uniform(leaves) < dropOut);
    const value = seenOf(one, left, missing);
    if (!Number.isNaN(value)) addTo(seen, value);
  }
  return seen;
}

/** What is read of one participant; NaN for nothing. */
export function seenOf(
  { outcome, baseline }: Participant,
  left: boolean,
  missing: TrialDesign["missing"],
): number {
  const gone = (left && missing !== "observed") || Number.isNaN(outcome);
  if (!gone) return outcome;
  return missing === "carried" ? baseline : Number.NaN;
}

/** How far two arms are apart, by the test of the trial. */
export function compared(
  one: RunningMean,
  control: RunningMean,
  test: TrialDesign["test"],
): TwoGroups {
  return test === "means"
    ? welchTest(one, control)
    : sharesTest(countedOf(one), countedOf(control));
}

/** The mean of noughts and ones is their share; the count is whole but for rounding. */
function countedOf({ count, mean }: RunningMean): Arm {
  return { count: Math.round(mean * count), n: count };
}
