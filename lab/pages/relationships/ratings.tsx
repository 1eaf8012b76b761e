import type { JSX } from "preact";
import { MOST_RATING, OWN_STATEMENTS } from "../../../src/instruments/index.ts";
import { saveText } from "../../widgets/save-text.ts";
import { words } from "../../words/index.ts";
import { asTable, WHOM } from "./as-text.ts";
import { all, forget, isShared, rate, rated, share, whom } from "./rated.ts";

const RATINGS = Array.from({ length: MOST_RATING }, (_, i) => i + 1);

/** Whom it is about, and eight statements. */
export function Ratings(): JSX.Element {
  const t = words.value.relationships;
  const now = whom.value;
  return (
    <>
      <fieldset class="whom">
        <legend>{t.whom}</legend>
        {WHOM.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="whom"
              checked={one === now}
              onChange={() => {
                whom.value = one;
              }}
            />{" "}
            {t.who[one]}
            {Object.keys(all.value[one]).length > 0 && ` (${Object.keys(all.value[one]).length})`}
          </label>
        ))}
      </fieldset>
      <p class="note scale">{t.scale}</p>
      {OWN_STATEMENTS.map((name) => (
        <fieldset key={name} class="statement">
          <legend>{t.statements[name]}</legend>
          {RATINGS.map((rating) => (
            <label key={rating}>
              <input
                type="radio"
                name={name}
                checked={all.value[now][name] === rating}
                onChange={() => rate(now, name, rating)}
              />
              {rating}
            </label>
          ))}
          <label>
            <input
              type="radio"
              name={name}
              checked={all.value[now][name] === undefined}
              onChange={() => rate(now, name, undefined)}
            />
            <span aria-hidden="true">–</span>
            <span class="unseen">{t.left_out}</span>
          </label>
        </fieldset>
      ))}
    </>
  );
}

/** What may become of the ratings: nothing, unless it is asked for. */
export function Keeping(): JSX.Element {
  const t = words.value.relationships;
  const none = rated.value.length === 0;
  return (
    <div class="keeping">
      <p class="note" role="status">
        {isShared.value ? t.shared : ""}
      </p>
      <div class="controls">
        <button
          type="button"
          disabled={none}
          onClick={() => saveText("relationships.csv", asTable(rated.value))}
        >
          {t.save}
        </button>
        <button type="button" disabled={none} onClick={share}>
          {t.share}
        </button>
        <button type="button" disabled={none} onClick={forget}>
          {t.forget}
        </button>
      </div>
    </div>
  );
}
