import { type Arm, logOddsEffect } from "../../numerics/index.ts";
import type { Sample } from "../sample.ts";
import { d } from "./measures.ts";

/** Lives of some arms of a trial. */
export function inArms(sample: Sample, ...arms: readonly string[]): Sample {
  const names = sample.words("arm");
  return sample.where((place) => arms.includes(names[place] as string));
}

/** How many of a sample were coded so. */
export function coded(sample: Sample, code: string): Arm {
  const codes = sample.words("lab_second_coder_classification");
  return { count: codes.filter((one) => one === code).length, n: sample.size };
}

/** By how many standard deviations an arm is observed to be more sensitive than the control. */
export function effectOnSensitivity(sample: Sample, arm: string): number {
  if (arm === "control") return 0;
  const both = inArms(sample, arm, "control");
  const treated = both.words("arm").map((name) => (name === arm ? 1 : 0));
  return d(both.numbers("home_sensitivity"), treated);
}

/** The same for B against the rest, from the odds. */
export function effectOnSecurity(sample: Sample, arm: string): number {
  return logOddsEffect(coded(inArms(sample, arm), "B"), coded(inArms(sample, "control"), "B"));
}

/** For organised against D, of some arms together: above 0 where fewer are D than in the control. */
export function effectOnOrganised(sample: Sample, ...arms: readonly string[]): number {
  return logOddsEffect(coded(inArms(sample, "control"), "D"), coded(inArms(sample, ...arms), "D"));
}
