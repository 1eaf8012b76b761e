import type { JSX } from "preact";
import { cite } from "../../../src/literature/index.ts";
import { SymbolOf } from "../../widgets/symbol.tsx";
import { language, words } from "../../words/index.ts";
import { Lines } from "./equation-card.tsx";
import { equationsWith } from "./equations/index.ts";
import { about, idOfQuantity, toggle } from "./place.ts";
import type { Quantity } from "./quantities.ts";

/** A quantity in its table; open, it shows its reason, its source and its equations. */
export function QuantityRow({ quantity }: { readonly quantity: Quantity }): JSX.Element {
  const { parameters: t, standings } = words.value.theory;
  const { path, declared } = quantity;
  const { symbol, unit, range, start, meaning, standing } = declared;
  const isOpen = about.value.value === path;
  return (
    <tbody id={idOfQuantity(path)} class={isOpen ? "quantity marked" : "quantity"}>
      <tr>
        <th scope="row">
          <SymbolOf symbol={symbol} />
        </th>
        <td class="meaning">
          <button
            type="button"
            class="link"
            aria-expanded={isOpen}
            lang="en"
            onClick={() => toggle(path)}
          >
            {meaning}
          </button>
        </td>
        <td>{numeral(start)}</td>
        <td>{unit}</td>
        <td>{`${numeral(range[0])} ${t.to} ${numeral(range[1])}`}</td>
        <td>{standings[standing]}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6} class="more">
            <More quantity={quantity} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function More({ quantity }: { readonly quantity: Quantity }): JSX.Element {
  const { parameters: t, standings, standingMeans } = words.value.theory;
  const { path, declared } = quantity;
  const { unit, range, start, standing, basis, works } = declared;
  const found = equationsWith(path);
  return (
    <dl>
      <dt>{t.where}</dt>
      <dd>
        {found.length === 0 && t.nowhere}
        {found.map((equation) => (
          <div key={equation.number} class="equation">
            <Lines equation={equation} />
            <p>{equation.says[language.value]}</p>
          </div>
        ))}
      </dd>
      <dt>{t.basis}</dt>
      <dd>
        <span lang="en">{basis}</span>{" "}
        <small>
          {standings[standing]}: {standingMeans[standing]}
        </small>
      </dd>
      <dt>
        {t.works} <small>({t.worksNote})</small>
      </dt>
      {works.map((key) => (
        <dd key={key} lang="en">
          {cite(key)}
        </dd>
      ))}
      <dt>
        {t.start}, {t.range}, {t.unit}
      </dt>
      <dd>{`${numeral(start)}, ${numeral(range[0])} ${t.to} ${numeral(range[1])}, ${unit === "" ? t.pure : unit}`}</dd>
      <dt>{t.name}</dt>
      <dd>
        <code>{path}</code>
      </dd>
    </dl>
  );
}

/** With the sign for minus instead of a hyphen. */
function numeral(value: number): string {
  return String(value).replace("-", "−");
}
