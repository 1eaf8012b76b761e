import {
  careDeclarations,
  type Declaration,
  type Declarations,
  systemDeclarations,
  temperamentDeclarations,
} from "../../model/index.ts";
import { communityDeclarations, lineageDeclarations } from "../../population/index.ts";
import {
  assessments,
  everydayDeclarations,
  householdDeclarations,
} from "../../procedures/index.ts";
import { didYouMean } from "./likeness.ts";
import { type Problem, valueText } from "./problem.ts";

/** The tables that `settings` of a study reaches, by name. */
export const settingTables: Readonly<Record<string, Declarations>> = {
  system: systemDeclarations,
  everyday: everydayDeclarations,
  community: communityDeclarations,
  lineage: lineageDeclarations,
  ...Object.fromEntries(
    Object.values(assessments).map(({ settings, declarations }) => [settings, declarations]),
  ),
};

/** What a path of a study stands for. */
export interface NamedQuantity {
  readonly path: string;
  /** First part of the path: a table, a member of the household or a procedure. */
  readonly owner: string;
  readonly name: string;
  readonly declaration: Declaration;
  /** Whether children may differ in it. */
  readonly variesByChild: boolean;
}

/** Every quantity that a study with these members and procedures can name, by path. */
export function quantitiesOf(
  members: readonly string[],
  procedures: readonly string[],
): ReadonlyMap<string, NamedQuantity> {
  const all = new Map<string, NamedQuantity>();
  const add = (owner: string, declarations: Declarations, variesByChild: boolean) => {
    for (const [name, declaration] of Object.entries(declarations)) {
      const path = `${owner}.${name}`;
      all.set(path, { path, owner, name, declaration, variesByChild });
    }
  };
  add("temperament", temperamentDeclarations, true);
  for (const member of members) {
    add(member, careDeclarations, true);
    add(member, householdDeclarations, false);
  }
  for (const [table, declarations] of Object.entries(settingTables)) {
    add(table, declarations, table === "system" || table === "everyday");
  }
  // Drawn one by one, these could contradict each other for some child (`contradictionIn`).
  for (const name of ["mildestUpset", "worstUpset", "playHours", "wakingHours"]) {
    const path = `everyday.${name}`;
    all.set(path, { ...(all.get(path) as NamedQuantity), variesByChild: false });
  }
  for (const procedure of procedures) add(procedure, { ageDays }, false);
  return all;
}

/** Whether the quantity of this path is a whole number: the age at a procedure. */
export function isWhole(path: string): boolean {
  return path.endsWith(".ageDays");
}

/** That a path is none of these. */
export function unknownQuantity(
  name: string,
  path: Problem["path"],
  quantities: ReadonlyMap<string, NamedQuantity>,
): Problem {
  const owners = [...new Set([...quantities.values()].map(({ owner }) => owner))].join(", ");
  const like = didYouMean(name, [...quantities.keys()]);
  return {
    path,
    said: `is ${valueText(name)}, no quantity of this study.${like} Quantities are named owner.name, owners here are ${owners}; see docs/model.md#10-parameters.`,
  };
}

const ageDays: Declaration = {
  symbol: "t",
  unit: "days",
  range: [0, 3650],
  start: 365,
  meaning: "Age at which the procedure is held.",
  standing: "assumed",
  basis: "A year, as in the first Strange Situations.",
  works: ["ainsworth1978"],
};
