import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import { GUESSES, guess } from "./upbringing.ts";

/** A guess before anything is shown. */
export function Predict(): JSX.Element {
  const t = words.value.predict;
  return (
    <fieldset class="predict">
      <legend>{t.title}</legend>
      <p>{t.question}</p>
      {GUESSES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="guess"
            value={one}
            checked={guess.value.value === one}
            onChange={() => guess.set(one)}
          />{" "}
          {t.options[one]}
        </label>
      ))}
      <p class="note">{t.kept}</p>
    </fieldset>
  );
}
