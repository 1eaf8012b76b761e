import type { JSX } from "preact";
import type { FindingResult } from "../../../src/battery/index.ts";
import { DOMAIN_ORDER } from "../../../src/report/index.ts";
import type { Field } from "../../address/index.ts";
import { words } from "../../words/index.ts";
import { domain, LABELS, label, VERDICTS, verdict } from "./choice.ts";
import { chosenOf } from "./chosen.ts";
import { fill } from "./fill.ts";

/** Which findings are shown: by what came of them, by what they are for, by what they are about. */
export function Filters(props: {
  readonly findings: readonly FindingResult[];
  readonly shown: number;
}): JSX.Element {
  const { findings, shown } = props;
  const t = words.value.findings;
  const domains = DOMAIN_ORDER.filter((one) => findings.some((found) => found.domain === one));
  return (
    <section class="card findings-filter">
      <h2>{t.filter.title}</h2>
      <Choose
        name="verdict"
        legend={t.filter.verdict}
        field={verdict}
        options={VERDICTS.map((one) => [one, t.verdicts[one]])}
        findings={findings}
      />
      <Choose
        name="label"
        legend={t.filter.label}
        field={label}
        options={LABELS.map((one) => [one, t.labels[one]])}
        findings={findings}
      />
      <label class="findings-domain">
        {t.filter.domain}{" "}
        <select
          value={domain.value.value}
          onChange={({ currentTarget }) => domain.set(currentTarget.value, true)}
        >
          <option value="">{t.filter.any}</option>
          {domains.map((one) => (
            <option key={one} value={one}>
              {`${t.domains[one]} (${countOf(findings, { domain: one })})`}
            </option>
          ))}
        </select>
      </label>
      <p class="note" role="status">
        {fill(t.filter.count, { shown, all: findings.length })}
      </p>
    </section>
  );
}

/** One of some words, each with how many findings it leaves. */
function Choose<T extends string>(props: {
  readonly name: "verdict" | "label";
  readonly legend: string;
  readonly field: Field<T | "">;
  readonly options: readonly (readonly [T, string])[];
  readonly findings: readonly FindingResult[];
}): JSX.Element {
  const { name, legend, field, options, findings } = props;
  const all: readonly (readonly [T | "", string])[] = [
    ["", words.value.findings.filter.any],
    ...options,
  ];
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map(([one, said]) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={field.value.value === one}
            onChange={() => field.set(one, true)}
          />{" "}
          {`${said} (${countOf(findings, { [name]: one })})`}
        </label>
      ))}
    </fieldset>
  );
}

/** How many there would be with this chosen beside what is chosen else. */
function countOf(
  findings: readonly FindingResult[],
  wanted: Partial<Record<"verdict" | "label" | "domain", string>>,
): number {
  return chosenOf(findings, {
    verdict: verdict.value.value,
    label: label.value.value,
    domain: domain.value.value,
    ...wanted,
  }).length;
}
