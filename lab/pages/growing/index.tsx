import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { begin } from "../../widgets/begin.ts";
import { Predict } from "../../widgets/predict.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, CAREGIVER_TAPE, type Grown } from "../../worker/index.ts";
import { createDays, type Days } from "./days.ts";
import { Figures } from "./figures.tsx";
import { day, growing, grown, guess } from "./homes.ts";
import { HomeLevers } from "./levers.tsx";
import { Result } from "./result.tsx";
import { Timeline } from "./timeline.tsx";
import { Today } from "./today.tsx";

interface Year {
  readonly grown: readonly Grown[];
  readonly days: Days;
}

const year = createJob<Year>();

/** Milliseconds after which a day is looked at: browsers refuse addresses that change faster. */
const REST = 250;

/** The same child in two homes, side by side, through its first year. */
export function Growing(): JSX.Element {
  const t = words.value;
  const key = JSON.stringify(growing.value);
  const wanted = grown.value.value !== "";
  useEffect(() => {
    if (wanted) void grow();
    else year.clear();
  }, [key, wanted]);
  const now = year.status.value;
  return (
    <div class="growing">
      <h1>{t.pages.growing_question}</h1>
      <section class="card homes">
        <HomeLevers />
        <Predict question={t.growing.question} answers={t.growing.answers} guess={guess} />
        <button type="button" class="primary" onClick={() => begin(grown, () => void grow())}>
          {t.growing.grow}
        </button>
      </section>
      {now.is === "ready" ? (
        <Lived {...now.output} />
      ) : (
        <section class="card year waiting">
          <h2>{t.growing.year}</h2>
          <WorkStatus
            job={year}
            again={() => void grow()}
            computing={t.growing.computing}
            empty={t.growing.empty}
          />
        </section>
      )}
    </div>
  );
}

function Lived({ grown: lives, days }: Year): JSX.Element {
  const t = words.value.growing;
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => {
    comeIntoView(column.current);
    const { today, playing, toggle, last } = days;
    if (today.peek() === 0 && last > 0) toggle();
    let later = 0;
    const remembered = (): void => {
      clearTimeout(later);
      later = window.setTimeout(() => remember(days), REST);
    };
    const stop = [today, playing].map((one) => one.subscribe(remembered));
    return () => {
      clearTimeout(later);
      for (const end of stop) end();
      if (playing.peek()) toggle();
    };
  }, [days]);
  return (
    <div class="column" ref={column}>
      <section class="card timeline" aria-label={t.year}>
        <Timeline days={days} />
      </section>
      <section class="card year">
        <h2>{t.year}</h2>
        <Today grown={lives} days={days} />
      </section>
      <section class="card">
        <h2>{t.courses}</h2>
        <p class="note">{t.courses_note}</p>
        <Figures grown={lives} days={days} />
      </section>
      <Result grown={lives} days={days} />
    </div>
  );
}

/** Who began the year far down the page sees it begin. */
function comeIntoView(column: HTMLElement | null): void {
  if (column === null) return;
  const { top } = column.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) column.scrollIntoView();
}

/** The day goes into the address, when the year stands still. */
function remember({ today, playing }: Days): void {
  if (!playing.peek()) day.set(today.peek());
}

function grow(): Promise<void> {
  return year.start(async (options) => {
    const lives = await ask("grow", growing.peek(), options);
    const stepwise = matchMedia("(prefers-reduced-motion: reduce)").matches;
    return { grown: lives, days: createDays(day.value.peek(), CAREGIVER_TAPE, stepwise) };
  });
}
