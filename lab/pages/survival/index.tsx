import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { LeverRow } from "../../widgets/lever.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type Swapped } from "../../worker/index.ts";
import { outingAsStudy } from "./as-study.ts";
import { Matrix } from "./matrix.tsx";
import { caregivers, danger, guess, plan, seed, WHO } from "./plan.ts";
import { Trade } from "./trade.tsx";

const job = createJob<Swapped>();

function start(): Promise<void> {
  return job.start((options) => ask("strategies", plan.peek(), options));
}

/** What was learnt with one caregiver, lived with another, where some alarms are dangers. */
export function Survival(): JSX.Element {
  const { pages, survival: t, care } = words.value;
  const key = JSON.stringify(plan.value);
  useEffect(() => job.clear(), [key]);
  const now = job.status.value;
  const { A, B, own } = t.answers;
  const asked = { A, B, own };
  return (
    <div class="strategies">
      <h1>{pages.survival_question}</h1>
      <section class="card">
        <h2>{t.levers}</h2>
        <p class="note">{t.levers_note}</p>
        <LeverRow
          lever={danger}
          label={t.danger}
          ends={t.danger_ends}
          unit=""
          onChange={(value) => danger.set(value)}
        />
        {WHO.map((who) => (
          <fieldset key={who} class="home">
            <legend>{t.who[who]}</legend>
            {(["availability", "attentiveness"] as const).map((name, i) => {
              const lever = caregivers[who][i as 0 | 1];
              return (
                <LeverRow
                  key={name}
                  lever={lever}
                  label={care[name]}
                  ends={care[`${name}_ends`]}
                  unit={care.unit[name]}
                  onChange={(value) => lever.set(value)}
                />
              );
            })}
          </fieldset>
        ))}
        <SeedRow seed={seed} label={t.seed} another={t.another} change={(act) => act()} />
        <Predict question={t.question} answers={asked} guess={guess} />
        <button type="button" class="primary" onClick={() => void start()}>
          {t.start}
        </button>
        <TakeStudy text={outingAsStudy(plan.value)} />
      </section>
      <section class="card">
        <h2>{t.result}</h2>
        <WorkStatus job={job} again={() => void start()} computing={t.computing} empty={t.empty} />
        {now.is === "ready" && (
          <>
            <Matrix swapped={now.output} />
            <Trade swapped={now.output} />
            <p class="note">{t.caution}</p>
          </>
        )}
      </section>
    </div>
  );
}
