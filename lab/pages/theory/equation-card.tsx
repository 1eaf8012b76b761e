import type { JSX } from "preact";
import constructsText from "../../../docs/constructs.md?raw";
import { SymbolOf } from "../../widgets/symbol.tsx";
import { language, words } from "../../words/index.ts";
import { type Equation, type Part, parts } from "./equations/index.ts";
import { at, idOfPlace, placeLink } from "./place.ts";
import { constructNames } from "./prose.ts";
import { quantityAt } from "./quantities.ts";
import { Formula, typeset } from "./typeset.tsx";

const constructs = constructNames(constructsText);

/** All equations, by the parts of the theory. */
export function Equations(): JSX.Element {
  const t = words.value.theory.equations;
  const set = typeset.value;
  return (
    <section class="card" aria-labelledby={idOfPlace("equations")}>
      <h2 id={idOfPlace("equations")} tabIndex={-1}>
        {t.title}
      </h2>
      <p class="note">{t.note}</p>
      {set === undefined && <p role="status">{t.setting}</p>}
      {set === "unset" && <p class="notice">{t.unset}</p>}
      {parts.map((part) => (
        <PartOf key={part.name} part={part} />
      ))}
    </section>
  );
}

function PartOf({ part: { name, title, equations } }: { readonly part: Part }): JSX.Element {
  return (
    <section class="part" aria-labelledby={idOfPlace(name)}>
      <h3 id={idOfPlace(name)} tabIndex={-1}>
        {title[language.value]}
      </h3>
      {equations.map((equation) => (
        <article
          key={equation.number}
          id={idOfPlace(equation.number)}
          class={at.value.value === equation.number ? "equation marked" : "equation"}
          tabIndex={-1}
          aria-label={`${words.value.theory.equations.number} ${equation.number}`}
        >
          <Lines equation={equation} />
          <p>{equation.says[language.value]}</p>
          <Contents equation={equation} />
        </article>
      ))}
    </section>
  );
}

/** The equation itself with its number. */
export function Lines({ equation: { tex, number } }: { readonly equation: Equation }): JSX.Element {
  return (
    <div class="lines">
      <div>
        {tex.map((line) => (
          <Formula key={line} tex={line} />
        ))}
      </div>
      <a href={placeLink({ at: number })} class="number">
        ({number})
      </a>
    </div>
  );
}

/** The quantities that stand in it, and what it is there for. */
function Contents({ equation }: { readonly equation: Equation }): JSX.Element {
  const t = words.value.theory.equations;
  return (
    <details>
      <summary>
        {t.what} ({equation.quantities.length})
      </summary>
      <ul>
        {equation.quantities.map((path) => (
          <li key={path}>
            <a href={placeLink({ about: path })}>
              <SymbolOf symbol={quantityAt(path)?.declared.symbol ?? path} />
            </a>{" "}
            <span lang="en">{quantityAt(path)?.declared.meaning}</span>
          </li>
        ))}
      </ul>
      {equation.constructs.length > 0 && (
        <>
          <p class="note">{t.constructs}</p>
          <ul lang="en">
            {equation.constructs.map((id) => (
              <li key={id}>
                {id} {constructs.get(id)}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
