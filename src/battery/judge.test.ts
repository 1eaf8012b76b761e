import { describe, expect, test } from "vitest";
import { anyLives } from "../../tests/battery/made-up-columns.ts";
import { type FindingKey, findings } from "../literature/index.ts";
import type { FindingTest } from "./finding-test.ts";
import { findingTests } from "./findings/index.ts";
import { controlCell, judgeFinding, populationsFor } from "./judge.ts";
import { AS_IT_STANDS, type PopulationName, populations } from "./populations/index.ts";
import { type Pools, Replicates } from "./replicate.ts";
import { countFindings } from "./result.ts";

const keys = Object.keys(findings) as FindingKey[];
const pools: Pools = Object.fromEntries(
  (Object.keys(populations) as PopulationName[]).map((name) => [
    name,
    anyLives(name, 60, AS_IT_STANDS),
  ]),
);
const replicates = new Replicates(pools, 1, 8);
const results = keys.map((key) => judgeFinding(key, replicates));
const resultOf = (key: FindingKey) => judgeFinding(key, replicates);

/** Names of targets of a test that its finding does not have. */
function misspelt({ finding, targets }: Pick<FindingTest, "finding" | "targets">): string[] {
  const names: string[] = findings[finding].targets.map(({ name }) => name);
  return Object.keys(targets).filter((name) => !names.includes(name));
}

describe("every published finding", () => {
  test("is looked for, once", () => {
    const looked = findingTests.map(({ finding }) => finding);
    expect(new Set(looked).size).toBe(looked.length);
    expect(looked.toSorted()).toEqual(keys.toSorted());
  });

  test("has a result with all its published numbers, in their order and words", () => {
    expect(results.map(({ id }) => id)).toEqual(keys);
    for (const { id, targets } of results) {
      const said = targets.map(({ name, point, ci95, ciKind, checked }) => {
        return { name, point, ci95, ciKind, checked };
      });
      expect(said).toEqual(findings[id].targets);
    }
  });
});

describe.each(findingTests.map((one) => [one.finding, one] as const))("%s", (key, own) => {
  test("looks for what was published, by its name", () => {
    expect(misspelt(own)).toEqual([]);
  });

  test("can be computed from the columns its populations leave behind", () => {
    // Columns that no study leaves behind are missing here, and reading one throws.
    const { targets } = resultOf(key);
    expect(targets.some(({ simulated }) => simulated !== null)).toBe(true);
    for (const { name, simulated, note } of targets) {
      const size = sizeOf(own, name);
      // A curve of what came by chance may never be at half of its height.
      if (name in own.targets) expect([name, simulated?.n ?? size]).toEqual([name, size]);
      else expect([name, simulated, note]).toEqual([name, null, own.missing]);
    }
  });

  test("asks for lives of human studies, and says why a number is left out", () => {
    const sizes = [own, ...Object.values(own.targets)].flatMap(({ people = {} }) =>
      Object.values(people),
    );
    expect(sizes.every((size) => Number.isInteger(size) && size > 1)).toBe(true);
    const left = findings[key].targets.filter(({ name }) => !(name in own.targets));
    expect(left.length > 0).toBe(own.missing !== undefined);
  });

  test("computes a margin for an order and a number for a number", () => {
    for (const { name, point, ciKind } of findings[key].targets) {
      const one = own.targets[name];
      if (one !== undefined) expect([name, "margins" in one]).toEqual([name, point === null]);
      if (one !== undefined && "margins" in one) expect(ciKind).toMatch(/order|shape/);
    }
  });
});

function sizeOf({ people, targets }: FindingTest, name: string): number {
  return Object.values({ ...people, ...targets[name]?.people }).reduce((sum, n) => sum + n, 0);
}

test("a name that no finding has is noticed", () => {
  const [first] = findingTests as [FindingTest];
  const [name = ""] = Object.keys(first.targets);
  const number = () => 0;
  expect(misspelt({ finding: first.finding, targets: { [`${name}s`]: { number } } })).toEqual([
    `${name}s`,
  ]);
});

describe("a finding as a whole", () => {
  test("passes when all its scored numbers do, and is none when none is scored", () => {
    for (const { targets, passed } of results) {
      const scored = targets.flatMap((one) => (one.passed === null ? [] : [one.passed]));
      expect(passed).toBe(scored.length === 0 ? null : !scored.includes(false));
    }
  });

  test("is headed by the first number that is scored, else computed", () => {
    const repaired = resultOf("temperament-resistance-not-avoidance");
    expect(repaired.target.passed).not.toBeNull();
    for (const { target, simulated, targets } of results) {
      expect(targets).toContain(target);
      expect(simulated).toBe(target.simulated);
      if (target.passed === null) expect(targets.every(({ passed }) => passed === null)).toBe(true);
    }
  });

  test("is arithmetic only when all of it that is computed is", () => {
    const labels = Object.fromEntries(results.map(({ id, label }) => [id, label]));
    expect(labels["separation-protest-curve"]).toBe("arithmetic");
    expect(labels["ssp-abcd-distribution"]).toBe("calibrated");
    expect(labels["two-parent-concordance"]).toBe("predicted");
  });

  test("counts where it is no arithmetic, as passed, failed or not computed", () => {
    const real = results.filter(({ label }) => label !== "arithmetic");
    const { passed, failed, notComputed: none } = countFindings(results);
    expect(passed + failed + none).toBe(real.length);
    expect(real.length).toBeLessThan(results.length);
  });

  test("is for a control its verdict, its distance and its mean", () => {
    const one = resultOf("ssp-abcd-distribution");
    const { mean, distance } = one.simulated as NonNullable<typeof one.simulated>;
    expect(controlCell(one)).toEqual({ passed: one.passed, mean, distance });
  });
});

describe("the populations of findings", () => {
  test("are those of their tests, each once", () => {
    expect(populationsFor(["matched-state-share", "still-face-effect"])).toEqual(["play"]);
    expect(populationsFor(["mother-father-sex-null"])).toEqual(["parents", "ages"]);
    expect(populationsFor(["therapy-security-shift"])).toEqual(["securityTrial"]);
  });

  test("are missed when they were not lived", () => {
    expect(() => judgeFinding("repair-rate", new Replicates({}, 1, 2))).toThrow(
      'The lives of the population "play" are missing.',
    );
  });
});
