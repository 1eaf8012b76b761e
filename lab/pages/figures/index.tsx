import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { begin } from "../../widgets/begin.ts";
import { LeverRow } from "../../widgets/lever.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type FiguresSeen } from "../../worker/index.ts";
import { figuresAsStudy } from "./as-study.ts";
import { Result } from "./result.tsx";
import { change, first, from, guess, looked, second, seed, upset, wanted } from "./state.ts";

const job = createJob<FiguresSeen>();

/** One child, two who care for it: to whom will it turn? */
export function Figures(): JSX.Element {
  const t = words.value;
  const key = JSON.stringify(wanted.value);
  const shown = looked.value.value !== "";
  useEffect(() => {
    if (shown) void look();
    else job.clear();
  }, [key, shown]);
  const now = job.status.value;
  return (
    <div class="two-figures">
      <h1>{t.pages.figures_question}</h1>
      <section class="card">
        <Levers />
        <Predict question={t.figures.question} answers={t.figures.answers} guess={guess} />
        <button type="button" class="primary" onClick={() => begin(looked, () => void look())}>
          {t.figures.look}
        </button>
        <TakeStudy text={figuresAsStudy(wanted.value)} said={t.figures.copied} />
      </section>
      <section class="card">
        {now.is === "ready" ? (
          <Result seen={now.output} />
        ) : (
          <>
            <h2>{t.figures.result}</h2>
            <WorkStatus
              job={job}
              again={() => void look()}
              computing={t.figures.computing}
              empty={t.figures.empty}
            />
          </>
        )}
      </section>
    </div>
  );
}

function Levers(): JSX.Element {
  const t = words.value.figures;
  const { availability_ends } = words.value.care;
  const rows = [
    [first, t.first, availability_ends, words.value.care.unit.availability],
    [second, t.second, availability_ends, words.value.care.unit.availability],
    [from, t.from, t.from_ends, t.from_unit],
    [upset, t.upset, t.upset_ends, ""],
  ] as const;
  return (
    <>
      <h2>{t.people}</h2>
      <p class="note">{t.people_note}</p>
      {rows.map(([lever, label, ends, unit]) => (
        <LeverRow
          key={lever.name}
          lever={lever}
          label={label}
          ends={ends}
          unit={unit}
          onChange={(value) => change(() => lever.set(value))}
        />
      ))}
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
    </>
  );
}

function look(): Promise<void> {
  return job.start((options) => ask("twoFigures", wanted.peek(), options));
}
