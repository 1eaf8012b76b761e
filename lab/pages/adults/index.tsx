import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { begin } from "../../widgets/begin.ts";
import { LeverRow } from "../../widgets/lever.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { type AdultSeen, ask } from "../../worker/index.ts";
import { adultAsStudy } from "./as-study.ts";
import { Result } from "./result.tsx";
import { attentiveness, availability, change, guess, looked, seed, wanted } from "./state.ts";

const job = createJob<AdultSeen>();

/** A childhood by two levers, and who came out of it. */
export function Adults(): JSX.Element {
  const t = words.value;
  const key = JSON.stringify(wanted.value);
  const shown = looked.value.value !== "";
  useEffect(() => {
    if (shown) void look();
    else job.clear();
  }, [key, shown]);
  const now = job.status.value;
  return (
    <div class="grown-up">
      <h1>{t.pages.adults_question}</h1>
      <section class="card">
        <Levers />
        <Predict question={t.adults.question} answers={t.adults.answers} guess={guess} />
        <button type="button" class="primary" onClick={() => begin(looked, () => void look())}>
          {t.adults.look}
        </button>
        <TakeStudy text={adultAsStudy(wanted.value)} said={t.adults.copied} />
      </section>
      <section class="card">
        {now.is === "ready" ? (
          <Result seen={now.output} />
        ) : (
          <>
            <h2>{t.adults.result}</h2>
            <WorkStatus
              job={job}
              again={() => void look()}
              computing={t.adults.computing}
              empty={t.adults.empty}
            />
          </>
        )}
      </section>
    </div>
  );
}

function Levers(): JSX.Element {
  const t = words.value.adults;
  const care = words.value.care;
  const rows = [
    [availability, care.availability, care.availability_ends, care.unit.availability],
    [attentiveness, care.attentiveness, care.attentiveness_ends, care.unit.attentiveness],
  ] as const;
  return (
    <>
      <h2>{t.childhood}</h2>
      <p class="note">{t.childhood_note}</p>
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
  return job.start((options) => ask("adult", wanted.peek(), options));
}
