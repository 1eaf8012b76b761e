import {
  type Declarations,
  temperamentDeclarations,
  type Values,
  valuesOf,
} from "../../model/index.ts";
import {
  communityDeclarations,
  type LineagePlan,
  lineageDeclarations,
} from "../../population/index.ts";
import type { LifeAddress, StudyPlan } from "../plan/index.ts";
import { settingsOf } from "../plan/index.ts";
import { lifePlanOf } from "./people.ts";

/** The family at an address: the life there is its last. Quantities hold for all generations. */
export function lineagePlanOf(plan: StudyPlan, address: LifeAddress): LineagePlan {
  const { seed, child } = address;
  const { quantities } = settingsOf(plan, plan.cells[address.cell] ?? []);
  const table = <D extends Declarations>(owner: string, declarations: D): Values<D> => {
    const given = Object.keys(declarations).flatMap((name) => {
      const value = quantities.get(`${owner}.${name}`);
      return value === undefined ? [] : [[name, value]];
    });
    return valuesOf(declarations, Object.fromEntries(given) as Partial<Values<D>>);
  };
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
