import type { JSX } from "preact";
import { studyText } from "../../../src/study/index.ts";
import type { Field } from "../../address/index.ts";
import { CountRow } from "../../widgets/count-row.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { words } from "../../words/index.ts";
import { HELD_OUTCOMES, heldStudy } from "../../worker/index.ts";
import { commands } from "./commands.ts";
import {
  asked,
  change,
  DROP_OUT,
  dropOut,
  missing,
  outcome,
  PEOPLE,
  people,
  seed,
  TREATED,
  treated,
  WAYS,
} from "./trial.ts";

/** What is measured, in how many, who leaves, and what is made of them. */
export function TrialLevers(): JSX.Element {
  const t = words.value.trial;
  const what = outcome.value.value;
  return (
    <>
      <h2>{t.title}</h2>
      <p class="note">{t.notes[what]}</p>
      <Choices
        legend={t.outcome}
        name="outcome"
        field={outcome}
        labels={t.outcomes}
        all={HELD_OUTCOMES}
      />
      <Slider name="people" field={people} range={PEOPLE} reading={`${people.value.value}`} />
      {what === "selfWorth" ? (
        <p class="note">{t.leave_themselves}</p>
      ) : (
        <Slider
          name="dropOut"
          field={dropOut}
          range={DROP_OUT}
          reading={`${dropOut.value.value} %`}
        />
      )}
      <Slider name="treated" field={treated} range={TREATED} reading={`${treated.value.value} %`} />
      {what === "secure" ? (
        <p class="note">{t.none_before}</p>
      ) : (
        <Choices legend={t.missing} name="missing" field={missing} labels={t.ways} all={WAYS} />
      )}
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
      <TakeStudy text={studyText(heldStudy(what))} />
      <details>
        <summary>{t.terminal}</summary>
        <pre>{commands(asked.value)}</pre>
      </details>
    </>
  );
}

function Choices<T extends string>(props: {
  readonly legend: string;
  readonly name: string;
  readonly field: Field<T>;
  readonly labels: Readonly<Record<T, string>>;
  readonly all: readonly T[];
}): JSX.Element {
  const { legend, name, field, labels, all } = props;
  return (
    <fieldset class="practised">
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={field.value.value === one}
            onChange={() => change(() => field.set(one))}
          />{" "}
          {labels[one]}
        </label>
      ))}
    </fieldset>
  );
}

function Slider(props: {
  readonly name: "people" | "dropOut" | "treated";
  readonly field: Field<number>;
  readonly range: readonly [number, number, number];
  readonly reading: string;
}): JSX.Element {
  const { name, field, range, reading } = props;
  const t = words.value.trial;
  return (
    <CountRow
      id={`trial.${name}`}
      field={field}
      label={t[name]}
      reading={reading}
      range={range}
      ends={t.ends[name]}
      onChange={(value) => change(() => field.set(value))}
    />
  );
}
