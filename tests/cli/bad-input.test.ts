import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { bowlby } from "./run.ts";

describe("bad input gives one message that names it and what is allowed, exit code 1", () => {
  test.each([
    [
      ["ssp", "--children", "0"],
      ["--children is 0", "1 to 1000000"],
    ],
    [
      ["ssp", "--children", "2.5"],
      ["--children is 2.5", "whole number"],
    ],
    [
      ["ssp", "--children", "many"],
      ["--children is many", "whole number"],
    ],
    [["ssp", "--seed", "-1"], ["--seed is -1"]],
    [["ssp", "--threads", "0"], ["--threads is 0"]],
    [
      ["ssp", "--availability", "NaN"],
      ["--availability", "NaN", "-6 to 6"],
    ],
    [
      ["ssp", "--availability", "9"],
      ["--availability", "9", "-6 to 6", "docs/model.md"],
    ],
    [
      ["ssp", "--reactivity", ""],
      ["--reactivity", "0.005 to 0.06"],
    ],
    [
      ["ssp", "--frightening", "-0.1"],
      ["--frightening", "-0.1", "0 to 10"],
    ],
    [
      ["ssp", "--set", "reflx=0"],
      ["reflx", "reflex"],
    ],
    [["ssp", "--set", "reflex"], ["name=value"]],
    [
      ["ssp", "--learner", "q-lerning"],
      ["q-lerning", "Did you mean q-learning?", "beta-counts", "docs/rivals.md"],
    ],
    [
      ["ssp", "--learner", "additive", "--set", "intensityTerm=1"],
      ["--set intensityTerm=1 contradicts", "docs/rivals.md"],
    ],
    [
      ["ssp", "--set", "playHours=12", "--set", "wakingHours=1"],
      ["playHours is 12", "wakingHours, 1 h"],
    ],
    [
      ["ssp", "--availability", "1", "--set", "carryingMean=3"],
      ["carryingMean", "--availability", "one caregiver"],
    ],
    [
      ["ssp", "--set", "repairPace=2"],
      ["repairPace", "--repair-pace"],
    ],
    [
      ["ssp", "--set", "stillFaceThreat=0.1"],
      ["stillFaceThreat", "does not hold"],
    ],
    [
      ["ssp", "--set", "reflex=big"],
      ["reflex", "big", "0 to 2"],
    ],
    [
      ["ssp", "--sed", "1"],
      ["--sed", "--seed"],
    ],
    [
      ["parameters", "reflex", "reflx"],
      ["reflx", "Did you mean reflex?", "bowlby parameters"],
    ],
    [["parameters", "nonsense"], ['There is no quantity "nonsense". bowlby parameters']],
    [
      ["parameters", "--standing", "guessed"],
      ["--standing", "guessed", "measured, fitted, assumed"],
    ],
    [
      ["parameters", "--json", "--csv"],
      ["--json", "--csv"],
    ],
    [["doctor", "extra"], ["argument"]],
    [["spp"], ["spp", "ssp"]],
    [["ssp", "extra"], ["argument"]],
  ] as const)("%j", async (words, said) => {
    const { code, stdout, stderr } = await bowlby(words, tmpdir());
    expect(code).toBe(1);
    expect(stdout).toBe("");
    for (const part of said) expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
