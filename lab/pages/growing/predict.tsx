import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import { GUESSES, guess } from "./homes.ts";

/** A guess before anything is shown. */
export function Predict(): JSX.Element {
  const { growing: t, predict } = words.value;
  return (
    <fieldset class="predict">
      <legend>{predict.title}</legend>
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
          {t.answers[one]}
        </label>
      ))}
      <p class="note">{predict.kept}</p>
    </fieldset>
  );
}
