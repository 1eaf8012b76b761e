import { join } from "node:path";
import {
  type Columns,
  type PopulationName,
  populations,
  type Variant,
} from "../../battery/index.ts";
import { studyText } from "../../study/index.ts";
import { identityOf } from "../run-folder/index.ts";
import { runStudy } from "../simulate/index.ts";
import { readColumns } from "./columns.ts";

/** How populations are lived; `size` and `seed` decide the results, the rest does not. */
export interface Living {
  readonly size: "full" | "quick" | "control";
  /** In every population, instead of its own number. */
  readonly children?: number;
  readonly seed: number;
  readonly threads: number;
  readonly quiet: boolean;
  readonly temporary: boolean;
}

/** Lives kept together in the journal of a run. */
const CHUNK = 20;

/**
 * Has the lives of populations lived, each as a study in a folder of its own, and reads them. What
 * was lived there before is gone on with.
 *
 * @throws UserError when a folder cannot be used
 * @throws Interrupted when `signal` is aborted
 */
export async function livePopulations(
  folder: string,
  names: readonly PopulationName[],
  variant: Variant,
  living: Living,
  signal: AbortSignal,
): Promise<Partial<Record<PopulationName, Columns>>> {
  const pools: Partial<Record<PopulationName, Columns>> = {};
  for (const [i, name] of names.entries()) {
    const population = populations[name];
    const children = living.children ?? population.children[living.size];
    const document = population.study(children, living.seed, variant);
    const identity = identityOf(studyText(document), `population "${name}"`);
    const own = join(folder, name);
    if (!living.quiet) {
      process.stderr.write(
        `${i + 1} of ${names.length}: ${population.title}, ${identity.plan.lives} lives\n`,
      );
    }
    await runStudy(
      own,
      identity,
      {
        threads: living.threads,
        chunk: CHUNK,
        resume: true,
        quiet: living.quiet,
        ...(living.temporary && { temporary: true }),
      },
      signal,
    );
    pools[name] = await readColumns(own, identity.plan, living.quiet);
  }
  return pools;
}
