import { join } from "node:path";
import {
  type ControlResult,
  type ControlsResult,
  controlCell,
  controls,
  findingTests,
  populations,
  populationsFor,
  Replicates,
  rivalControls,
} from "../../battery/index.ts";
import type { FindingKey } from "../../literature/index.ts";
import { judge } from "./judge.ts";
import { type Living, livePopulations } from "./populations.ts";

/** Whether lives for it can be had often enough; `populations` says which are left out. */
function isInControls(key: FindingKey): boolean {
  return populationsFor([key]).every((name) => populations[name].children.control > 0);
}

/**
 * The battery once more for every control and every rival, in as many lives each.
 *
 * @param keys findings wanted; those that are not computed are left out
 */
export async function runControls(
  folder: string,
  keys: readonly FindingKey[],
  replicates: number,
  living: Living,
  signal: AbortSignal,
): Promise<ControlsResult> {
  const computed = findingTests
    .map(({ finding }) => finding)
    .filter((key) => keys.includes(key) && isInControls(key));
  const results: ControlResult[] = [];
  const all = [...controls, ...rivalControls];
  for (const [i, { name, kind, title, what, variant }] of all.entries()) {
    if (!living.quiet) process.stderr.write(`control ${i + 1} of ${all.length}: ${title}\n`);
    const names = populationsFor(computed);
    const pools = await livePopulations(join(folder, name), names, variant, living, signal);
    const drawn = new Replicates(pools, living.seed, replicates);
    const { findings } = await judge(computed, drawn, variant, living, signal);
    const cells = findings.map((one) => [one.id, controlCell(one)] as const);
    results.push({ name, kind, title, what, cells: Object.fromEntries(cells) });
  }
  return { controls: results, findings: computed };
}
