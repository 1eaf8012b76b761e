import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { csvOf } from "../../widgets/figure.tsx";
import { later } from "../../widgets/later.tsx";
import { saveText } from "../../widgets/save-text.ts";
import { WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { filled } from "./filled.ts";
import { run } from "./part.ts";
import { Progress } from "./progress.tsx";
import { RESULT, showResult } from "./result-place.ts";
import { StudyAxes } from "./study-axes.tsx";
import {
  choiceOf,
  keepStudy,
  living,
  MOST_LIVES,
  type OpenedStudy,
  opened,
  opening,
  rows,
  runStudy,
  studyDraft,
  summing,
  sumUp,
} from "./study-plan.ts";
import { StudySource } from "./study-source.tsx";

const StudyFigure = later(async () => (await import("./study-figure.tsx")).StudyFigure);

/** A study from a file, lived here, and any of its outputs along any of its factors. */
export function Study(): JSX.Element {
  const t = words.value.population.study;
  const wanted = run.value.value === "study";
  useEffect(() => {
    if (wanted) void runStudy();
  }, [wanted]);
  const study = opened.value;
  const { is } = opening.status.value;
  return (
    <>
      <section class="card change">
        <h2>{t.title}</h2>
        <StudySource start={start} />
      </section>
      <section class="card shown" id={RESULT}>
        <h2>{t.shown}</h2>
        <div class="said">
          {is !== "ready" && (
            <WorkStatus job={opening} again={start} computing={t.reading} empty={t.empty} />
          )}
          {is === "failed" && <p class="note">{t.lines}</p>}
          {is === "ready" && study === undefined && <p class="note">{t.changed}</p>}
        </div>
        {study !== undefined && <Opened study={study} />}
      </section>
    </>
  );
}

function start(): void {
  showResult();
  keepStudy();
  if (run.value.peek() === "study") void runStudy();
  else run.set("study", true);
}

function Opened({ study }: { readonly study: OpenedStudy }): JSX.Element {
  const t = words.value.population;
  const { title, lives, seeds, children, cells, plan } = study;
  const done = rows.value.length;
  return (
    <>
      <p>
        <b>{title}</b>: {filled(t.study.size, { lives, seeds, children, cells })}
      </p>
      {plan === undefined ? (
        <div class="notice" role="alert">
          <p>{filled(t.study.too_large, { lives, most: MOST_LIVES })}</p>
          <p>
            <code>npx bowlby simulate study.yaml --out results</code>
          </p>
          <button
            type="button"
            onClick={() => saveText("study.yaml", studyDraft.value, "text/yaml")}
          >
            {words.value.study.save}
          </button>
        </div>
      ) : (
        <>
          <Progress
            gathering={living}
            again={() => void runStudy()}
            computing={t.study.computing}
            empty={filled(t.stopped, { done, lives })}
          />
          {living.job.status.value.is !== "computing" && done > 0 && <Drawn study={study} />}
        </>
      )}
    </>
  );
}

function Drawn({ study }: { readonly study: OpenedStudy }): JSX.Element {
  const t = words.value.population.study;
  const choice = choiceOf(study);
  const done = rows.value.length;
  const key = JSON.stringify([study.text, choice, done]);
  useEffect(() => {
    if (choice !== undefined) void sumUp(study, choice);
  }, [key]);
  const now = summing.status.value;
  return (
    <>
      {choice === undefined ? (
        <p class="note">{t.no_factor}</p>
      ) : (
        <>
          <StudyAxes study={study} choice={choice} />
          <div class="said">
            <WorkStatus
              job={summing}
              again={() => void sumUp(study, choice)}
              computing={t.summing}
              empty=""
            />
          </div>
          {now.is === "ready" && <StudyFigure summed={now.output} columns={study.columns} />}
        </>
      )}
      <p>
        <button type="button" onClick={() => saveText("lives.csv", tableOf(study))}>
          {filled(t.table, { n: done })}
        </button>
      </p>
    </>
  );
}

function tableOf({ columns }: OpenedStudy): string {
  return csvOf(
    rows
      .peek()
      .map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? ""]))),
  );
}
