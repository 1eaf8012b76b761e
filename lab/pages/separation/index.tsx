import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { begin } from "../../widgets/begin.ts";
import { Predict } from "../../widgets/predict.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask } from "../../worker/index.ts";
import type { Parted } from "../../worker/separate.ts";
import { DaysFigure, InsideFigure } from "./figures.tsx";
import { SeparationLevers } from "./levers.tsx";
import { greetingOf, guess, inside, lived, parting } from "./parting.ts";

const days = createJob<Parted>();

/** A child whose caregiver goes away for some days and comes back. */
export function Separation(): JSX.Element {
  const t = words.value;
  const key = JSON.stringify(parting.value);
  const wanted = lived.value.value !== "";
  useEffect(() => {
    if (wanted) void live();
    else days.clear();
  }, [key, wanted]);
  const now = days.status.value;
  return (
    <div class="separation">
      <h1>{t.pages.separation_question}</h1>
      <section class="card">
        <SeparationLevers />
        <Predict question={t.separation.question} answers={t.separation.answers} guess={guess} />
        <button type="button" class="primary" onClick={() => begin(lived, () => void live())}>
          {t.separation.live}
        </button>
      </section>
      {now.is === "ready" ? (
        <Lived parted={now.output} />
      ) : (
        <section class="card">
          <h2>{t.separation.days}</h2>
          <WorkStatus
            job={days}
            again={() => void live()}
            computing={t.separation.computing}
            empty={t.separation.empty}
          />
        </section>
      )}
    </div>
  );
}

function Lived({ parted }: { readonly parted: Parted }): JSX.Element {
  const t = words.value.separation;
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const { days: all, greetedBefore, greetedOnReturn } = parted;
  const count = (of: (one: (typeof all)[number]) => boolean) => all.filter(of).length;
  return (
    <section class="card" aria-live="polite">
      <h2>{t.days}</h2>
      <DaysFigure parted={parted} />
      <dl class="counts">
        {(["protest", "despair", "detachment", "settled"] as const).map((phase) => (
          <div key={phase}>
            <dt>{t.phases[phase]}</dt>
            <dd>{count((one) => one.phase === phase)}</dd>
          </div>
        ))}
        <div>
          <dt>{t.cool}</dt>
          <dd>{count(({ cool }) => cool)}</dd>
        </div>
        <div>
          <dt>{t.clinging}</dt>
          <dd>{count(({ clinging }) => clinging)}</dd>
        </div>
      </dl>
      <p>{`${t.greeted} ${percent(greetedOnReturn)} (${t.before} ${percent(greetedBefore)}).`}</p>
      {guess.value.value !== "" && (
        <p>{`${t.expected} ${t.answers[guess.value.value]} ${t.came_out} ${t.answers[greetingOf(greetedOnReturn)]}`}</p>
      )}
      <p>
        <label>
          <input
            type="checkbox"
            checked={inside.value.value === "yes"}
            onChange={({ currentTarget }) => inside.set(currentTarget.checked ? "yes" : "")}
          />{" "}
          {t.look_inside}
        </label>
      </p>
      {inside.value.value === "yes" && <InsideFigure parted={parted} />}
      <p>{t.notice}</p>
      <p class="note">{t.caution}</p>
    </section>
  );
}

function live(): Promise<void> {
  return days.start((options) => ask("separate", parting.peek(), options));
}
