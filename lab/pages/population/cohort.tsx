import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { CountRow } from "../../widgets/count-row.tsx";
import { later } from "../../widgets/later.tsx";
import { LeverRow } from "../../widgets/lever.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { words } from "../../words/index.ts";
import {
  CHILDREN,
  COMMUNITY_LEVERS,
  children,
  cohortAsStudy,
  cohortCounts,
  cohortKey,
  communityLevers,
  raiseCohort,
  raising,
} from "./cohort-plan.ts";
import { filled } from "./filled.ts";
import { change, run, seed } from "./part.ts";
import { Progress } from "./progress.tsx";
import { RESULT, showResult } from "./result-place.ts";
import { totalOf } from "./tally.ts";

const CohortFigure = later(async () => (await import("./cohort-figure.tsx")).CohortFigure);

/** Many children of the community, and how often each code comes out, beside published shares. */
export function Cohort(): JSX.Element {
  const t = words.value.population;
  const wanted = run.value.value === "cohort";
  const key = cohortKey.value;
  const most = children.value.value;
  useEffect(() => {
    if (wanted) void raiseCohort();
    else if (cohortCounts.peek() === undefined) raising.job.cancel();
  }, [wanted, key, most]);
  const counts = cohortCounts.value;
  return (
    <>
      <section class="card change">
        <h2>{t.cohort.title}</h2>
        <p class="note">{t.cohort.note}</p>
        <CountRow
          field={children}
          id="population.children"
          label={t.cohort.children}
          reading={String(most)}
          range={CHILDREN}
        />
        {COMMUNITY_LEVERS.map((name) => (
          <LeverRow
            key={name}
            lever={communityLevers[name]}
            label={t.cohort[name]}
            ends={t.cohort[`${name}_ends`]}
            unit={t.cohort.unit[name]}
            onChange={(value) => change(() => communityLevers[name].set(value))}
          />
        ))}
        <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
        <button type="button" class="primary" onClick={startCohort}>
          {filled(t.cohort.start, { lives: most })}
        </button>
        <TakeStudy text={cohortAsStudy()} />
      </section>
      <section class="card shown" id={RESULT}>
        <h2>{t.cohort.shown}</h2>
        <Progress
          gathering={raising}
          again={startCohort}
          computing={t.cohort.computing}
          empty={
            counts === undefined
              ? t.cohort.empty
              : filled(t.stopped, { done: totalOf(counts), lives: most })
          }
        />
        {counts !== undefined && <CohortFigure />}
      </section>
    </>
  );
}

function startCohort(): void {
  showResult();
  if (run.value.peek() === "cohort") void raiseCohort();
  else run.set("cohort", true);
}
