import {
  careDeclarations,
  type Declarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  type CohortPlan,
  communityDeclarations,
  declarationTables,
} from "../../population/index.ts";
import {
  contradictionIn,
  type EverydaySettings,
  everydayDeclarations,
  strangeSituationDeclarations,
} from "../../procedures/index.ts";
import { didYouMean } from "../../study/index.ts";
import { UserError } from "../errors.ts";
import { declaredNumber, optionName, wholeNumber } from "../numbers.ts";
import { learnerOf } from "./learner.ts";

/** The options that decide a life, as the command line gives them (`addPlanOptions`). */
export interface PlanOptions {
  readonly seed: string;
  readonly days: string;
  readonly learner?: string;
  readonly set: readonly string[];
  readonly [quantity: string]: unknown;
}

/** The tables whose quantities `--set name=value` reaches. */
const SETTABLE = {
  system: systemDeclarations,
  everyday: everydayDeclarations,
  strangeSituation: strangeSituationDeclarations,
  community: communityDeclarations,
} as const satisfies Record<string, Declarations>;

export const MOST_CHILDREN = 1_000_000;
const MOST_DAYS = 3650;

/**
 * What a cohort is to be, from the command line. A life does not depend on how many there are.
 *
 * @throws UserError naming the option, its value and what is allowed
 */
export function planOf(options: PlanOptions, children: number): CohortPlan {
  const care = given(options, careDeclarations);
  const temperament = given(options, temperamentDeclarations);
  const set = settings(options.set);
  const learner = learnerOf(options.learner, set.system);
  const everyday = valuesOf(everydayDeclarations, set.everyday);
  refuseContradictions(everyday, Object.keys(care), Object.keys(set.community));
  return {
    seed: wholeNumber("--seed", options.seed, 0, Number.MAX_SAFE_INTEGER),
    children,
    days: wholeNumber("--days", options.days, 0, MOST_DAYS),
    care: Object.keys(care).length === 0 ? undefined : valuesOf(careDeclarations, care),
    temperament: valuesOf(temperamentDeclarations, temperament),
    temperamentVaries: temperament.reactivity === undefined,
    learner: learner.name,
    system: valuesOf(systemDeclarations, { ...set.system, ...learner.system }),
    everyday,
    strangeSituation: valuesOf(strangeSituationDeclarations, set.strangeSituation),
    community: valuesOf(communityDeclarations, set.community),
  };
}

/** @throws UserError when quantities that are each allowed cannot be had together */
function refuseContradictions(
  everyday: EverydaySettings,
  care: readonly string[],
  community: readonly string[],
): void {
  const contradiction = contradictionIn(everyday);
  if (contradiction !== undefined) throw new UserError(`--set ${contradiction}`);
  const [given] = care;
  const [drawn] = community;
  if (given !== undefined && drawn !== undefined) {
    throw new UserError(
      `--set ${drawn} is of the community that caregivers are drawn from, but --${optionName(given)} gives all children one caregiver. Leave one of them out.`,
    );
  }
}

/** The quantities of a table that have an option of their own and were given one. */
function given<D extends Declarations>(
  options: PlanOptions,
  declarations: D,
): Partial<Record<keyof D, number>> {
  const values: Partial<Record<keyof D, number>> = {};
  for (const name of Object.keys(declarations)) {
    const text = options[name];
    if (typeof text !== "string") continue;
    values[name as keyof D] = declaredNumber(`--${optionName(name)}`, text, declarations, name);
  }
  return values;
}

function settings(given: readonly string[]): Record<keyof typeof SETTABLE, Record<string, number>> {
  const set = { system: {}, everyday: {}, strangeSituation: {}, community: {} } as Record<
    keyof typeof SETTABLE,
    Record<string, number>
  >;
  for (const text of given) {
    const [, name = "", value = ""] = /^([^=]*)=(.*)$/.exec(text) ?? [];
    if (name === "") {
      throw new UserError(`--set is "${text}"; it must be name=value, such as --set reflex=0.`);
    }
    const tables = Object.entries(SETTABLE) as [keyof typeof SETTABLE, Declarations][];
    const found = tables.find(([, declarations]) => Object.hasOwn(declarations, name));
    if (found === undefined) throw new UserError(unknownQuantity(name));
    set[found[0]][name] = declaredNumber(`--set ${name}`, value, found[1], name);
  }
  return set;
}

function unknownQuantity(name: string): string {
  if (Object.hasOwn(careDeclarations, name) || Object.hasOwn(temperamentDeclarations, name)) {
    return `--set has no quantity "${name}", but there is an option for it: --${optionName(name)}. See bowlby ssp --help.`;
  }
  const elsewhere = declarationTables.find(({ declarations }) => Object.hasOwn(declarations, name));
  if (elsewhere !== undefined) {
    return `--set has no quantity "${name}": it belongs to "${elsewhere.title}", which this command does not hold. See docs/model.md#10-parameters.`;
  }
  const known = Object.values(SETTABLE).flatMap((table) => Object.keys(table));
  return `--set has no quantity "${name}".${didYouMean(name, known)} See docs/model.md#10-parameters for all of them.`;
}
