import {
  careDeclarations,
  type Declarations,
  systemDeclarations,
  temperamentDeclarations,
} from "../../model/index.ts";
import { type CohortPlan, communityDeclarations } from "../../population/index.ts";
import {
  CAREGIVER,
  everydayDeclarations,
  strangeSituationDeclarations,
} from "../../procedures/index.ts";
import type { StudyDocument } from "../../study/index.ts";

/** The study that raises the children of a cohort, so that its folder is one like any other's. */
export function studyOf(plan: CohortPlan): StudyDocument {
  const { seed, children, days, care, temperament, learner } = plan;
  const born = changed(temperamentDeclarations, temperament);
  // Given to all children the same, even where it is the start value.
  const { reactivity } = temperament;
  const given = plan.temperamentVaries ? born : { ...born, reactivity };
  const settings = {
    system: changed(systemDeclarations, plan.system),
    everyday: changed(everydayDeclarations, plan.everyday),
    strangeSituation: changed(strangeSituationDeclarations, plan.strangeSituation),
    community: changed(communityDeclarations, plan.community),
  };
  return {
    bowlby: 1,
    title: "Strange Situation",
    seeds: [seed],
    people: { children, learner, ...(isEmpty(given) ? {} : { temperament: given }) },
    ...(care && {
      household: [{ name: CAREGIVER, care: changed(careDeclarations, care), otherwise: "centre" }],
    }),
    settings: Object.fromEntries(Object.entries(settings).filter(([, table]) => !isEmpty(table))),
    procedures: [{ hold: "strange-situation", ageDays: days }],
    outputs: { tables: ["lives", "growth", "events"], figures: [] },
  };
}

/** The values that are not start values. */
function changed(declarations: Declarations, values: object): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values as Record<string, number>).filter(
      ([name, value]) => value !== declarations[name]?.start,
    ),
  );
}

function isEmpty(table: object): boolean {
  return Object.keys(table).length === 0;
}
