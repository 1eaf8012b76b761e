import type { JSX } from "preact";
import { addressText } from "../../address/index.ts";
import { words } from "../../words/index.ts";
import type { FigureSeen, FiguresSeen } from "../../worker/index.ts";
import { ChoiceFigure, FIGURE_KEYS } from "./choice-figure.tsx";
import { FeltFigure } from "./felt-figure.tsx";
import { guess, upset } from "./state.ts";
import { turnedTo } from "./turned.ts";

/** To whom the child turned, why, and whose leaving it protests. */
export function Result(props: { readonly seen: FiguresSeen }): JSX.Element {
  const { seen } = props;
  const t = words.value.figures;
  const came = turnedTo(seen);
  const expected = guess.value.value;
  return (
    <>
      <h2>{t.result}</h2>
      <p>
        {expected !== "" && `${t.expected_guess}: ${t.answers[expected]}. `}
        <b>{`${t.came_out}: ${came === undefined ? t.nobody : t.answers[came]}.`}</b>
      </p>
      <ChoiceFigure choices={seen.choices} upset={upset.value.value} />
      <FeltFigure figures={seen.figures} />
      <Departures figures={seen.figures} />
      <p class="note">{t.notice}</p>
      <p class="note">
        {t.published}{" "}
        {(["multiple-attachment-cascade", "caregiver-provider-security"] as const).map((about) => (
          <>
            <a href={addressText({ page: "findings", fields: { about } })}>
              {t.findings[about]}
            </a>{" "}
          </>
        ))}
      </p>
    </>
  );
}

function Departures(props: { readonly figures: readonly FigureSeen[] }): JSX.Element {
  const { figures } = props;
  const t = words.value.figures;
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  return (
    <table class="counted">
      <caption>
        <b>{t.departures}</b>
      </caption>
      <thead>
        <tr>
          <td />
          {FIGURE_KEYS.map((name) => (
            <th key={name} scope="col">
              {t.names[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(["protest", "inCompany"] as const).map((measure) => (
          <tr key={measure}>
            <th scope="row">{t.rows[measure]}</th>
            {figures.map((figure, i) => (
              <td key={FIGURE_KEYS[i]}>{percent(figure[measure])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
