import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import type { Swapped } from "../../worker/index.ts";
import { guess, WHO, type Who } from "./plan.ts";

/** Loss an hour by whom a child learnt with and whom it lives with, and how the guess did. */
export function Matrix({ swapped }: { readonly swapped: Swapped }): JSX.Element {
  const t = words.value.survival;
  const { cells, children } = swapped;
  const guessed = guess.value.value;
  return (
    <>
      <div class="matrix">
        <table>
          <caption>{`${t.matrix} (n = ${children})`}</caption>
          <thead>
            <tr>
              <td />
              {WHO.map((who) => (
                <th key={who} scope="col">
                  {t.lives[who]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WHO.map((who, i) => (
              <tr key={who}>
                <th scope="row">{t.learnt[who]}</th>
                {(cells[i] ?? []).map(({ loss }, j) => (
                  <td key={WHO[j]} class={i === j ? "own" : ""}>
                    {`${loss.point.toFixed(1)} `}
                    <span class="interval">
                      {`[${loss.low.toFixed(1)}, ${loss.high.toFixed(1)}]`}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{`${t.came_out}: ${t.answers[bestOf(swapped)]}.`}</p>
      {guessed !== "" && <p>{`${t.expected}: ${t.answers[guessed]}.`}</p>}
    </>
  );
}

/** Whose children lose least with either caregiver; "own" when each does with its own. */
export function bestOf({ cells }: Swapped): Who | "own" | "other" {
  const best = WHO.map((_, j) =>
    (cells[0]?.[j]?.loss.point ?? 0) <= (cells[1]?.[j]?.loss.point ?? 0) ? "A" : "B",
  );
  if (best[0] === best[1]) return best[0] as Who;
  return best[0] === "A" ? "own" : "other";
}
