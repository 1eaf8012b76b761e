import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import { GUESSES, guess } from "./place.ts";
import { countStandings, quantities, STANDINGS } from "./quantities.ts";

/** A guess at how much is measured, then how it stands. */
export function Predict(): JSX.Element {
  const { predict: t } = words.value.theory;
  const guessed = guess.value.value;
  return (
    <>
      <fieldset class="predict">
        <legend>{t.title}</legend>
        <p>{t.question}</p>
        {GUESSES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="guess"
              value={one}
              checked={guessed === one}
              onChange={() => guess.set(one)}
            />{" "}
            {t.options[one]}
          </label>
        ))}
        <p class="note">{t.kept}</p>
      </fieldset>
      <div aria-live="polite">{guessed !== "" && <Compared expected={t.options[guessed]} />}</div>
    </>
  );
}

function Compared({ expected }: { readonly expected: string }): JSX.Element {
  const { predict: t, standings } = words.value.theory;
  const counts = countStandings();
  return (
    <>
      <p>
        {t.expected} {expected}. {`${t.found} ${quantities.length} ${t.quantities}:`}
      </p>
      <ul class="shares">
        {STANDINGS.map((name) => (
          <li key={name}>
            <span>
              <b>{counts[name]}</b> {standings[name]}
            </span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${(100 * counts[name]) / quantities.length}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p class="note">{t.caution}</p>
    </>
  );
}
