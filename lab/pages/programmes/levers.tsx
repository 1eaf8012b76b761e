import type { JSX } from "preact";
import { practices, stepDeclarations } from "../../../src/population/index.ts";
import { addressText, type Field } from "../../address/index.ts";
import { CountRow } from "../../widgets/count-row.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { words } from "../../words/index.ts";
import {
  BEGINS,
  begins,
  CHILDREN,
  change,
  children,
  DOSE,
  dose,
  homes,
  PRACTISED,
  type Practised,
  practice,
  seed,
  trialAsStudy,
} from "./programme.ts";

/** What is practised, how much of it, from when on, and in which homes. */
export function ProgrammeLevers(): JSX.Element {
  const t = words.value.programmes;
  return (
    <>
      <h2>{t.title}</h2>
      <p class="note">{t.note}</p>
      <fieldset class="practised">
        <legend>{t.practised}</legend>
        {PRACTISED.map((one) => (
          <Choice key={one} name="practice" value={one} field={practice} label={t.practices[one]} />
        ))}
        <Moves name={practice.value.value} />
      </fieldset>
      <Slider name="dose" field={dose} range={DOSE} reading={`${dose.value.value}`} />
      <Slider
        name="begins"
        field={begins}
        range={BEGINS}
        reading={`${begins.value.value} ${t.days}`}
      />
      <Slider
        name="children"
        field={children}
        range={CHILDREN}
        reading={`${children.value.value}`}
      />
      <fieldset class="practised">
        <legend>{t.homes}</legend>
        {(["all", "frightening"] as const).map((one) => (
          <Choice key={one} name="homes" value={one} field={homes} label={t.which[one]} />
        ))}
      </fieldset>
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
      <TakeStudy text={trialAsStudy()} />
    </>
  );
}

/** Which quantities of care the practice moves, each with its equation. */
function Moves({ name }: { readonly name: Practised }): JSX.Element {
  const t = words.value;
  return (
    <p class="note">
      {t.programmes.moves}{" "}
      {practices[name].moves.map((quantity, i) => {
        const { symbol, start, unit } = stepDeclarations[quantity];
        const by = Number((dose.value.value * start).toFixed(3));
        const size = `${Math.abs(by)} ${unit}`;
        return (
          <span key={quantity}>
            {i > 0 && ", "}
            <a
              href={addressText({ page: "theory", fields: { about: `care.${quantity}` } })}
              title={t.showEquation}
            >
              {symbol}
            </a>
            {` ${by < 0 ? "−" : "+"}${size}`}
          </span>
        );
      })}
    </p>
  );
}

function Choice<T extends string>(props: {
  readonly name: string;
  readonly value: T;
  readonly field: Field<T>;
  readonly label: string;
}): JSX.Element {
  const { name, value, field, label } = props;
  return (
    <label>
      <input
        type="radio"
        name={name}
        value={value}
        checked={field.value.value === value}
        onChange={() => change(() => field.set(value))}
      />{" "}
      {label}
    </label>
  );
}

function Slider(props: {
  readonly name: "dose" | "begins" | "children";
  readonly field: Field<number>;
  readonly range: readonly [number, number, number];
  readonly reading: string;
}): JSX.Element {
  const { name, field, range, reading } = props;
  const t = words.value.programmes;
  return (
    <CountRow
      id={`programmes.${name}`}
      field={field}
      label={t[name]}
      reading={reading}
      range={range}
      ends={t.ends[name]}
      onChange={(value) => change(() => field.set(value))}
    />
  );
}
