import type { ComponentChildren, JSX } from "preact";
import type { Field } from "../address/index.ts";
import { words } from "../words/index.ts";

/** A guess before anything is shown: one of some answers, remembered in the address. */
export function Predict<T extends string>(props: {
  readonly question: string;
  readonly answers: Readonly<Record<T, string>>;
  readonly guess: Field<T | "">;
  /** What becomes of the guess, when it is not the usual. */
  readonly kept?: string;
  /** Stands between the question and the answers. */
  readonly children?: ComponentChildren;
  /** How the answers are laid out. */
  readonly layout?: string;
}): JSX.Element {
  const { question, answers, guess, kept, children, layout } = props;
  const t = words.value.guess;
  return (
    <fieldset class="predict">
      <legend>{t.title}</legend>
      <p>{question}</p>
      {children}
      <div class={layout ?? ""}>
        {(Object.keys(answers) as T[]).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="guess"
              value={one}
              checked={guess.value.value === one}
              onChange={() => guess.set(one)}
            />{" "}
            {answers[one]}
          </label>
        ))}
      </div>
      <p class="note">{kept ?? t.kept}</p>
    </fieldset>
  );
}
