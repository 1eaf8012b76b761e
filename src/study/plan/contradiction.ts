import { careDeclarations, valuesOf } from "../../model/index.ts";
import { planContradiction } from "../../population/index.ts";
import {
  contradictionIn,
  everydayDeclarations,
  householdDeclarations,
  type Member,
} from "../../procedures/index.ts";
import { type ChangeEntry, householdIn, type Problem, type Quantity } from "../document/index.ts";
import { changesIn, isCertain } from "./changes.ts";
import { numberAt } from "./number-at.ts";
import type { StudyPlan } from "./plan.ts";

/** Why a cell cannot be lived in; `undefined` when it can. */
export function contradictionOf(
  { document, procedures }: Pick<StudyPlan, "document" | "procedures">,
  quantities: ReadonlyMap<string, Quantity>,
): Problem | undefined {
  const given = (owner: string, declarations: object) =>
    Object.fromEntries(
      Object.keys(declarations).flatMap((name) => {
        const value = numberAt(quantities, `${owner}.${name}`);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const everyday = contradictionIn(
    valuesOf(everydayDeclarations, given("everyday", everydayDeclarations)),
  );
  if (everyday !== undefined)
    return { path: ["settings", "everyday"], said: `cannot be: ${everyday}` };
  const member = (name: string): Member => ({
    name,
    care: valuesOf(careDeclarations),
    ...valuesOf(householdDeclarations, given(name, householdDeclarations)),
  });
  // What comes to some children only is left out where it cannot be: see `happening`.
  const certain = (document.changes ?? []).filter((entry) => isCertain(entry, quantities));
  const changes = changesIn({ ...document, changes: certain }, quantities, member);
  const plan = {
    household: householdIn(document).map(({ name }) => member(name)),
    changes,
    assessments: procedures.map((one) => ({
      ...one,
      age: numberAt(quantities, `${one.name}.ageDays`) ?? 0,
    })),
  };
  const impossible = firstImpossible(plan, (change) =>
    (document.changes ?? []).indexOf(certain[change] as ChangeEntry),
  );
  if (impossible !== undefined) return impossible;
  const { days } = document.people;
  const late = procedures.findIndex(
    ({ name }) =>
      (numberAt(quantities, `${name}.ageDays`) ?? 0) > (days ?? Number.POSITIVE_INFINITY),
  );
  if (late < 0) return undefined;
  return {
    path: ["procedures", late, "ageDays"],
    said: `is ${numberAt(quantities, `${procedures[late]?.name}.ageDays`)}; it must not exceed people.days, ${days}.`,
  };
}

/**
 * What of a life cannot be: the household, or the change from which on it cannot be lived in whatever
 * comes after, or the first procedure that cannot be held in it.
 *
 * @param placeOf where the plan's change of this number stands in the document
 */
function firstImpossible(
  plan: Parameters<typeof planContradiction>[0],
  placeOf: (change: number) => number,
): Problem | undefined {
  const { household, changes = [], assessments } = plan;
  const withFirst = (count: number) =>
    planContradiction({ household, changes: changes.slice(0, count), assessments: [] });
  const why = withFirst(changes.length);
  if (why !== undefined) {
    let last = changes.length;
    while (last > 0 && withFirst(last - 1) !== undefined) last--;
    const path = last === 0 ? ["household"] : ["changes", placeOf(last - 1)];
    return { path, said: `cannot be lived in: ${withFirst(last)}` };
  }
  for (const [i, one] of assessments.entries()) {
    const not = planContradiction({ ...plan, assessments: [one] });
    if (not !== undefined) return { path: ["procedures", i], said: `cannot be held: ${not}` };
  }
  return undefined;
}
