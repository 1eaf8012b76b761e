import type { JSX } from "preact";
import type { Declaration } from "../../src/model/index.ts";
import { addressText, type Field, field, numberBetween } from "../address/index.ts";
import { words } from "../words/index.ts";
import { SymbolOf } from "./symbol.tsx";

/** A quantity that one can move, remembered in the address. */
export interface Lever extends Field<number> {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Table and name of the declaration, as "care.availability". */
  readonly path: string;
  /** What it is called in the address, and on its page. */
  readonly name: string;
  readonly declared: Declaration;
}

/**
 * @param usual where it stands unless the address says otherwise
 * @param name where a page has the same quantity more than once; else that of the quantity
 */
export function lever(
  path: string,
  declared: Declaration,
  usual: number,
  [from, to, step]: readonly [number, number, number],
  name: string = path.split(".").at(-1) ?? path,
): Lever {
  const kept = field(name, usual, numberBetween(from, to, step));
  return { ...kept, from, to, step, path, name, declared };
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
  const { value, from, to, step, path, name, declared } = props.lever;
  const about = addressText({ page: "theory", fields: { about: path } });
  return (
    <div class="lever">
      <label for={name}>{label}</label>
      <span class="reading">
        <a href={about} title={words.value.showEquation}>
          <SymbolOf symbol={declared.symbol} />
        </a>{" "}
        <output for={name}>{`${String(value.value).replace("-", "−")} ${unit}`}</output>
      </span>
      <input
        id={name}
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
