import type { JSX } from "preact";
import { REGIONS } from "../../../src/model/index.ts";
import { addressText } from "../../address/index.ts";
import { words } from "../../words/index.ts";
import type { AdultSeen } from "../../worker/index.ts";
import { placesOf } from "./places.ts";
import { PlaneFigure } from "./plane-figure.tsx";
import { guess } from "./state.ts";

const FINDING = "adult-style-distribution";

/** Where somebody stands, what it says of itself, and what an interview makes of it. */
export function Result(props: { readonly seen: AdultSeen }): JSX.Element {
  const { seen } = props;
  const t = words.value.adults;
  const expected = guess.value.value;
  const { label, probability } = seen.general;
  return (
    <>
      <h2>{t.result}</h2>
      <p>
        {expected !== "" && `${t.expected}: ${t.corners[expected]}. `}
        <b>{`${t.came_out}: ${t.corners[label]}, ${percent(probability)}.`}</b>
      </p>
      <PlaneFigure seen={seen} />
      <Corners seen={seen} />
      <Instruments seen={seen} />
      <p class="note">{t.notice}</p>
      <p class="note">
        {t.published}{" "}
        <a href={addressText({ page: "findings", fields: { about: FINDING } })}>{t.finding}</a>
      </p>
    </>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function Corners(props: { readonly seen: AdultSeen }): JSX.Element {
  const t = words.value.adults;
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
            <th scope="row">{t.corners[region]}</th>
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
