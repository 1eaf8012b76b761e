import { type Finding, type FindingKey, findings } from "../literature/index.ts";
import type { FindingTest } from "./finding-test.ts";
import { findingTests } from "./findings/index.ts";
import { judgeTarget } from "./judge-target.ts";
import type { PopulationName } from "./populations/index.ts";
import type { Replicates } from "./replicate.ts";
import type { ControlCell, FindingResult, TargetResult } from "./result.ts";

const tests: ReadonlyMap<FindingKey, FindingTest> = new Map(
  findingTests.map((test) => [test.finding, test]),
);

/** The populations whose lives these findings are looked for in. */
export function populationsFor(keys: readonly FindingKey[]): PopulationName[] {
  const names = keys.flatMap((key) => {
    const test = tests.get(key);
    if (test === undefined) return [];
    return [test, ...Object.values(test.targets)].flatMap(({ people }) =>
      Object.keys(people ?? {}),
    );
  });
  return [...new Set(names)] as PopulationName[];
}

/**
 * One finding beside what was simulated, whether there is a procedure for it or not. Equal for equal
 * lives and seed.
 *
 * @throws Error when the lives of a population that it needs are missing
 */
export function judgeFinding(key: FindingKey, replicates: Replicates): FindingResult {
  const published = findings[key];
  const test = tests.get(key);
  const own: Pick<FindingTest, "people" | "targets" | "missing"> = test ?? {
    people: {},
    targets: {},
    missing: "No procedure for this one yet.",
  };
  const targets = published.targets.map((target) =>
    judgeTarget(target, own.targets[target.name], own, published.use, replicates),
  );
  const headline =
    targets.find(({ passed }) => passed !== null) ??
    targets.find(({ simulated }) => simulated !== null) ??
    (targets[0] as TargetResult);
  return {
    ...whatIsPublished(published),
    statistic: test?.sentence ?? published.statistic,
    label: labelOf(published, targets),
    passed: passedOf(targets),
    target: headline,
    simulated: headline.simulated,
    targets,
  };
}

function whatIsPublished(finding: Finding) {
  const { id, domain, use, finding: said, source, doi, N, caveat } = finding;
  return { id: id as FindingKey, domain, use, finding: said, source, doi, N, caveat };
}

function labelOf({ use }: Finding, targets: readonly TargetResult[]): FindingResult["label"] {
  const computed = targets.filter(({ simulated }) => simulated !== null);
  const put = computed.length > 0 && computed.every(({ label }) => label === "arithmetic");
  if (put) return "arithmetic";
  return use === "calibrate" ? "calibrated" : "predicted";
}

/** All that were scored must pass; null when none was. */
function passedOf(targets: readonly TargetResult[]): boolean | null {
  const scored = targets.filter(({ passed }) => passed !== null);
  return scored.length === 0 ? null : scored.every(({ passed }) => passed === true);
}

/** What became of a finding under a control, by its headline. */
export function controlCell({ passed, simulated }: FindingResult): ControlCell {
  return { passed, distance: simulated?.distance ?? null, mean: simulated?.mean ?? null };
}
