import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { LeverRow } from "../../widgets/lever.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { ReadOn } from "../../widgets/read-on.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask } from "../../worker/index.ts";
import type { Pooled } from "../../worker/pool.ts";
import { cameOut } from "./came-out.ts";
import { PairsFigure } from "./pairs.tsx";
import { change, datesToStay, guess, met, misread, plan, seed } from "./plan.ts";

const job = createJob<Pooled>();

function start(): Promise<void> {
  return job.start((options) => ask("pool", plan.peek(), options));
}

/** Grown people who meet by chance: who moves in with whom, and who stays. */
export function Pairing(): JSX.Element {
  const { pages, pairing: t } = words.value;
  const key = JSON.stringify(plan.value);
  const wanted = met.value.value !== "";
  useEffect(() => {
    if (wanted) void start();
    else job.clear();
  }, [key, wanted]);
  const now = job.status.value;
  const { alike, unlike, neither } = t.answers;
  return (
    <div class="pairing">
      <h1>{pages.pairing_question}</h1>
      <section class="card">
        <h2>{t.levers}</h2>
        <p class="note">{t.note}</p>
        <LeverRow
          lever={datesToStay}
          label={t.dates}
          ends={t.dates_ends}
          unit={t.evenings}
          onChange={(value) => change(() => datesToStay.set(value))}
        />
        <LeverRow
          lever={misread}
          label={t.misread}
          ends={t.misread_ends}
          unit=""
          onChange={(value) => change(() => misread.set(value))}
        />
        <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
        <Predict question={t.question} answers={{ alike, unlike, neither }} guess={guess} />
        <button type="button" class="primary" onClick={() => met.set("yes", true)}>
          {t.start}
        </button>
      </section>
      <section class="card" aria-live="polite">
        <h2>{t.result}</h2>
        {now.is === "ready" ? (
          <Found pooled={now.output} />
        ) : (
          <WorkStatus
            job={job}
            again={() => void start()}
            computing={t.computing}
            empty={t.empty}
          />
        )}
      </section>
    </div>
  );
}

function Found({ pooled }: { readonly pooled: Pooled }): JSX.Element {
  const t = words.value.pairing;
  const { people, evenings, couples, alike, fates } = pooled;
  const found = t.answers[cameOut(alike.security)];
  const rows = (["anxiety", "avoidance", "security"] as const).map((of) => {
    const { point, low, high } = alike[of];
    return [t.dimension[of], `${point.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`];
  });
  return (
    <>
      <p>
        {guess.value.value !== "" && `${t.expected}: ${t.answers[guess.value.value]}. `}
        <b>{`${t.came_out}: ${found}.`}</b>
      </p>
      <p>{`${people} ${t.people}, ${evenings} ${t.meetings}, ${couples.length} ${t.couples}.`}</p>
      <PairsFigure pooled={pooled} />
      <Rows title={`${t.alike} (n = ${couples.length})`} rows={rows} />
      <Rows
        title={t.fates}
        rows={fates.map(({ upper, hazard, ended, couples: n }, i) => [
          t.upper[i as 0 | 1 | 2] ?? String(upper),
          n === 0 ? "–" : `${hazard.toFixed(2)} (${ended} ${t.of} ${n})`,
        ])}
      />
      <p class="note">{t.notice}</p>
      <p class="note">{t.caution}</p>
      <ReadOn equation="15.7" />
    </>
  );
}

function Rows(props: {
  readonly title: string;
  readonly rows: readonly (readonly (string | undefined)[])[];
}): JSX.Element {
  return (
    <table>
      <caption>{props.title}</caption>
      <tbody>
        {props.rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
