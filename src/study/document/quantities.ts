import {
  careDeclarations,
  type Declaration,
  type Declarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
} from "../../model/index.ts";
import { communityDeclarations, lineageDeclarations } from "../../population/index.ts";
import {
  assessments,
  everydayDeclarations,
  householdDeclarations,
  togetherDeclarations,
} from "../../procedures/index.ts";
import { changeDeclarations, changedCareIn, shiftOf } from "./changing.ts";
import type { StudyDocument } from "./document.ts";
import { didYouMean } from "./likeness.ts";
import { everybodyIn, procedureNames } from "./people.ts";
import { type Problem, valueText } from "./problem.ts";

/** The tables that `settings` of a study reaches, by name. */
export const settingTables: Readonly<Record<string, Declarations>> = {
  system: systemDeclarations,
  grown: grownDeclarations,
  together: togetherDeclarations,
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

/** Every quantity that a study can name, by path. */
export function quantitiesOf(document: StudyDocument): ReadonlyMap<string, NamedQuantity> {
  const all = new Map<string, NamedQuantity>();
  const add = (owner: string, declarations: Declarations, variesByChild: boolean) => {
    for (const [name, declaration] of Object.entries(declarations)) {
      const path = `${owner}.${name}`;
      all.set(path, { path, owner, name, declaration, variesByChild });
    }
  };
  add("temperament", temperamentDeclarations, true);
  for (const { name } of everybodyIn(document)) {
    add(name, careDeclarations, true);
    add(name, householdDeclarations, false);
  }
  for (const [table, declarations] of Object.entries(settingTables)) {
    add(table, declarations, table !== "community" && table !== "lineage");
  }
  // Drawn one by one, these could contradict each other for some child (`contradictionIn`).
  for (const name of ["mildestUpset", "worstUpset", "playHours", "wakingHours"]) {
    const path = `everyday.${name}`;
    all.set(path, { ...(all.get(path) as NamedQuantity), variesByChild: false });
  }
  for (const procedure of procedureNames(document)) add(procedure, { ageDays }, false);
  for (const { name } of document.changes ?? []) {
    add(name, changeDeclarations, false);
    const path = `${name}.ageDays`;
    all.set(path, { ...(all.get(path) as NamedQuantity), variesByChild: true });
  }
  for (const { change, member, quantity, how } of changedCareIn(document)) {
    const declaration = how === "shift" ? shiftOf(quantity) : careDeclarations[quantity];
    add(`${change}.${member}`, { [quantity]: declaration }, false);
  }
  return all;
}

/** Whether the quantity of this path is a whole number: the age at a procedure or change, its days. */
export function isWhole(path: string): boolean {
  return path.endsWith(".ageDays") || path.endsWith(".days");
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
  range: [0, 9131],
  start: 365,
  meaning: "Age at which the procedure is held.",
  standing: "assumed",
  basis: "A year, as in the first Strange Situations.",
  works: ["ainsworth1978"],
};
