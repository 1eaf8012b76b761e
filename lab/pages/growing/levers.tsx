import type { JSX } from "preact";
import { LeverRow } from "../../widgets/lever.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { words } from "../../words/index.ts";
import { growingAsStudy } from "./as-study.ts";
import { HOMES } from "./home-names.ts";
import {
  type CareLevers,
  caregivers,
  change,
  choosePair,
  growing,
  PAIRS,
  second,
  seed,
  WHERE,
  type Where,
  where,
} from "./homes.ts";

/** What one can change: how the child is cared for in each home, and who else is there. */
export function HomeLevers(): JSX.Element {
  const t = words.value.growing;
  return (
    <>
      <h2>{t.homes}</h2>
      <p class="note">{t.homes_note}</p>
      <p class="pairs">
        {t.look}{" "}
        {PAIRS.map((name) => (
          <button key={name} type="button" class="link" onClick={() => choosePair(name)}>
            {t.pairs[name]}
          </button>
        ))}
      </p>
      {HOMES.map((name) => (
        <fieldset key={name} class={`home home-${name}`}>
          <legend>{t.home[name]}</legend>
          <CareRows levers={caregivers[name]} />
        </fieldset>
      ))}
      <SecondFigure />
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
      <TakeStudy text={growingAsStudy(growing.value)} said={t.copied} />
    </>
  );
}

function CareRows({ levers }: { readonly levers: CareLevers }): JSX.Element {
  const t = words.value.care;
  return (
    <>
      {(["availability", "attentiveness"] as const).map((name) => (
        <LeverRow
          key={name}
          lever={levers[name]}
          label={t[name]}
          ends={t[`${name}_ends`]}
          unit={t.unit[name]}
          onChange={(value) => change(() => levers[name].set(value))}
        />
      ))}
    </>
  );
}

function SecondFigure(): JSX.Element {
  const t = words.value.growing;
  return (
    <fieldset class="home">
      <legend>{t.second}</legend>
      <label>
        {t.where}{" "}
        <select
          value={where.value.value}
          onChange={({ currentTarget }) => change(() => where.set(currentTarget.value as Where))}
        >
          {WHERE.map((one) => (
            <option key={one} value={one}>
              {t.wheres[one]}
            </option>
          ))}
        </select>
      </label>
      {where.value.value !== "none" && (
        <>
          <p class="note">{t.second_note}</p>
          <LeverRow
            lever={second.from}
            label={t.from}
            ends={t.from_ends}
            unit={t.from_unit}
            onChange={(value) => change(() => second.from.set(value))}
          />
          <CareRows levers={second} />
        </>
      )}
    </fieldset>
  );
}
