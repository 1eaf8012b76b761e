import type { ComponentType, JSX } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../../words/index.ts";
import { Cohort } from "./cohort.tsx";
import { raising } from "./cohort-plan.ts";
import type { Gathering } from "./gathering.ts";
import { PlaneMap } from "./map.tsx";
import { mapping } from "./map-plan.ts";
import { PARTS, type Part, part, run } from "./part.ts";
import { Study } from "./study.tsx";
import { living, opening, summing } from "./study-plan.ts";

const BODIES: Readonly<Record<Part, ComponentType>> = {
  map: PlaneMap,
  cohort: Cohort,
  study: Study,
};

/** What is computed in each part. */
const GATHERINGS: Readonly<Record<Part, Gathering>> = {
  map: mapping,
  cohort: raising,
  study: living,
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
            onClick={() => openPart(name)}
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

/** A link to a part brings what was computed there, or is on its way. */
function openPart(name: Part): void {
  part.set(name, true);
  const { is } = GATHERINGS[name].job.status.peek();
  run.set(is === "computing" || is === "ready" ? name : "");
}

/** Arrows go from tab to tab. */
function moveTab(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const at = PARTS.indexOf(part.value.peek()) + by + PARTS.length;
  const next = PARTS[at % PARTS.length] ?? PARTS[0];
  openPart(next);
  document.getElementById(`tab-${next}`)?.focus();
}

/** Whoever goes to another page wants its child, not ours; what is there is kept. */
function giveUp(): void {
  for (const { job } of [mapping, raising, living]) job.cancel();
  opening.cancel();
  summing.cancel();
}
