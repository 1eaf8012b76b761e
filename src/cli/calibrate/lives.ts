import { type Columns, populations, Sample, type Variant } from "../../battery/index.ts";
import type { LivedSamples } from "../../calibration/index.ts";
import { columnsOf, type StudyDocument, type StudyPlan, studyText } from "../../study/index.ts";
import { Interrupted } from "../errors.ts";
import { identityOf } from "../run-folder/index.ts";
import { liveStudy } from "../threads/index.ts";

/** The populations that a trial lives; another is a word here and an option. */
export const TRIAL_POPULATIONS = ["community", "home", "retest"] as const;

type TrialPopulation = (typeof TRIAL_POPULATIONS)[number];

/** Children of each population that a trial lives. */
export type TrialChildren = Readonly<Record<TrialPopulation, number>>;

/** Lives a thread lives before it reports; small, as a trial is. */
const CHUNK = 5;

/** The studies of a trial, by population. */
export function studiesOf(
  variant: Variant,
  seed: number,
  children: TrialChildren,
): Readonly<Record<TrialPopulation, StudyDocument>> {
  const studies = TRIAL_POPULATIONS.map((name) => [
    name,
    populations[name].study(children[name], seed, variant),
  ]);
  return Object.fromEntries(studies);
}

/**
 * Lives the populations of one trial; nothing is written.
 *
 * @param said is told of so many lives more
 * @throws Interrupted when `signal` is aborted before the end
 */
export async function liveTrial(
  variant: Variant,
  seed: number,
  children: TrialChildren,
  { threads, folder }: { readonly threads: number; readonly folder: string },
  said: (lives: number) => void,
  signal: AbortSignal,
): Promise<LivedSamples> {
  const samples: Record<string, Sample> = {};
  for (const [name, document] of Object.entries(studiesOf(variant, seed, children))) {
    const { plan, run } = identityOf(studyText(document), `${name}.yaml`);
    const columns = await lived(plan, run, threads, said, signal);
    if (columns === undefined) {
      throw new Interrupted(
        `Interrupted; the trials that were finished are kept in "${folder}", and the same command with --resume goes on with them to the same results.`,
      );
    }
    samples[name] = Sample.all(columns);
  }
  return samples;
}

/** The table of lives of a study; undefined when it was interrupted. */
async function lived(
  plan: StudyPlan,
  run: string,
  threads: number,
  said: (lives: number) => void,
  signal: AbortSignal,
): Promise<Columns | undefined> {
  const texts: string[] = [];
  let lives = 0;
  for await (const chunk of liveStudy(plan, run, 0, { threads, size: CHUNK }, signal)) {
    texts.push(chunk.tables.lives ?? "");
    lives += chunk.to - chunk.from;
    said(chunk.to - chunk.from);
  }
  return lives < plan.lives ? undefined : columnsOf(plan, texts.join(""));
}
