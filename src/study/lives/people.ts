import {
  careDeclarations,
  type Declarations,
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
  lineageDeclarations,
  type LineagePlan,
} from "../../population/index.ts";
import {
  assessments,
  everydayDeclarations,
  householdDeclarations,
  type Member,
} from "../../procedures/index.ts";
import type { LifeAddress, StudyPlan } from "../plan/index.ts";
import { settingsOf } from "../plan/index.ts";
import { drawnNumbers } from "./draws.ts";

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
  const household = plan.members.map((name, place): Member => {
    const centred = plan.document.household?.[place]?.otherwise === "centre";
    const learnt = place === 0 ? inheritance?.care : undefined;
    const others = learnt ?? (centred ? {} : drawCare(seed, child, community, place));
    const care = valuesOf(careDeclarations, { ...others, ...given(name, careDeclarations) });
    return { name, care, ...table(name, householdDeclarations) };
  });
  const ages = plan.procedures.map(({ name }) => numbers.get(`${name}.ageDays`) ?? 0);
  return {
    seed,
    child,
    days: plan.document.people.days ?? Math.max(0, ...ages),
    temperament,
    household,
    assessments: plan.procedures.map((one, i) => ({ ...one, age: ages[i] as number })),
    system: table("system", systemDeclarations),
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

/** The family at an address: its last life is the one there. Quantities hold for all generations. */
export function lineagePlanOf(plan: StudyPlan, address: LifeAddress): LineagePlan {
  const { seed, child } = address;
  const { quantities } = settingsOf(plan, plan.cells[address.cell] ?? []);
  const table = <D extends Declarations>(owner: string, declarations: D): Values<D> =>
    valuesOf(declarations, givenOf(quantities, owner, declarations));
  return {
    generations: plan.document.people.generations ?? 1,
    seed,
    child,
    settings: table("lineage", lineageDeclarations),
    community: table("community", communityDeclarations),
    centre: temperamentDeclarations.reactivity.start,
    lifeOf: (own, inheritance) => lifePlanOf(plan, { ...address, seed: own }, inheritance),
  };
}
