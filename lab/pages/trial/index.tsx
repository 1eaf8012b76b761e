import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { begin } from "../../widgets/begin.ts";
import { later } from "../../widgets/later.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type TrialsHeld } from "../../worker/index.ts";
import { TrialLevers } from "./levers.tsx";
import { Result } from "./result.tsx";
import { asked, guess, held } from "./trial.ts";

const EstimatesFigure = later(async () => (await import("./figures.tsx")).EstimatesFigure);
const PowerFigure = later(async () => (await import("./figures.tsx")).PowerFigure);

const job = createJob<TrialsHeld>();

/** A programme that works, and what trials of so many families would say of it. */
export function Trial(): JSX.Element {
  const t = words.value;
  const trial = asked.value;
  const key = JSON.stringify(trial);
  const wanted = held.value.value !== "";
  useEffect(() => {
    if (wanted) start();
    else job.clear();
  }, [key, wanted]);
  const now = job.status.value;
  return (
    <div class="trial">
      <h1>{t.pages.trial_question}</h1>
      <section class="card change">
        <TrialLevers />
      </section>
      <div class="column">
        {now.is === "ready" ? (
          <>
            <Result trials={now.output} asked={trial} />
            <section class="card">
              <EstimatesFigure trials={now.output} outcome={trial.outcome} />
            </section>
            <section class="card">
              <PowerFigure trials={now.output} />
            </section>
          </>
        ) : (
          <section class="card waiting">
            <Predict question={t.trial.question} answers={t.trial.bands} guess={guess} />
            {now.is === "empty" && (
              <button type="button" class="primary" onClick={() => begin(held, start)}>
                {t.trial.start}
              </button>
            )}
            <WorkStatus
              job={job}
              again={start}
              computing={t.trial.computing}
              empty={t.trial.empty}
            />
          </section>
        )}
      </div>
    </div>
  );
}

function start(): void {
  void job.start((options) => ask("holdTrials", asked.peek(), options));
}
