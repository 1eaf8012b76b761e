import {
  type Care,
  careDeclarations,
  createCaregiver,
  playRates,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  beginChildhood,
  type Childhood,
  type EverydaySettings,
  everydayDeclarations,
  liveDays,
  type Member,
  oneCaregiver,
  type Tally,
} from "../../src/procedures/index.ts";

const p = valuesOf(systemDeclarations);

/** A childhood of so many days in a household, and what happened in it. */
export function grownUpWith(
  household: readonly Member[],
  days: number,
  child = 0,
  everyday: Partial<EverydaySettings> = {},
): { childhood: Childhood; tally: Tally } {
  const temperament = valuesOf(temperamentDeclarations);
  const childhood = beginChildhood(20, child, temperament, household, p);
  const home = valuesOf(everydayDeclarations, everyday);
  return { childhood, tally: liveDays(childhood, days, home, p) };
}

/** The same with one caregiver of this care. */
export function grownUp(
  care: Partial<Care>,
  days: number,
  child = 0,
  everyday: Partial<EverydaySettings> = {},
): { childhood: Childhood; tally: Tally } {
  return grownUpWith(oneCaregiver(valuesOf(careDeclarations, care)), days, child, everyday);
}

/** Care that answers like `care` and plays at this repair rate (1/s) and share of time matched. */
export function playing(care: Partial<Care>, repair: number, matched: number): Partial<Care> {
  const caregiver = createCaregiver("caregiver", valuesOf(careDeclarations, care));
  const usual = playRates(caregiver, 1, p).repair;
  const pace = (care.repairPace ?? careDeclarations.repairPace.start) * (repair / usual);
  return { ...care, repairPace: pace, rupture: (repair * (1 - matched)) / matched };
}

/** Felt availability of the first companion. */
export function feltIn({ scene, companions }: Childhood): number {
  return scene.person.workingModel.foresight.felt[companions[0].slot] as number;
}
