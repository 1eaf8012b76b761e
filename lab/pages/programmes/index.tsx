import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { begin } from "../../widgets/begin.ts";
import { later } from "../../widgets/later.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type Trialled } from "../../worker/index.ts";
import { ProgrammeLevers } from "./levers.tsx";
import { guess, trial, tried } from "./programme.ts";
import { Result } from "./result.tsx";

const ArmsFigures = later(async () => (await import("./arms-figures.tsx")).ArmsFigures);

const job = createJob<Trialled>();

/** A programme for parents, as a trial sees it and as it really was for each child. */
export function Programmes(): JSX.Element {
  const t = words.value;
  const key = JSON.stringify(trial.value);
  const wanted = tried.value.value !== "";
  useEffect(() => {
    if (wanted) start();
    else job.clear();
  }, [key, wanted]);
  const now = job.status.value;
  return (
    <div class="programmes">
      <h1>{t.pages.programmes_question}</h1>
      <section class="card change">
        <ProgrammeLevers />
      </section>
      <div class="column">
        {now.is === "ready" ? (
          <>
            <section class="card">
              <h2>{t.programmes.seen}</h2>
              <ArmsFigures lives={now.output} />
            </section>
            <Result lives={now.output} />
          </>
        ) : (
          <section class="card waiting">
            <Predict question={t.programmes.question} answers={t.programmes.bands} guess={guess} />
            {now.is === "empty" && (
              <button type="button" class="primary" onClick={() => begin(tried, start)}>
                {t.programmes.start}
              </button>
            )}
            <WorkStatus
              job={job}
              again={start}
              computing={t.programmes.computing}
              empty={t.programmes.empty}
            />
          </section>
        )}
      </div>
    </div>
  );
}

function start(): void {
  void job.start((options) => ask("tryProgramme", trial.peek(), options));
}
