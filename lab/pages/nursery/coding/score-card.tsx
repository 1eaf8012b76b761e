import type { JSX } from "preact";
import type { Interval } from "../../../../src/numerics/index.ts";
import { saveText } from "../../../widgets/save-text.ts";
import { words } from "../../../words/index.ts";
import { agreementWithKey, scoresAsCsv } from "./agreement.ts";
import { forgetAll, SCALES, scored } from "./tapes.ts";

/** With fewer tapes an agreement says nothing. */
const FEWEST = 3;

/** How far one's own scores agree with the key, beside the second coder's. */
export function ScoreCard(): JSX.Element {
  const { coding: t, sheet } = words.value;
  const tapes = scored.value;
  const last = tapes.at(-1);
  return (
    <>
      <h2>{t.agreement}</h2>
      {last !== undefined && (
        <p role="status">
          {`${t.last}: ${last.own.code}. ${t.key}: ${last.key.classification}. ${t.second}: ${last.second.classification}.`}
        </p>
      )}
      {tapes.length < FEWEST ? (
        <p class="note">{`${t.fewest} (${tapes.length} / ${FEWEST}).`}</p>
      ) : (
        <table>
          <caption>{`${t.caption}, n = ${tapes.length}`}</caption>
          <thead>
            <tr>
              <th scope="col">{t.measure}</th>
              <th scope="col">{t.own}</th>
              <th scope="col">{t.second}</th>
            </tr>
          </thead>
          <tbody>{rows()}</tbody>
        </table>
      )}
      <p>
        <button
          type="button"
          disabled={tapes.length === 0}
          onClick={() => saveText("coded-tapes.csv", scoresAsCsv(scored.peek()))}
        >
          {words.value.saveNumbers}
        </button>{" "}
        <button type="button" disabled={tapes.length === 0} onClick={forgetAll}>
          {t.forget}
        </button>
      </p>
    </>
  );

  function rows(): JSX.Element[] {
    const [own, second] = [agreementWithKey(tapes, "own"), agreementWithKey(tapes, "second")];
    return [
      <Row key="codes" name={t.kappa} own={own.codes} second={second.codes} />,
      ...SCALES.map((scale) => (
        <Row
          key={scale}
          name={`${sheet.scales[scale]}, ICC`}
          own={own.scales[scale]}
          second={second.scales[scale]}
        />
      )),
    ];
  }
}

function Row(props: {
  readonly name: string;
  readonly own: Interval;
  readonly second: Interval;
}): JSX.Element {
  return (
    <tr>
      <th scope="row">{props.name}</th>
      <td>{estimate(props.own)}</td>
      <td>{estimate(props.second)}</td>
    </tr>
  );
}

/** A point and its 95 % interval; a dash where all scores are one. */
function estimate({ point, low, high }: Interval): string {
  if (!Number.isFinite(point)) return "–";
  const short = (value: number) => value.toFixed(2).replace("-", "−");
  return `${short(point)} [${short(low)}, ${short(high)}]`;
}
