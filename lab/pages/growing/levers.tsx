import { computed, signal } from "@preact/signals";
import type { JSX } from "preact";
import { LeverRow } from "../../widgets/lever.tsx";
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

/** The homes that were copied last, as they stood then. */
const copied = signal("");
const homes = computed(() => JSON.stringify(growing.value));

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
      <p class="seed">
        <label>
          {t.seed}{" "}
          <input
            type="number"
            min={0}
            max={999_999}
            value={seed.value.value}
            onChange={({ currentTarget }) => change(() => seed.set(currentTarget.valueAsNumber))}
          />
        </label>{" "}
        <button type="button" onClick={() => change(() => seed.set(seed.value.peek() + 1))}>
          {t.another}
        </button>
      </p>
      <button type="button" onClick={copyStudy}>
        {words.value.care.study}
      </button>{" "}
      <small role="status">{copied.value === homes.value ? t.copied : ""}</small>
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

async function copyStudy(): Promise<void> {
  await navigator.clipboard.writeText(growingAsStudy(growing.peek()));
  copied.value = homes.peek();
}
