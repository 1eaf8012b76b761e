import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Explanation } from "../../../src/population/index.ts";
import { words } from "../../words/index.ts";
import { ask, Cancelled } from "../../worker/index.ts";
import { upbringing } from "./upbringing.ts";
import type { Watching } from "./watching.ts";

/** At most this many options; the rest is as good as never chosen. */
const MOST = 6;

/** Asked for, the reasons of the choice in force at this moment. */
export function Why({ watching }: { readonly watching: Watching }): JSX.Element {
  const t = words.value.why;
  const found = useMemo(() => signal<Explanation | string | undefined>(undefined), []);
  useEffect(() => watching.second.subscribe(() => (found.value = undefined)), [watching]);
  const explain = async (): Promise<void> => {
    const { episode, time } = watching.moment.peek();
    const second = Math.floor(time) - episode.start;
    try {
      found.value = await ask("explain", {
        ...upbringing.peek(),
        episode: episode.number,
        second,
      });
    } catch (error) {
      if (!(error instanceof Cancelled)) found.value = (error as Error).message;
    }
  };
  const said = found.value;
  return (
    <section class="why">
      <button type="button" onClick={explain} disabled={watching.playing.value}>
        {t.button}
      </button>
      <div aria-live="polite">
        {typeof said === "string" && <p class="notice">{said}</p>}
        {typeof said === "object" && <Reasons explanation={said} />}
      </div>
    </section>
  );
}

function Reasons({ explanation }: { readonly explanation: Explanation }): JSX.Element {
  const t = words.value.why;
  const { choice, standing } = explanation;
  if (standing === "frozen") return <p>{t.frozen}</p>;
  if (standing === "held") return <p>{t.held}</p>;
  const options = choice.options.toSorted((a, b) => b.odds - a.odds).slice(0, MOST);
  return (
    <>
      {standing === "waiting" && <p>{t.waiting}</p>}
      <table>
        <caption>{t.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.option}</th>
            <th scope="col">{t.gain}</th>
            <th scope="col">{t.cost}</th>
            <th scope="col">{t.odds}</th>
          </tr>
        </thead>
        <tbody>
          {options.map(
            ({ behavior, target, intensity, gain, rebuff, effort, fear, odds, taken }) => (
              <tr key={`${behavior} ${target} ${intensity}`} class={taken ? "taken" : ""}>
                <th scope="row">
                  {words.value.acts[behavior]}
                  {isPerson(target) && `, ${words.value.names.people[target]}`}
                  {taken && <small>{` ← ${t.taken}`}</small>}
                </th>
                <td>{gain.toFixed(2)}</td>
                <td>{(rebuff + effort + fear).toFixed(2)}</td>
                <td>{`${(100 * odds).toFixed(0)} %`}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  );
}

function isPerson(target: string): target is "caregiver" | "stranger" {
  return target === "caregiver" || target === "stranger";
}
