import {
  careDeclarations,
  type Declarations,
  systemDeclarations,
  temperamentDeclarations,
  type Values,
  valuesOf,
} from "../model/index.ts";
import {
  communityDeclarations,
  drawCare,
  drawTemperament,
  type LifePlan,
} from "../population/index.ts";
import {
  assessments,
  everydayDeclarations,
  householdDeclarations,
  type Member,
} from "../procedures/index.ts";
import { drawnNumbers } from "./draws.ts";
import type { StudyPlan } from "./plan.ts";
import { settingsOf } from "./settings.ts";

/** Which life of a study: seeds outermost, then children, then cells. */
export interface LifeAddress {
  /** 0 up to the study's lives. */
  readonly life: number;
  readonly seed: number;
  /** Number of the child within seed and, unless the study has twins, cell. */
  readonly child: number;
  readonly cell: number;
}

/** The address of a life: a child's cells follow one another. */
export function addressOf(plan: StudyPlan, life: number): LifeAddress {
  const cells = plan.cells.length;
  const cell = life % cells;
  const place = Math.floor(life / cells);
  const own = place % plan.children;
  const seed = plan.seeds[Math.floor(place / plan.children)] as number;
  return { life, seed, child: plan.twins ? own : cell * plan.children + own, cell };
}

/** The whole life at an address: who the child is, who cares for it, what is held when. */
export function lifePlanOf(plan: StudyPlan, address: LifeAddress): LifePlan {
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
    : drawTemperament(seed, child, centre, community);
  const household = plan.members.map((name, place): Member => {
    const centred = plan.document.household?.[place]?.otherwise === "centre";
    const others = centred ? {} : drawCare(seed, child, community, place);
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
