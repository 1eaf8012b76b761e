import type { JSX } from "preact";
import { REGIONS } from "../../../src/model/index.ts";
import { ReadOn } from "../../widgets/read-on.tsx";
import { words } from "../../words/index.ts";
import type { AdultSeen } from "../../worker/index.ts";
import { placesOf } from "./places.ts";
import { PlaneFigure } from "./plane-figure.tsx";
import { guess } from "./state.ts";

/** Where somebody stands, what it says of itself, and what an interview makes of it. */
export function Result(props: { readonly seen: AdultSeen }): JSX.Element {
  const { seen } = props;
  const { adults: t, adultPlane } = words.value;
  const expected = guess.value.value;
  const { label, probability } = seen.general;
  return (
    <>
      <h2>{t.result}</h2>
      <p>
        {expected !== "" && `${t.expected}: ${adultPlane.corners[expected]}. `}
        <b>{`${t.came_out}: ${adultPlane.corners[label]}, ${percent(probability)}.`}</b>
      </p>
      <PlaneFigure seen={seen} />
      <Corners seen={seen} />
      <Instruments seen={seen} />
      <p class="note">{t.notice}</p>
      <ReadOn equation="14.1" findings={["adult-style-distribution", "ecr-norms"]} />
    </>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(0)}\u00a0%`;

function Corners(props: { readonly seen: AdultSeen }): JSX.Element {
  const { adults: t, adultPlane } = words.value;
  const places = placesOf(props.seen);
  return (
    <table class="counted">
      <caption>
        <b>{t.probabilities}</b>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.corner}</th>
          {places.map(({ who }) => (
            <th key={who} scope="col">
              {t.towards[who]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {REGIONS.map((region) => (
          <tr key={region}>
            <th scope="row">{adultPlane.corners[region]}</th>
            {places.map(({ who, place }) => (
              <td key={who}>{percent(place.probabilities[region])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Instruments(props: { readonly seen: AdultSeen }): JSX.Element {
  const { selfReport, interview } = props.seen;
  const t = words.value.adults;
  const { stateOfMind = "none", unresolved } = interview;
  return (
    <>
      <h3>{t.two}</h3>
      <dl>
        <dt>{t.says}</dt>
        <dd>{t.styles[selfReport.style]}</dd>
        <dt>{t.interview}</dt>
        <dd>{`${t.states[stateOfMind]}; ${t.unresolved[unresolved ? "yes" : "no"]}`}</dd>
      </dl>
      <p class="note">{t.two_note}</p>
    </>
  );
}
