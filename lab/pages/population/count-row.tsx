import type { JSX } from "preact";
import type { Field } from "../../address/index.ts";

/** A slider for how many. */
export function CountRow(props: {
  readonly field: Field<number>;
  readonly name: string;
  readonly label: string;
  readonly reading: string;
  readonly range: readonly [from: number, to: number, step: number];
}): JSX.Element {
  const { field, name, label, reading, range } = props;
  const [from, to, step] = range;
  const id = `population.${name}`;
  return (
    <div class="lever">
      <label for={id}>{label}</label>
      <output for={id}>{reading}</output>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={field.value.value}
        onInput={({ currentTarget }) => field.set(currentTarget.valueAsNumber)}
      />
      <span class="ends">
        <small>{from}</small>
        <small>{to}</small>
      </span>
    </div>
  );
}
