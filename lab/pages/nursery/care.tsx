import { computed, signal } from "@preact/signals";
import type { JSX } from "preact";
import { LeverRow } from "../../widgets/lever.tsx";
import { words } from "../../words/index.ts";
import { CarePlane } from "./care-plane.tsx";
import { change, LEVER_NAMES, levers, seed, upbringing, upbringingAsStudy } from "./upbringing.ts";

/** The home that was copied last, as it stood then. */
const copied = signal("");
const home = computed(() => JSON.stringify(upbringing.value));

/** What one can change: the caregiver's care, and a little of the child. */
export function Care(): JSX.Element {
  const t = words.value.care;
  return (
    <>
      <h2>{t.title}</h2>
      <p class="note">{t.note}</p>
      <CarePlane />
      {LEVER_NAMES.map((name) => (
        <LeverRow
          key={name}
          lever={levers[name]}
          label={t[name]}
          ends={t[`${name}_ends`]}
          unit={t.unit[name]}
          onChange={(value) => change(() => levers[name].set(value))}
        />
      ))}
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
        {t.study}
      </button>{" "}
      <small role="status">{copied.value === home.value ? t.copied : ""}</small>
    </>
  );
}

async function copyStudy(): Promise<void> {
  await navigator.clipboard.writeText(upbringingAsStudy());
  copied.value = home.peek();
}
