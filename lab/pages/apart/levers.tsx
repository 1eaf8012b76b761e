import type { JSX } from "preact";
import { LeverRow } from "../../widgets/lever.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { words } from "../../words/index.ts";
import { cares, change, companyHours, daysTogether, seed, WHY, why } from "./plan.ts";

/** What they met as children, for how long they had each other, and who is at hand now. */
export function ApartLevers(): JSX.Element {
  const { apart: t, care } = words.value;
  return (
    <>
      <h2>{t.levers}</h2>
      <p class="note">{t.note}</p>
      <fieldset class="home">
        <legend>{t.met}</legend>
        {(["availability", "attentiveness"] as const).map((name) => (
          <LeverRow
            key={name}
            lever={cares[name]}
            label={care[name]}
            ends={care[`${name}_ends`]}
            unit={care.unit[name]}
            onChange={(value) => change(() => cares[name].set(value))}
          />
        ))}
      </fieldset>
      <fieldset class="why">
        <legend>{t.partner}</legend>
        {WHY.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="why"
              value={one}
              checked={why.value.value === one}
              onChange={() => change(() => why.set(one))}
            />{" "}
            {t.why[one]}
          </label>
        ))}
      </fieldset>
      <LeverRow
        lever={daysTogether}
        label={t.together}
        ends={t.together_ends}
        unit={t.days}
        onChange={(value) => change(() => daysTogether.set(value))}
      />
      <LeverRow
        lever={companyHours}
        label={t.company}
        ends={t.company_ends}
        unit={t.hours}
        onChange={(value) => change(() => companyHours.set(value))}
      />
      <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
    </>
  );
}
