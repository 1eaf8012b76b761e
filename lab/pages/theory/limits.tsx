import type { JSX } from "preact";
import limitsText from "../../../docs/limits.md?raw";
import { words } from "../../words/index.ts";
import { idOfPlace } from "./place.ts";
import { listItems, type Piece } from "./prose.ts";

const limits = listItems(limitsText);

/** What docs/limits.md says, as it says it. */
export function Limits(): JSX.Element {
  const t = words.value.theory.limits;
  return (
    <section class="card" aria-labelledby={idOfPlace("limits")}>
      <h2 id={idOfPlace("limits")} tabIndex={-1}>
        {t.title}
      </h2>
      <p class="note">
        {t.note} {t.english}
      </p>
      <ul class="limits" lang="en">
        {limits.map((pieces, item) => (
          <li key={item}>{pieces.map(drawn)}</li>
        ))}
      </ul>
    </section>
  );
}

function drawn({ text, isBold, isCode }: Piece, place: number): JSX.Element {
  const inner = isCode ? <code>{text}</code> : text;
  return isBold ? <b key={place}>{inner}</b> : <span key={place}>{inner}</span>;
}
