import type { JSX } from "preact";
import { ReadOn } from "../../widgets/read-on.tsx";
import { words } from "../../words/index.ts";
import type { HeldOutcome, HoldTrials, TrialsHeld } from "../../worker/index.ts";
import { filled } from "../population/filled.ts";
import { bandOf } from "./commands.ts";
import { guess } from "./trial.ts";

const FINDINGS = {
  sensitivity: ["sensitivity-intervention-causal"],
  secure: ["sensitivity-intervention-causal"],
  selfWorth: ["therapy-security-shift"],
} as const;

/** A share is told in a hundred. */
export function inUnit(value: number, outcome: HeldOutcome): number {
  return outcome === "secure" ? 100 * value : value;
}

/** What the trials found, beside what is. */
export function Result(props: {
  readonly trials: TrialsHeld;
  readonly asked: HoldTrials;
}): JSX.Element {
  const { trials, asked } = props;
  const t = words.value.trial;
  const expected = guess.value.value;
  const { power, truth, bias, spread, whenFound, wrongSign, needed } = trials;
  const told = (value: number) => signed(inUnit(value, asked.outcome), asked.outcome);
  const found = Math.round(power.point * trials.trials);
  return (
    <section class="card result" aria-live="polite">
      <h2>{t.result}</h2>
      {expected !== "" && (
        <p>
          {filled(t.compared, {
            expected: t.bands[expected],
            happened: t.bands[bandOf(power.point)],
          })}
        </p>
      )}
      <p>
        {filled(t.power, {
          trials: trials.trials,
          people: asked.people,
          found,
          power: (100 * power.point).toFixed(0),
          low: (100 * power.low).toFixed(0),
          high: (100 * power.high).toFixed(0),
        })}
      </p>
      <p>
        {filled(t.truth, {
          lives: trials.lives,
          truth: told(truth),
          unit: t.units[asked.outcome],
          mean: told(truth + bias),
          spread: told(spread).slice(1),
        })}{" "}
        {found === 0
          ? t.nothing_found
          : filled(t.found, { found: told(whenFound), times: (whenFound / truth).toFixed(1) })}{" "}
        {filled(t.wrong, { wrong: (100 * wrongSign).toFixed(0) })}
      </p>
      <p>
        {Number.isFinite(needed.point)
          ? filled(t.needed, { needed: needed.point, low: needed.low, high: needed.high })
          : t.never}
      </p>
      <p class="note">{t.cautions[asked.outcome]}</p>
      <ReadOn findings={FINDINGS[asked.outcome]} />
    </section>
  );
}

function signed(value: number, outcome: HeldOutcome): string {
  const text = Math.abs(value).toFixed(outcome === "secure" ? 0 : 2);
  return value < 0 ? `−${text}` : `+${text}`;
}
