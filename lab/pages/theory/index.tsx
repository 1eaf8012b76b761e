import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../../words/index.ts";
import { Contents } from "./contents.tsx";
import { Equations } from "./equation-card.tsx";
import { Limits } from "./limits.tsx";
import { Parameters } from "./parameters.tsx";
import { useArrival } from "./place.ts";
import { Predict } from "./predict.tsx";
import { SameBits } from "./same-bits.tsx";
import { fetchTypeset, typeset } from "./typeset.tsx";

/** What is claimed: equations, quantities with their source, and what is left out. */
export function Theory(): JSX.Element {
  const t = words.value;
  useEffect(() => void fetchTypeset(), []);
  useArrival(typeset.value !== undefined);
  return (
    <div class="theory">
      <h1>{t.pages.theory_question}</h1>
      <Contents />
      <div class="column">
        <section class="card">
          <p>{t.theory.intro}</p>
          <p>
            <b>{t.theory.rule}</b>
          </p>
          <Predict />
        </section>
        <Equations />
        <Parameters />
        <Limits />
        <SameBits />
      </div>
    </div>
  );
}
