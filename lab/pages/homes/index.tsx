import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { studyText } from "../../../src/study/index.ts";
import type { Field } from "../../address/index.ts";
import { CountRow } from "../../widgets/count-row.tsx";
import { Predict } from "../../widgets/predict.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { words } from "../../words/index.ts";
import { filled } from "../population/filled.ts";
import { Progress } from "../population/progress.tsx";
import { percent, shareOf } from "../population/tally.ts";
import { SETTINGS } from "./arms.ts";
import {
  arms,
  guess,
  living,
  month,
  occupied,
  outcomes,
  RANGES,
  raiseAll,
  seed,
  setting,
  teams,
} from "./chosen.ts";
import { HomesFigure } from "./figure.tsx";

/** Other homes than a family: staff in shifts, a foster family, communal nights. */
export function Homes(): JSX.Element {
  const t = words.value.homes;
  useEffect(() => () => living.job.cancel(), []);
  return (
    <div class="homes">
      <h1>{words.value.pages.homes_question}</h1>
      <div class="part">
        <section class="card change">
          <h2>{t.title}</h2>
          <p class="note">{t.note}</p>
          <Levers />
          <Predict question={t.question[setting.value.value]} answers={t.answers} guess={guess} />
          <button type="button" class="primary" onClick={() => void raiseAll()}>
            {t.start}
          </button>
          <Studies />
        </section>
        <section class="card shown">
          <h2>{t.shown}</h2>
          <Progress
            gathering={living}
            again={() => void raiseAll()}
            computing={t.computing}
            empty={t.empty}
          />
          <Compared />
          {outcomes.value.length > 0 && <HomesFigure />}
          <p class="note">{t.notice[setting.value.value]}</p>
        </section>
      </div>
    </div>
  );
}

/** What other levers ask for are other lives. */
function change(act: () => void): void {
  living.job.cancel();
  act();
}

function Levers(): JSX.Element {
  const t = words.value.homes;
  const now = setting.value.value;
  return (
    <>
      <fieldset class="choices">
        <legend>{t.where}</legend>
        {SETTINGS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="setting"
              value={one}
              checked={now === one}
              onChange={() => change(() => setting.set(one, true))}
            />{" "}
            {t.settings[one]}
          </label>
        ))}
      </fieldset>
      {now !== "nights" && (
        <>
          <Slider
            name="teams"
            field={teams}
            reading={filled(t.people, { people: 2 * teams.value.value })}
          />
          <Slider name="occupied" field={occupied} reading={percent(occupied.value.value)} />
        </>
      )}
      {now === "foster" && (
        <Slider
          name="month"
          field={month}
          reading={filled(t.months, { month: month.value.value })}
        />
      )}
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
    </>
  );
}

function Slider(props: {
  readonly name: keyof typeof RANGES;
  readonly field: Field<number>;
  readonly reading: string;
}): JSX.Element {
  const { name, field, reading } = props;
  const t = words.value.homes;
  return (
    <CountRow
      id={`homes.${name}`}
      field={field}
      label={t.levers[name]}
      reading={reading}
      range={RANGES[name]}
      ends={t.ends[name]}
      onChange={(value) => change(() => field.set(value))}
    />
  );
}

/** Each way of growing up is a study of its own. */
function Studies(): JSX.Element {
  const t = words.value.homes;
  return (
    <>
      {arms.value.map(({ name, study }) => (
        <details key={name}>
          <summary>{filled(t.arms[name], { month: month.value.value })}</summary>
          <TakeStudy text={studyText(study)} />
        </details>
      ))}
    </>
  );
}

/** What was expected beside what came out, of those whom the question is about. */
function Compared(): JSX.Element | null {
  const t = words.value.homes;
  const about = { institution: "stayed", foster: "placed", nights: "communal" }[
    setting.value.value
  ];
  const now = outcomes.value.find(
    ({ name, month: age }) => name === about && (age === undefined || age === month.value.value),
  );
  const expected = guess.value.value;
  if (now === undefined) return null;
  return (
    <p class="compared" aria-live="polite">
      {expected !== "" && `${filled(t.expected, { guess: t.answers[expected] })} `}
      {filled(t.happened, { share: percent(shareOf(now.counts, "B").point) })}
    </p>
  );
}
