import { join } from "node:path";
import {
  type Columns,
  type PopulationName,
  populations,
  type Variant,
} from "../../battery/index.ts";
import { studyText } from "../../study/index.ts";
import { readColumns } from "../columns.ts";
import { identityOf, refuseLeft } from "../run-folder/index.ts";
import { runStudy } from "../simulate/index.ts";

/** How populations are lived; `size` and `seed` decide the results, the rest does not. */
export interface Living {
  readonly size: "full" | "quick" | "control";
  /** In every population, instead of its own number. */
  readonly children?: number;
  readonly seed: number;
  readonly threads: number;
  /** Whether populations that were left unfinished are gone on with. */
  readonly resume: boolean;
  readonly quiet: boolean;
  /** What to say is left when it is interrupted, where the folder is removed afterwards. */
  readonly temporary?: string;
}

/** Lives kept together in the journal of a run. */
const CHUNK = 20;

/**
 * Has the lives of populations lived, each as a study in a folder of its own, and reads them. What
 * was finished there before is used, and what was left unfinished is gone on with if `resume`.
 *
 * @throws UserError when a folder cannot be used, or holds what was left and not `resume`
 * @throws Interrupted when `signal` is aborted
 */
export async function livePopulations(
  folder: string,
  names: readonly PopulationName[],
  variant: Variant,
  living: Living,
  signal: AbortSignal,
): Promise<Partial<Record<PopulationName, Columns>>> {
  const studies = names.map((name) => {
    const children = living.children ?? populations[name].children[living.size];
    const document = populations[name].study(children, living.seed, variant);
    const identity = identityOf(studyText(document), `population "${name}"`);
    return { name, title: populations[name].title, identity, own: join(folder, name) };
  });
  // Before the first is lived: the last may have been left.
  if (!living.resume) for (const { own, identity } of studies) refuseLeft(own, identity);
  const pools: Partial<Record<PopulationName, Columns>> = {};
  for (const [i, { name, title, identity, own }] of studies.entries()) {
    if (!living.quiet) {
      process.stderr.write(`${i + 1} of ${names.length}: ${title}, ${identity.plan.lives} lives\n`);
    }
    await runStudy(
      own,
      identity,
      {
        threads: living.threads,
        chunk: CHUNK,
        resume: living.resume,
        quiet: living.quiet,
        ...(living.temporary !== undefined && { temporary: living.temporary }),
      },
      signal,
    );
    pools[name] = await readColumns(own, identity.plan, living.quiet);
  }
  return pools;
}
