import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { LeverRow } from "../../widgets/lever.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { ReadOn } from "../../widgets/read-on.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type Treated } from "../../worker/index.ts";
import { Alliance } from "./alliance.tsx";
import { therapyAsStudy } from "./as-study.ts";
import { begun, change, guess, history, plan, seed, stance } from "./plan.ts";
import { Plane } from "./plane.tsx";
import { TestsTable } from "./tests-table.tsx";
import { whatTookMost } from "./took-most.ts";

const job = createJob<Treated>();
const HISTORY = ["availability", "attentiveness"] as const;
const STANCE = ["limits", "pressing", "complementarity"] as const;

function start(): Promise<void> {
  return job.start((options) => ask("treatment", plan.peek(), options));
}

/** A client with a history comes to a therapist: what moves self-worth? */
export function TherapyPage(): JSX.Element {
  const { pages, care, therapy: t } = words.value;
  const key = JSON.stringify(plan.value);
  const wanted = begun.value.value !== "";
  useEffect(() => {
    if (wanted) void start();
    else job.clear();
  }, [key, wanted]);
  const now = job.status.value;
  return (
    <div class="strategies">
      <h1>{pages.therapy_question}</h1>
      <section class="card">
        <h2>{t.levers}</h2>
        <p class="note">{t.levers_note}</p>
        <fieldset class="home">
          <legend>{t.history}</legend>
          {HISTORY.map((name) => (
            <LeverRow
              key={name}
              lever={history[name]}
              label={care[name]}
              ends={care[`${name}_ends`]}
              unit={care.unit[name]}
              onChange={(value) => change(() => history[name].set(value))}
            />
          ))}
        </fieldset>
        <fieldset class="home">
          <legend>{t.does}</legend>
          {STANCE.map((name) => (
            <LeverRow
              key={name}
              lever={stance[name]}
              label={t.names[name]}
              ends={t.ends[name]}
              unit={t.unit[name]}
              onChange={(value) => change(() => stance[name].set(value))}
            />
          ))}
        </fieldset>
        <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
        <Predict question={t.question} answers={t.answers} guess={guess} />
        <button type="button" class="primary" onClick={() => begun.set("yes", true)}>
          {t.start}
        </button>
        <TakeStudy text={therapyAsStudy(plan.value)} />
      </section>
      <section class="card">
        <h2>{t.result}</h2>
        <WorkStatus job={job} again={() => void start()} computing={t.computing} empty={t.empty} />
        {now.is === "ready" && <Result treated={now.output} />}
      </section>
    </div>
  );
}

function Result({ treated }: { readonly treated: Treated }): JSX.Element {
  const t = words.value.therapy;
  const guessed = guess.value.value;
  return (
    <>
      <p>
        {guessed !== "" && `${t.expected}: ${t.answers[guessed]}. `}
        <b>{`${t.came_out}: ${t.answers[whatTookMost(treated.moved)]}.`}</b>
      </p>
      <div class="matrix">
        <table>
          <caption>{`${t.moved} (n = ${treated.moved.limits.n})`}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.moved_value}</th>
            </tr>
          </thead>
          <tbody>
            {STANCE.map((name) => {
              const { point, low, high } = treated.moved[name];
              return (
                <tr key={name}>
                  <th scope="row">{t.answers[name]}</th>
                  <td>
                    {`${told(point)} `}
                    <span class="interval">{`[${told(low)}, ${told(high)}]`}</span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Plane treated={treated} />
      <Alliance treated={treated} />
      <TestsTable treated={treated} />
      <p class="note">{t.notice}</p>
      <ReadOn
        equation="16.1"
        findings={["therapy-security-shift", "alliance-attachment", "rupture-repair-outcome"]}
      />
    </>
  );
}

function told(value: number): string {
  return value.toFixed(2).replace("-", "−");
}
