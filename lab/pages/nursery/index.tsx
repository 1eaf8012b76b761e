import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { recordingOf } from "../../../src/report/index.ts";
import { BeliefPlane } from "../../widgets/belief-plane.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type Raised } from "../../work/index.ts";
import { Care } from "./care.tsx";
import { connectKeys } from "./keys.ts";
import { Predict } from "./predict.tsx";
import { Result } from "./result.tsx";
import { Sheet } from "./sheet.tsx";
import { Stage } from "./stage.tsx";
import { Telling } from "./telling.tsx";
import { Traces } from "./traces.tsx";
import { Transport } from "./transport.tsx";
import { raised, second, upbringing } from "./upbringing.ts";
import { type Watching, watch } from "./watching.ts";
import { Why } from "./why.tsx";

interface Tape {
  readonly child: Raised;
  readonly watching: Watching;
}

const tape = createJob<Tape>();

/** Raise a child by a care that one sets, and watch its Strange Situation. */
export function Nursery(): JSX.Element {
  const t = words.value;
  const key = JSON.stringify(upbringing.value);
  const wanted = raised.value.value !== "";
  useEffect(() => {
    if (wanted) void raiseChild();
    else tape.clear();
  }, [key, wanted]);
  const now = tape.status.value;
  return (
    <div class="nursery">
      <h1>{t.pages.nursery_question}</h1>
      <section class="card care">
        <Care />
        <Predict />
        <button type="button" class="primary" onClick={() => raised.set("yes", true)}>
          {t.care.raise}
        </button>
      </section>
      {now.is === "ready" ? (
        <Watched {...now.output} />
      ) : (
        <section class="card outside waiting">
          <h2>{t.room.title}</h2>
          <WorkStatus
            job={tape}
            again={() => void raiseChild()}
            computing={t.computing}
            empty={t.room.empty}
          />
        </section>
      )}
    </div>
  );
}

function Watched({ child, watching }: Tape): JSX.Element {
  const t = words.value;
  const stage = useRef<HTMLElement>(null);
  useEffect(() => watching.second.subscribe((at) => remember(watching, at)), [watching]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => connectKeys(watching, event);
    const place = stage.current;
    place?.addEventListener("keydown", keys);
    return () => place?.removeEventListener("keydown", keys);
  }, [watching]);
  return (
    <>
      <section class="card outside" ref={stage}>
        <h2>{t.room.title}</h2>
        <div class="stage">
          <Stage watching={watching} />
          <Telling watching={watching} />
        </div>
        <Transport watching={watching} />
        <Traces watching={watching} />
        <p class="note">{t.room.keys}</p>
      </section>
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

function raiseChild(): Promise<void> {
  return tape.start(async (options) => {
    const child = await ask("raise", upbringing.peek(), options);
    const { record, frames } = child;
    const recording = recordingOf({ record, frames, home: undefined }, words.peek().episodes);
    return { child, watching: watch(recording, second.value.peek()) };
  });
}
