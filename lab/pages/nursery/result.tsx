import type { JSX } from "preact";
import { FOUR_WAY } from "../../../src/report/index.ts";
import { addressText } from "../../address/index.ts";
import { words } from "../../words/index.ts";
import type { Raised } from "../../worker/index.ts";
import { isOver } from "./sheet.tsx";
import { type Guess, guess } from "./upbringing.ts";
import type { Watching } from "./watching.ts";

const CODES = ["A", "B", "C", "D"] as const;
/** What each code looks like in a reunion, in the words of the guess. */
const LOOKS: Readonly<Record<(typeof CODES)[number], Guess>> = {
  A: "ignores",
  B: "settles",
  C: "clings",
  D: "stops",
};

/** What came out, beside what was expected and what is published; only when the tape is over. */
export function Result(props: {
  readonly raised: Raised;
  readonly watching: Watching;
}): JSX.Element | null {
  const { raised, watching } = props;
  const { result: t, predict } = words.value;
  if (!isOver(watching, 8)) return null;
  const code = raised.record.coding.classification;
  const expected = guess.value.value;
  return (
    <section class="card result" aria-live="polite">
      <h2>{t.title}</h2>
      <p>
        {t.coded} <b>{`${code}, ${t.names[code]}`}</b>.
      </p>
      {expected !== "" && (
        <p>
          {`${predict.compared} ${predict.options[expected]}. ${predict.happened}: ${predict.options[LOOKS[code]]}.`}
        </p>
      )}
      <p>
        {t.published}{" "}
        <a href={addressText({ page: "findings", fields: { about: "ssp-abcd-distribution" } })}>
          {words.value.showStudy}
        </a>
      </p>
      <ul class="shares">
        {CODES.map((one) => (
          <li key={one} class={one === code ? "own" : ""}>
            <span>{`${one}, ${t.names[one]}`}</span>
            <i style={{ width: `${100 * (FOUR_WAY[one].point ?? 0)}%` }} />
            <b>{`${(100 * (FOUR_WAY[one].point ?? 0)).toFixed(1)} %`}</b>
          </li>
        ))}
      </ul>
      <p class="note">{t.caution}</p>
    </section>
  );
}
