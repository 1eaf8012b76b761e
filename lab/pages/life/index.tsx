import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Field } from "../../address/index.ts";
import { begin } from "../../widgets/begin.ts";
import { Predict } from "../../widgets/predict.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type LifeCourse } from "../../worker/index.ts";
import { studyOf } from "./as-study.ts";
import { backAtTheEnd } from "./back.ts";
import { change, EVENTS, event, guess, lived, months, seed, years } from "./choice.ts";
import { Courses } from "./figure.tsx";

const courses = createJob<readonly LifeCourse[]>();

/** One event in a childhood, and the same children without it. */
export function Life(): JSX.Element {
  const t = words.value;
  const wanted = {
    event: event.value.value,
    years: years.value.value,
    months: months.value.value,
    seed: seed.value.value,
  };
  const live = () => void courses.start((options) => ask("lifeEvent", wanted, options));
  const go = lived.value.value !== "";
  useEffect(() => {
    if (go) live();
    else courses.clear();
  }, [JSON.stringify(wanted), go]);
  const now = courses.status.value;
  return (
    <div class="life">
      <h1>{t.pages.life_question}</h1>
      <section class="card">
        <h2>{t.life.what}</h2>
        <p class="note">{t.life.what_note}</p>
        <Levers />
        <Predict question={t.life.question} answers={t.life.answers} guess={guess} />
        <button type="button" class="primary" onClick={() => begin(lived, live)}>
          {t.life.live}
        </button>
        <TakeStudy text={studyOf(wanted)} />
      </section>
      <section class="card">
        <h2>{t.life.course}</h2>
        {now.is === "ready" ? (
          <Result courses={now.output} />
        ) : (
          <WorkStatus
            job={courses}
            again={live}
            computing={t.life.computing}
            empty={t.life.empty}
          />
        )}
      </section>
    </div>
  );
}

function Levers(): JSX.Element {
  const t = words.value.life;
  return (
    <>
      <p>
        <label>
          {t.event}{" "}
          <select
            value={event.value.value}
            onChange={({ currentTarget }) => {
              const chosen = EVENTS.find((one) => one === currentTarget.value);
              if (chosen !== undefined) change(() => event.set(chosen));
            }}
          >
            {EVENTS.map((one) => (
              <option key={one} value={one}>
                {t.events[one]}
              </option>
            ))}
          </select>
        </label>{" "}
        <small>{t.events_note[event.value.value]}</small>
      </p>
      <Slider label={t.years} unit={t.years_unit} field={years} most={4} />
      <Slider label={t.months} unit={t.months_unit} field={months} most={24} />
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
    </>
  );
}

function Slider(props: {
  readonly label: string;
  readonly unit: string;
  readonly field: Field<number>;
  readonly most: number;
}): JSX.Element {
  const { label, unit, field, most } = props;
  return (
    <p>
      <label>
        {label}{" "}
        <input
          type="range"
          min={1}
          max={most}
          step={1}
          value={field.value.value}
          onInput={({ currentTarget }) => change(() => field.set(currentTarget.valueAsNumber))}
        />{" "}
        <output>{`${field.value.value} ${unit}`}</output>
      </label>
    </p>
  );
}

function Result(props: { readonly courses: readonly LifeCourse[] }): JSX.Element {
  const t = words.value.life;
  const from = years.value.value;
  const came = backAtTheEnd(props.courses);
  const guessed = guess.value.value;
  return (
    <>
      <Courses courses={props.courses} from={from} to={from + (30 * months.value.value) / 365} />
      {guessed !== "" && <p>{`${t.expected}: ${t.answers[guessed]}.`}</p>}
      <p>{`${t.came_out}: ${t.answers[came]}.`}</p>
      <p class="note">{t.caution}</p>
    </>
  );
}
