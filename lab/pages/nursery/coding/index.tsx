import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { createJob, WorkStatus } from "../../../widgets/work-status.tsx";
import { language, words } from "../../../words/index.ts";
import { Room } from "../room.tsx";
import { raiseOnTape, type Tape } from "../tape.ts";
import { seed } from "../upbringing.ts";
import { Form } from "./form.tsx";
import { ScoreCard } from "./score-card.tsx";
import { keep } from "./tapes.ts";

const job = createJob<Tape>();

/** A tape of an unknown home, scored blind: nothing inside is shown, and no code. */
export function CodeIt(): JSX.Element {
  const t = words.value;
  const number = seed.value.value;
  const spoken = language.value;
  useEffect(() => void start(), [number, spoken]);
  const now = job.status.value;
  return (
    <>
      <section class="card care">
        <h2>{`${t.coding.title} ${number}`}</h2>
        {now.is === "ready" && (
          <Form
            key={number}
            onDone={(own) => {
              const { coding, secondCoding } = now.output.child.record;
              keep({ seed: number, own, key: coding, second: secondCoding });
              seed.set(number + 1, true);
            }}
          />
        )}
      </section>
      {now.is === "ready" ? (
        <Room watching={now.output.watching} blind />
      ) : (
        <section class="card outside waiting">
          <h2>{t.room.title}</h2>
          <WorkStatus job={job} again={start} computing={t.computing} empty="" />
        </section>
      )}
      <div class="column">
        <section class="card">
          <ScoreCard />
        </section>
      </div>
    </>
  );
}

function start(): void {
  void job.start((options) => raiseOnTape({ seed: seed.value.peek() }, 0, options));
}
