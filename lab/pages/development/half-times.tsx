import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import type { Turned, TurnedCourse } from "../../worker/index.ts";
import { guess, guessFor } from "./plan.ts";

const WHICH = ["quiet", "loud", "self"] as const;

/** Days until half of the way is gone, by age, with intervals; and how the guess did. */
export function HalfTimes({ turned }: { readonly turned: readonly Turned[] }): JSX.Element {
  const t = words.value.development;
  const guessed = guess.value.value;
  const last = turned.at(-1);
  return (
    <>
      <div class="matrix">
        <table>
          <caption>{t.table}</caption>
          <thead>
            <tr>
              <td />
              {turned.map(({ years }) => (
                <th key={years} scope="col">{`${t.at} ${years}`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WHICH.map((which) => (
              <tr key={which}>
                <th scope="row">{t.which[which]}</th>
                {turned.map((one) => (
                  <td key={one.years}>
                    <HalfTime course={one[which]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {last !== undefined && (
        <p>{`${t.came_out}: ${t.answers[guessFor(last.loud.halfDays.point)]}.`}</p>
      )}
      {guessed !== "" && <p>{`${t.expected}: ${t.answers[guessed]}.`}</p>}
    </>
  );
}

function HalfTime({ course }: { readonly course: TurnedCourse }): JSX.Element {
  const { point, low, high, n } = course.halfDays;
  return (
    <>
      {`${point.toFixed(0)} `}
      <span class="interval">{`[${Math.max(0, low).toFixed(0)}, ${high.toFixed(0)}]`}</span>
      {`, ${course.reached}/${n}`}
    </>
  );
}
