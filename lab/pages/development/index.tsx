import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { LeverRow } from "../../widgets/lever.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type Turned } from "../../worker/index.ts";
import { turningAsStudy } from "./as-study.ts";
import { Courses } from "./courses.tsx";
import { HalfTimes } from "./half-times.tsx";
import { AGES, age, care, guess, plan, SIDES, seed } from "./plan.ts";

const job = createJob<readonly Turned[]>();

function start(): Promise<void> {
  return job.start((options) => ask("turning", plan.peek(), options));
}

/** Care changes at an age: how soon is that believed? */
export function Development(): JSX.Element {
  const { pages, development: t, care: names } = words.value;
  const key = JSON.stringify(plan.value);
  useEffect(() => job.clear(), [key]);
  const now = job.status.value;
  return (
    <div class="strategies">
      <h1>{pages.development_question}</h1>
      <section class="card">
        <h2>{t.levers}</h2>
        <p class="note">{t.levers_note}</p>
        <p>
          <label>
            {t.age}{" "}
            <select
              value={age.value.value}
              onChange={({ currentTarget }) =>
                age.set(currentTarget.value as (typeof AGES)[number])
              }
            >
              {AGES.map((one) => (
                <option key={one} value={one}>
                  {`${one} ${t.years}`}
                </option>
              ))}
            </select>
          </label>
        </p>
        {SIDES.map((side) => (
          <fieldset key={side} class="home">
            <legend>{t.sides[side]}</legend>
            {(["availability", "attentiveness"] as const).map((name, i) => {
              const lever = care[side][i as 0 | 1];
              return (
                <LeverRow
                  key={name}
                  lever={lever}
                  label={names[name]}
                  ends={names[`${name}_ends`]}
                  unit={names.unit[name]}
                  onChange={(value) => lever.set(value)}
                />
              );
            })}
          </fieldset>
        ))}
        <SeedRow seed={seed} label={t.seed} another={t.another} change={(act) => act()} />
        <Predict question={t.question} answers={t.answers} guess={guess} />
        <button type="button" class="primary" onClick={() => void start()}>
          {t.start}
        </button>
        <TakeStudy text={turningAsStudy(plan.value)} />
      </section>
      <section class="card">
        <h2>{t.result}</h2>
        <WorkStatus job={job} again={() => void start()} computing={t.computing} empty={t.empty} />
        {now.is === "ready" && (
          <>
            <HalfTimes turned={now.output} />
            <Courses turned={now.output} />
            <p class="note">{t.caution}</p>
          </>
        )}
      </section>
    </div>
  );
}
