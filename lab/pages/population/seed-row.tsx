import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import { change, seed } from "./part.ts";

/** All chance, as a number. */
export function SeedRow(): JSX.Element {
  const t = words.value.population;
  return (
    <p class="seed">
      <label>
        {t.seed}{" "}
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
        {t.another}
      </button>
    </p>
  );
}
