import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { LeverRow } from "../../widgets/lever.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { ReadOn } from "../../widgets/read-on.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import type { CoupleYear } from "../../worker/couple.ts";
import { ask } from "../../worker/index.ts";
import { coupleAsStudy } from "./as-study.ts";
import { ConflictFigure, FeltFigure } from "./figures.tsx";
import { cares, change, guess, lived, misread, pair, seed, WHO } from "./pair.ts";
import { PlaneFigure } from "./plane.tsx";
import { demanding } from "./weeks.ts";

const job = createJob<CoupleYear>();

function live(): Promise<void> {
  return job.start((options) => ask("couple", pair.peek(), options));
}

/** Two grown people by the care they met, and a year of their life together. */
export function Couple(): JSX.Element {
  const t = words.value;
  const key = JSON.stringify(pair.value);
  const wanted = lived.value.value !== "";
  useEffect(() => {
    if (wanted) void live();
    else job.clear();
  }, [key, wanted]);
  const now = job.status.value;
  return (
    <div class="couple">
      <h1>{t.pages.couple_question}</h1>
      <section class="card">
        <Levers />
        <Predict question={t.couple.question} answers={t.couple.answers} guess={guess} />
        <button type="button" class="primary" onClick={() => lived.set("yes", true)}>
          {t.couple.live}
        </button>
        <TakeStudy text={coupleAsStudy(pair.value)} />
      </section>
      <section class="card" aria-live="polite">
        <h2>{t.couple.year}</h2>
        {now.is === "ready" ? (
          <Lived year={now.output} />
        ) : (
          <WorkStatus
            job={job}
            again={() => void live()}
            computing={t.couple.computing}
            empty={t.couple.empty}
          />
        )}
      </section>
    </div>
  );
}

function Levers(): JSX.Element {
  const { couple: t, care } = words.value;
  return (
    <>
      <h2>{t.levers}</h2>
      <p class="note">{t.note}</p>
      {WHO.map((who) => (
        <fieldset key={who} class="home">
          <legend>{t.who[who]}</legend>
          {(["availability", "attentiveness"] as const).map((name, i) => {
            const lever = cares[who][i as 0 | 1];
            return (
              <LeverRow
                key={name}
                lever={lever}
                label={care[name]}
                ends={care[`${name}_ends`]}
                unit={care.unit[name]}
                onChange={(value) => change(() => lever.set(value))}
              />
            );
          })}
        </fieldset>
      ))}
      <LeverRow
        lever={misread}
        label={t.misread}
        ends={t.misread_ends}
        unit=""
        onChange={(value) => change(() => misread.set(value))}
      />
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
    </>
  );
}

function Lived({ year }: { readonly year: CoupleYear }): JSX.Element {
  const t = words.value.couple;
  const { left, days, sides } = year;
  return (
    <>
      <p>
        {guess.value.value !== "" && `${t.expected}: ${t.answers[guess.value.value]}. `}
        <b>{`${t.came_out}: ${t.answers[demanding(sides)]}.`}</b>{" "}
        {left === undefined ? t.together : `${t.left[left]} ${days} ${t.days}`}
      </p>
      <Did year={year} />
      <FeltFigure year={year} />
      <ConflictFigure year={year} />
      <PlaneFigure year={year} />
      <p class="note">{t.notice}</p>
      <p class="note">{t.caution}</p>
      <ReadOn equation="15.1" findings={["anxiety-conflict-avoidance-distance"]} />
    </>
  );
}

function Did({ year: { sides, course } }: { readonly year: CoupleYear }): JSX.Element {
  const t = words.value.couple;
  const percent = (share: number | undefined) =>
    share === undefined ? t.none : `${Math.round(100 * share)}\u00a0%`;
  const content = course.at(-1)?.satisfaction ?? [0, 0];
  const rows = [
    [t.demands, sides.map(({ demandsPerWeek }) => demandsPerWeek.toFixed(1))],
    [t.withdrawal, sides.map(({ withdrawal }) => percent(withdrawal))],
    [t.comforted, sides.map(({ comfortedShare }) => percent(comfortedShare))],
    [t.content, content.map((one) => one.toFixed(2))],
  ] as const;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.does}</th>
          {t.names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, [a, b]]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{a}</td>
            <td>{b}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
