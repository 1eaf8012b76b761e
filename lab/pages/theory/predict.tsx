import type { JSX } from "preact";
import { Predict as Guess } from "../../widgets/predict.tsx";
import { words } from "../../words/index.ts";
import { guess } from "./place.ts";
import { countStandings, quantities, STANDINGS } from "./quantities.ts";

/** A guess at how much is measured, then how it stands. */
export function Predict(): JSX.Element {
  const { predict: t } = words.value.theory;
  const guessed = guess.value.value;
  return (
    <>
      <Guess question={t.question} answers={t.options} guess={guess} kept={t.kept} />
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
      <ul class="standing-shares">
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
