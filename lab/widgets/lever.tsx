import type { JSX } from "preact";
import type { Declaration } from "../../src/model/index.ts";
import { addressText, type Field, field, numberBetween } from "../address/index.ts";
import { words } from "../words/index.ts";

/** A quantity that one can move, remembered in the address. */
export interface Lever extends Field<number> {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Table and name of the declaration, as "care.availability". */
  readonly path: string;
  readonly declared: Declaration;
}

/** @param usual where it stands unless the address says otherwise */
export function lever(
  path: string,
  declared: Declaration,
  usual: number,
  [from, to, step]: readonly [number, number, number],
): Lever {
  const name = path.split(".").at(-1) ?? path;
  return { ...field(name, usual, numberBetween(from, to, step)), from, to, step, path, declared };
}

/** A slider in plain words; its symbol leads to the equation and the source. */
export function LeverRow(props: {
  readonly lever: Lever;
  readonly label: string;
  readonly ends: readonly [string, string];
  readonly unit: string;
  readonly onChange: (value: number) => void;
}): JSX.Element {
  const { label, ends, unit, onChange } = props;
  const { value, from, to, step, path, declared } = props.lever;
  const about = addressText({ page: "theory", fields: { about: path } });
  return (
    <div class="lever">
      <label for={path}>{label}</label>
      <span class="reading">
        <a href={about} title={words.value.showEquation}>
          {declared.symbol}
        </a>{" "}
        <output for={path}>{`${value.value} ${unit}`}</output>
      </span>
      <input
        id={path}
        type="range"
        min={from}
        max={to}
        step={step}
        value={value.value}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <span class="ends">
        <small>{ends[0]}</small>
        <small>{ends[1]}</small>
      </span>
    </div>
  );
}
