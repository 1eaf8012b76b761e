import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import { homes, mapTally } from "./map-plan.ts";
import { CODES, percent, shareOf, totalOf } from "./tally.ts";

/** All of the map for those who would rather read it. */
export function MapNumbers(): JSX.Element {
  const t = words.value.population;
  const { counts = [] } = mapTally.value ?? {};
  return (
    <details>
      <summary>{t.map.numbers}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scroll" tabIndex={0} aria-label={t.map.numbers}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.map.availability_short}</th>
              <th scope="col">{t.map.attentiveness_short}</th>
              <th scope="col">n</th>
              {CODES.map((code) => (
                <th key={code} scope="col">
                  {code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {homes.value.map(({ availability, attentiveness }, i) => {
              const own = counts[i];
              if (own === undefined) return null;
              return (
                <tr key={`${availability} ${attentiveness}`}>
                  <th scope="row">{availability}</th>
                  <td>{attentiveness}</td>
                  <td>{totalOf(own)}</td>
                  {CODES.map((code) => (
                    <td key={code}>{percent(shareOf(own, code).point)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
