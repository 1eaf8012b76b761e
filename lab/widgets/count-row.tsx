import type { JSX } from "preact";
import type { Field } from "../address/index.ts";

/** A slider for something that is no declared quantity: how many, when, how much of it. */
export function CountRow(props: {
  readonly field: Field<number>;
  /** Unlike any other on the page. */
  readonly id: string;
  readonly label: string;
  readonly reading: string;
  readonly range: readonly [from: number, to: number, step: number];
  /** What stands at the ends; else the numbers. */
  readonly ends?: readonly [string, string];
  /** What is to be done with a new value; else it is set. */
  readonly onChange?: (value: number) => void;
}): JSX.Element {
  const { field, id, label, reading, range, onChange = field.set } = props;
  const [from, to, step] = range;
  const { ends = [from, to] } = props;
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
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <span class="ends">
        <small>{ends[0]}</small>
        <small>{ends[1]}</small>
      </span>
    </div>
  );
}
