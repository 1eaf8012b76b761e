import {
  type BatteryResult,
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
export function judge(
  keys: readonly FindingKey[],
  replicates: Replicates,
  { learner }: Variant,
  { size, children, seed, quiet }: Living,
  signal: AbortSignal,
): BatteryResult {
  const progress = showProgress(keys.length, "findings", quiet);
  try {
    return {
      version: VERSION,
      seed,
      replicates: replicates.count,
      quick: size !== "full" || children !== undefined,
      learner,
      lives: Object.fromEntries(
        Object.entries(replicates.pools).map(([name, { lives }]) => [name, lives]),
      ),
      findings: keys.map((key, i) => {
        if (signal.aborted) throw new Interrupted("Interrupted; the lives are kept.");
        progress.advance(i);
        return judgeFinding(key, replicates);
      }),
    };
  } finally {
    progress.stop();
  }
}
