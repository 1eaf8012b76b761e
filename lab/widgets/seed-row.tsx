import type { JSX } from "preact";
import type { Field } from "../address/index.ts";

/** All chance of a page, as a number, and the next one. */
export function SeedRow(props: {
  readonly seed: Field<number>;
  readonly label: string;
  readonly another: string;
  /** Does what has to be done when something is set. */
  readonly change: (act: () => void) => void;
}): JSX.Element {
  const { seed, label, another, change } = props;
  return (
    <p class="seed">
      <label>
        {label}{" "}
        <input
          type="number"
          min={0}
          max={999_999}
          value={seed.value.value}
          onChange={({ currentTarget }) => {
            const { valueAsNumber: wanted } = currentTarget;
            if (Number.isInteger(wanted)) change(() => seed.set(wanted));
          }}
        />
      </label>{" "}
      <button type="button" onClick={() => change(() => seed.set(seed.value.peek() + 1))}>
        {another}
      </button>
    </p>
  );
}
