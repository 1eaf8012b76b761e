import type { JSX } from "preact";
import { WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { filled } from "./filled.ts";
import type { Gathering } from "./gathering.ts";

const MINUTE = 60;

/** How far it is, how fast, how long it will take; a way to stop it; what failed. */
export function Progress(props: {
  readonly gathering: Gathering;
  readonly again: () => void;
  readonly computing: string;
  /** Said while nothing is computed. */
  readonly empty: string;
}): JSX.Element {
  const { gathering, again, computing, empty } = props;
  const { job, pace } = gathering;
  const t = words.value.population;
  const now = job.status.value;
  const rate = pace.value;
  return (
    <div class="gathering">
      <WorkStatus job={job} again={again} computing={computing} empty={empty} />
      {now.is === "computing" && rate !== undefined && (
        <p class="note">
          {filled(t.pace, {
            rate: rate.toFixed(rate < 10 ? 1 : 0),
            left: durationOf((now.of - now.done) / rate),
          })}
        </p>
      )}
    </div>
  );
}

function durationOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < MINUTE
    ? `${whole} s`
    : `${Math.floor(whole / MINUTE)} min ${String(whole % MINUTE).padStart(2, "0")} s`;
}
