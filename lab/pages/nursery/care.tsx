import type { JSX } from "preact";
import { LeverRow } from "../../widgets/lever.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { words } from "../../words/index.ts";
import { CarePlane } from "./care-plane.tsx";
import { change, LEVER_NAMES, levers, seed, upbringingAsStudy } from "./upbringing.ts";

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
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
      <TakeStudy text={upbringingAsStudy()} />
    </>
  );
}
