import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { addressText, type Field } from "../../address/index.ts";
import { begin } from "../../widgets/begin.ts";
import { CountRow } from "../../widgets/count-row.tsx";
import { later } from "../../widgets/later.tsx";
import { LeverRow } from "../../widgets/lever.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type Seen } from "../../worker/index.ts";
import {
  change,
  count,
  FAMILIES,
  families,
  familiesAsStudy,
  GENERATIONS,
  generations,
  guess,
  levers,
  lived,
  seed,
} from "./families.ts";
import { courseOf } from "./tally.ts";

const job = createJob<readonly (readonly Seen[])[]>();
const SharesFigure = later(async () => (await import("./figures.tsx")).SharesFigure);
const ParentFigure = later(async () => (await import("./figures.tsx")).ParentFigure);

/** Families of the community, generation after generation. */
export function Generations(): JSX.Element {
  const t = words.value;
  const key = JSON.stringify([families.value, count.value.value]);
  const wanted = lived.value.value !== "";
  useEffect(() => {
    if (wanted) void live();
    else job.clear();
  }, [key, wanted]);
  useEffect(() => job.cancel, []);
  const now = job.status.value;
  return (
    <div class="generations">
      <h1>{t.pages.generations_question}</h1>
      <section class="card">
        <Levers />
        <Predict question={t.generations.question} answers={t.generations.answers} guess={guess} />
        <button type="button" class="primary" onClick={() => begin(lived, () => void live())}>
          {t.generations.start}
        </button>
        <TakeStudy text={familiesAsStudy()} />
      </section>
      <section class="card" aria-live="polite">
        <h2>{t.generations.shown}</h2>
        {now.is === "ready" ? (
          <Shown lived={now.output} />
        ) : (
          <WorkStatus
            job={job}
            again={() => void live()}
            computing={t.generations.computing}
            empty={t.generations.empty}
          />
        )}
      </section>
    </div>
  );
}

function Levers(): JSX.Element {
  const t = words.value.generations;
  return (
    <>
      <h2>{t.title}</h2>
      <p class="note">{t.note}</p>
      {(["shaping", "noise"] as const).map((name) => (
        <LeverRow
          key={name}
          lever={levers[name]}
          label={t[name]}
          ends={t[`${name}_ends`]}
          unit={t[`${name}_unit`]}
          onChange={(value) => change(() => levers[name].set(value))}
        />
      ))}
      <HowMany name="generations" label={t.how_many} field={generations} range={GENERATIONS} />
      <HowMany name="families" label={t.families} field={count} range={FAMILIES} />
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
    </>
  );
}

function HowMany(props: {
  readonly name: string;
  readonly label: string;
  readonly field: Field<number>;
  readonly range: readonly [number, number, number];
}): JSX.Element {
  const { name, label, field, range } = props;
  return (
    <CountRow
      id={name}
      field={field}
      label={label}
      reading={`${field.value.value}`}
      range={range}
      onChange={(value) => change(() => field.set(value))}
    />
  );
}

function Shown({ lived: all }: { readonly lived: readonly (readonly Seen[])[] }): JSX.Element {
  const t = words.value.generations;
  const expected = guess.value.value;
  const about = addressText({ page: "findings", fields: { about: "transmission-aai-ssp" } });
  return (
    <>
      <p>
        {expected !== "" && `${t.expected} ${t.answers[expected]}. `}
        {`${t.came_out} ${t.answers[courseOf(all)]}.`}
      </p>
      <SharesFigure lived={all} />
      <ParentFigure lived={all} />
      <p class="note">
        {t.notice} <a href={about}>{words.value.showStudy}</a>.
      </p>
    </>
  );
}

function live(): Promise<void> {
  return job.start((options) =>
    ask("families", { ...families.peek(), from: 0, to: count.value.peek() }, options),
  );
}
