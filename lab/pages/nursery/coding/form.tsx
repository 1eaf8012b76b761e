import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Classification } from "../../../../src/procedures/index.ts";
import { words } from "../../../words/index.ts";
import { CODES, type OwnSheet, REUNIONS, SCALES } from "./tapes.ts";

const MIDDLE = 4;

/** Nothing is suggested: the code is left open. */
type Draft = Omit<OwnSheet, "code"> & { readonly code?: Classification };

function emptySheet(): Draft {
  const scores = Object.fromEntries(SCALES.map((scale) => [scale, MIDDLE]));
  return { reunion1: scores, reunion2: scores } as Draft;
}

/** An empty sheet to be filled while the tape runs. */
export function Form({ onDone }: { readonly onDone: (sheet: OwnSheet) => void }): JSX.Element {
  const { sheet: t, coding } = words.value;
  const [sheet, setSheet] = useState(emptySheet);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (sheet.code !== undefined) onDone({ ...sheet, code: sheet.code });
      }}
    >
      <p class="note">{coding.note}</p>
      {REUNIONS.map((reunion, i) => (
        <fieldset key={reunion}>
          <legend>{`${t.reunion} ${i + 1}`}</legend>
          {SCALES.map((scale) => (
            <label key={scale} class="score">
              <span>{t.scales[scale]}</span>
              <input
                type="range"
                min={1}
                max={7}
                step={1}
                value={sheet[reunion][scale]}
                onInput={({ currentTarget }) =>
                  setSheet({
                    ...sheet,
                    [reunion]: { ...sheet[reunion], [scale]: currentTarget.valueAsNumber },
                  })
                }
              />
              <output>{sheet[reunion][scale]}</output>
            </label>
          ))}
        </fieldset>
      ))}
      <fieldset>
        <legend>{t.code}</legend>
        {CODES.map((code) => (
          <label key={code}>
            <input
              type="radio"
              name="code"
              required
              value={code}
              checked={sheet.code === code}
              onChange={() => setSheet({ ...sheet, code: code as Classification })}
            />{" "}
            {`${code}, ${words.value.result.names[code]}`}{" "}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {coding.done}
      </button>
    </form>
  );
}
