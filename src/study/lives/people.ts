import {
  careDeclarations,
  type Declarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  type Values,
  valuesOf,
} from "../../model/index.ts";
import {
  communityDeclarations,
  drawCare,
  drawTemperament,
  type Inheritance,
  type LifePlan,
} from "../../population/index.ts";
import {
  assessments,
  everydayDeclarations,
  householdDeclarations,
  type Member,
  togetherDeclarations,
} from "../../procedures/index.ts";
import { everybodyIn, householdIn } from "../document/index.ts";
import type { LifeAddress, StudyPlan } from "../plan/index.ts";
import { changesIn, settingsOf } from "../plan/index.ts";
import { drawnNumbers } from "./draws.ts";
import { happening } from "./happening.ts";

/**
 * The whole life at an address: who the child is, who cares for it, what is held when.
 *
 * @param inheritance what the child has from a parent; else care and temperament are drawn
 */
export function lifePlanOf(
  plan: StudyPlan,
  address: LifeAddress,
  inheritance?: Inheritance,
): LifePlan {
  const { seed, child } = address;
  const settings = settingsOf(plan, plan.cells[address.cell] ?? []);
  const numbers = drawnNumbers(plan, settings.quantities, seed, child);
  const given = <D extends Declarations>(owner: string, declarations: D): Partial<Values<D>> => {
    const values: Record<string, number> = {};
    for (const name of Object.keys(declarations)) {
      const value = numbers.get(`${owner}.${name}`);
      if (value !== undefined) values[name] = value;
    }
    return values as Partial<Values<D>>;
  };
  const table = <D extends Declarations>(owner: string, declarations: D): Values<D> =>
    valuesOf(declarations, given(owner, declarations));
  const community = table("community", communityDeclarations);
  const centre = table("temperament", temperamentDeclarations);
  const temperament = numbers.has("temperament.reactivity")
    ? centre
    : inheritance === undefined
      ? drawTemperament(seed, child, centre, community)
      : { ...centre, reactivity: inheritance.reactivity };
  const entries = everybodyIn(plan.document);
  const everybody = entries.map(({ name, otherwise }, place): Member => {
    const centred = otherwise === "centre";
    const learnt = place === 0 ? inheritance?.care : undefined;
    const others = learnt ?? (centred ? {} : drawCare(seed, child, community, place));
    const care = valuesOf(careDeclarations, { ...others, ...given(name, careDeclarations) });
    return { name, care, ...table(name, householdDeclarations) };
  });
  const memberNamed = (name: string) => everybody.find((one) => one.name === name) as Member;
  const ages = plan.procedures.map(({ name }) => numbers.get(`${name}.ageDays`) ?? 0);
  const household = householdIn(plan.document).map(({ name }) => memberNamed(name));
  const assessed = plan.procedures.map((one, i) => ({ ...one, age: ages[i] as number }));
  const changes = happening(
    plan.document.changes ?? [],
    changesIn(plan.document, numbers, memberNamed),
    settings.quantities,
    numbers,
    { seed, child, household, assessments: assessed },
  );
  return {
    seed,
    child,
    days: plan.document.people.days ?? Math.max(0, ...ages),
    temperament,
    household,
    ...(changes.length > 0 && { changes }),
    assessments: assessed,
    system: table("system", systemDeclarations),
    grown: table("grown", grownDeclarations),
    together: table("together", togetherDeclarations),
    everyday: table("everyday", everydayDeclarations),
    procedures: Object.fromEntries(
      Object.values(assessments).map(({ settings: name, declarations }) => [
        name,
        table(name, declarations),
      ]),
    ),
    learner: settings.learner,
  };
}
