import type { JSX } from "preact";
import { LeverRow } from "../../widgets/lever.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { words } from "../../words/index.ts";
import { MEANWHILE, type Meanwhile } from "../../worker/parting-plan.ts";
import { partingAsStudy } from "./as-study.ts";
import { change, daysAway, MONTHS, meanwhile, months, parting, seed, told } from "./parting.ts";

/** For how long, with whom, how old, and what it was told. */
export function SeparationLevers(): JSX.Element {
  const t = words.value.separation;
  return (
    <>
      <h2>{t.parting}</h2>
      <p class="note">{t.child}</p>
      <LeverRow
        lever={daysAway}
        label={t.away}
        ends={t.away_ends}
        unit={t.away_unit}
        onChange={(value) => change(() => daysAway.set(value))}
      />
      <p>
        <label>
          {t.meanwhile}{" "}
          <select
            value={meanwhile.value.value}
            onChange={({ currentTarget }) =>
              change(() => meanwhile.set(currentTarget.value as Meanwhile))
            }
          >
            {MEANWHILE.map((one) => (
              <option key={one} value={one}>
                {t.carers[one]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>
        <label>
          {t.age}{" "}
          <select
            value={months.value.value}
            onChange={({ currentTarget }) =>
              change(() => months.set(currentTarget.value as (typeof MONTHS)[number]))
            }
          >
            {MONTHS.map((one) => (
              <option key={one} value={one}>
                {`${one} ${t.months}`}
              </option>
            ))}
          </select>
        </label>
      </p>
      <LeverRow
        lever={told}
        label={t.told}
        ends={t.told_ends}
        unit=""
        onChange={(value) => change(() => told.set(value))}
      />
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
      <TakeStudy text={partingAsStudy(parting.value)} />
    </>
  );
}
