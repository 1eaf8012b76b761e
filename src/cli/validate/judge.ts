import { setImmediate } from "node:timers/promises";
import {
  type BatteryResult,
  type FindingResult,
  judgeFinding,
  type Replicates,
  type Variant,
} from "../../battery/index.ts";
import type { FindingKey } from "../../literature/index.ts";
import { Interrupted } from "../errors.ts";
import { VERSION } from "../package.ts";
import { showProgress } from "../progress.ts";
import type { Living } from "./populations.ts";

/** Judges findings one by one. @throws Interrupted when `signal` is aborted */
export async function judge(
  keys: readonly FindingKey[],
  replicates: Replicates,
  { learner }: Variant,
  { size, children, seed, quiet, temporary }: Living,
  signal: AbortSignal,
): Promise<BatteryResult> {
  const progress = showProgress(keys.length, "findings", quiet);
  const judged: FindingResult[] = [];
  try {
    for (const key of keys) {
      // Signals of the system are heard between two turns of the event loop only.
      await setImmediate();
      if (signal.aborted) throw new Interrupted(`Interrupted; ${temporary ?? KEPT}.`);
      progress.advance(judged.length);
      judged.push(judgeFinding(key, replicates));
    }
  } finally {
    progress.stop();
  }
  const lives = Object.entries(replicates.pools).map(([name, pool]) => [name, pool.lives]);
  return {
    version: VERSION,
    seed,
    replicates: replicates.count,
    quick: size !== "full" || children !== undefined,
    learner,
    lives: Object.fromEntries(lives),
    findings: judged,
  };
}

const KEPT =
  "all lives so far are kept in the folder of --out, and the same command goes on with them to the same results";
