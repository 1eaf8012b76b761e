import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Predict } from "../../widgets/predict.tsx";
import { ReadOn } from "../../widgets/read-on.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { APART_PEOPLE, type ApartGroup, type ApartSeen } from "../../worker/apart-plan.ts";
import { ask } from "../../worker/index.ts";
import { apartAsStudy } from "./as-study.ts";
import { lastsOf, middle, risesOf } from "./came-out.ts";
import { CourseFigure, spread } from "./figures.tsx";
import { ApartLevers } from "./levers.tsx";
import { guesses, lived, plan, why } from "./plan.ts";

const job = createJob<ApartSeen>();

function live(): Promise<void> {
  return job.start((options) => ask("apart", plan.peek(), options));
}

/** Grown people whose partner goes away for a week, or dies. */
export function ApartPage(): JSX.Element {
  const { pages, apart: t } = words.value;
  const key = JSON.stringify(plan.value);
  const wanted = lived.value.value !== "";
  useEffect(() => {
    if (wanted) void live();
    else job.clear();
  }, [key, wanted]);
  const now = job.status.value;
  return (
    <div class="apart">
      <h1>{pages.apart_question}</h1>
      <section class="card">
        <ApartLevers />
        {why.value.value === "death" ? (
          <Predict question={t.question.death} answers={t.lasts} guess={guesses.death} />
        ) : (
          <Predict question={t.question.journey} answers={t.rises} guess={guesses.journey} />
        )}
        <button type="button" class="primary" onClick={() => lived.set("yes", true)}>
          {t.live}
        </button>
        <TakeStudy text={apartAsStudy(plan.value)} />
      </section>
      <section class="card" aria-live="polite">
        <h2>{t.without}</h2>
        {now.is === "ready" ? (
          <Lived seen={now.output} />
        ) : (
          <WorkStatus job={job} again={() => void live()} computing={t.computing} empty={t.empty} />
        )}
      </section>
    </div>
  );
}

/** What was expected, and what came out of it. */
function Answer({ seen: { own, more } }: { readonly seen: ApartSeen }): JSX.Element {
  const t = words.value.apart;
  const kind = why.value.value;
  const of = (one: string): string => ({ ...t.rises, ...t.lasts })[one as "more"];
  const came = kind === "death" ? lastsOf(middle(own.missed)) : risesOf(more);
  const guessed = guesses[kind].value.value;
  return (
    <p>
      {guessed !== "" && `${t.expected}: ${of(guessed)}. `}
      <b>{`${t.came_out}: ${of(came)}.`}</b>
    </p>
  );
}

function Lived({ seen }: { readonly seen: ApartSeen }): JSX.Element {
  const t = words.value.apart;
  const kind = why.value.value;
  return (
    <>
      <Answer seen={seen} />
      <Groups seen={seen} />
      <CourseFigure seen={seen} of="calls">
        {`${t.n} ${APART_PEOPLE}. ${t.calls_note} ${kind === "death" ? t.ever_closer : ""}`}
      </CourseFigure>
      <CourseFigure seen={seen} of="arousal">
        {`${t.n} ${APART_PEOPLE}. ${t.arousal_note}`}
      </CourseFigure>
      <CourseFigure seen={seen} of="countedOn">
        {`${t.n} ${APART_PEOPLE}. ${t.counted_note}`}
      </CourseFigure>
      <h3>{t.notice_title}</h3>
      <ul>
        {t.notice[kind].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h3>{t.not_title}</h3>
      <ul>
        {t.not[kind].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p class="note">{t.caution}</p>
      <ReadOn equation="9.4" />
    </>
  );
}

/** Both groups in numbers. */
function Groups({ seen: { own, answered, more } }: { readonly seen: ApartSeen }): JSX.Element {
  const t = words.value.apart;
  const days = ({ missed }: ApartGroup) =>
    `${middle(missed)} (${missed[0] ?? 0} – ${missed.at(-1) ?? 0})`;
  const rows = [
    [t.anxiety, (one: ApartGroup) => spread(one.anxiety, 1)],
    [t.avoidance, (one: ApartGroup) => spread(one.avoidance, 1)],
    [t.rise, (one: ApartGroup) => spread(one.rise, 3)],
    [t.missed, days],
  ] as const;
  return (
    <>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{`${t.n} ${APART_PEOPLE}`}</th>
              <th scope="col">{t.groups.own}</th>
              <th scope="col">{t.groups.answered}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, of]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{of(own)}</td>
                <td>{of(answered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{`${t.more}: ${spread(more, 3)}.`}</p>
    </>
  );
}
