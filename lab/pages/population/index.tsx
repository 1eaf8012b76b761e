import type { ComponentType, JSX } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../../words/index.ts";
import { Cohort } from "./cohort.tsx";
import { raising } from "./cohort-plan.ts";
import { PlaneMap } from "./map.tsx";
import { mapping } from "./map-plan.ts";
import { PARTS, type Part, part } from "./part.ts";
import { Study } from "./study.tsx";
import { living, opening, summing } from "./study-plan.ts";

const BODIES: Readonly<Record<Part, ComponentType>> = {
  map: PlaneMap,
  cohort: Cohort,
  study: Study,
};

/** Many children: a map of outcomes, a cohort beside published shares, and studies. */
export function Population(): JSX.Element {
  const t = words.value;
  useEffect(() => giveUp, []);
  const open = part.value.value;
  const Body = BODIES[open];
  return (
    <div class="population">
      <h1>{t.pages.population_question}</h1>
      <div class="tabs" role="tablist" aria-label={t.pages.population}>
        {PARTS.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === open}
            aria-controls="population-part"
            tabIndex={name === open ? 0 : -1}
            onClick={() => part.set(name, true)}
            onKeyDown={moveTab}
          >
            {t.population.parts[name]}
          </button>
        ))}
      </div>
      <div class="part" id="population-part" role="tabpanel" aria-labelledby={`tab-${open}`}>
        <Body key={open} />
      </div>
    </div>
  );
}

/** Arrows go from tab to tab. */
function moveTab(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const at = PARTS.indexOf(part.value.peek()) + by + PARTS.length;
  const next = PARTS[at % PARTS.length] ?? PARTS[0];
  part.set(next, true);
  document.getElementById(`tab-${next}`)?.focus();
}

/** Whoever goes to another page wants its child, not ours; what is there is kept. */
function giveUp(): void {
  for (const { job } of [mapping, raising, living]) job.cancel();
  opening.cancel();
  summing.cancel();
}
