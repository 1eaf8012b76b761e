import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { begin } from "../../widgets/begin.ts";
import { BeliefPlane } from "../../widgets/belief-plane.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { language, words } from "../../words/index.ts";
import { Care } from "./care.tsx";
import { CodeIt } from "./coding/index.tsx";
import { Result } from "./result.tsx";
import { Room } from "./room.tsx";
import { Sheet } from "./sheet.tsx";
import { raiseOnTape, type Tape } from "./tape.ts";
import { guess, mode, raised, second, upbringing } from "./upbringing.ts";
import type { Watching } from "./watching.ts";
import { Why } from "./why.tsx";

const job = createJob<Tape>();
/** The button that raised the child is gone with it: whoever pressed it goes on at "Play". */
let pressed = false;

/** Raise a child by a care that one sets and watch its Strange Situation, or score those of others. */
export function Nursery(): JSX.Element {
  const t = words.value;
  const isCoding = mode.value.value === "code";
  return (
    <div class="nursery">
      <div class="heading">
        <h1>{isCoding ? t.coding.question : t.pages.nursery_question}</h1>
        <button type="button" onClick={() => mode.set(isCoding ? "watch" : "code", true)}>
          {isCoding ? t.coding.back : t.coding.begin}
        </button>
      </div>
      {isCoding ? <CodeIt /> : <Watch />}
    </div>
  );
}

function Watch(): JSX.Element {
  const t = words.value;
  const home = JSON.stringify(upbringing.value);
  const wanted = raised.value.value !== "";
  const spoken = language.value;
  useEffect(() => {
    if (wanted) start();
    else job.clear();
  }, [home, wanted, spoken]);
  const now = job.status.value;
  return (
    <>
      <section class="card care">
        <Care />
      </section>
      {now.is === "ready" ? (
        <Watched {...now.output} />
      ) : (
        <section class="card outside waiting">
          {now.is === "empty" ? (
            <>
              <Predict question={t.predict.question} answers={t.predict.options} guess={guess} />
              <button type="button" class="primary" onClick={raiseIt}>
                {t.care.raise}
              </button>
            </>
          ) : (
            <WorkStatus job={job} again={start} computing={t.computing} empty={t.room.empty} />
          )}
        </section>
      )}
    </>
  );
}

function Watched({ child, watching }: Tape): JSX.Element {
  const t = words.value;
  useEffect(() => watching.second.subscribe((at) => remember(watching, at)), [watching]);
  useEffect(() => {
    if (pressed) document.querySelector<HTMLElement>(".controls .primary")?.focus();
    pressed = false;
  }, [watching]);
  return (
    <>
      <Room watching={watching} />
      <div class="column">
        <section class="card inside">
          <h2>{t.inside.title}</h2>
          <Plane child={child} watching={watching} />
          <Why watching={watching} />
        </section>
        <section class="card">
          <Sheet raised={child} watching={watching} />
        </section>
        <Result raised={child} watching={watching} />
      </div>
    </>
  );
}

/** The working model as it stands on the tape, at the end of its first year. */
function Plane({ child: raised, watching }: Tape): JSX.Element {
  const t = words.value.inside;
  const now = raised.beliefs[watching.second.value] ?? raised.beliefs.at(-1);
  return (
    <BeliefPlane title={t.plane} path={raised.record.growth} now={now}>
      {t.plane_note}
    </BeliefPlane>
  );
}

/** The place on the tape goes into the address, when the tape stands still. */
function remember({ playing }: Watching, at: number): void {
  if (!playing.peek()) second.set(at);
}

function raiseIt(): void {
  pressed = true;
  begin(raised, start);
}

function start(): void {
  void job.start((options) => raiseOnTape(upbringing.peek(), second.value.peek(), options));
}
