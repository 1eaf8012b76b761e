import type { Declaration } from "../../../src/model/index.ts";
import { declarationTables } from "../../../src/population/index.ts";

export type Standing = Declaration["standing"];
export const STANDINGS = ["measured", "fitted", "assumed"] as const satisfies readonly Standing[];

/** A declared quantity, with the table it stands in. */
export interface Quantity {
  /** Table and name, as "care.availability". */
  readonly path: string;
  readonly group: string;
  readonly name: string;
  readonly declared: Declaration;
}

/** Every declared quantity, in the order of the tables. */
export const quantities: readonly Quantity[] = declarationTables.flatMap(
  ({ group, declarations }) =>
    Object.entries(declarations).map(([name, declared]) => ({
      path: `${group}.${name}`,
      group,
      name,
      declared,
    })),
);

export function quantityAt(path: string): Quantity | undefined {
  return quantities.find((one) => one.path === path);
}

/** What is looked for: "" is anything. */
export interface Wanted {
  readonly text: string;
  readonly group: string;
  readonly standing: Standing | "";
}

/** Whether a quantity is meant: every word is found in its name, symbol, meaning or reason. */
export function isWanted(quantity: Quantity, { text, group, standing }: Wanted): boolean {
  const { path, declared } = quantity;
  if (group !== "" && group !== quantity.group) return false;
  if (standing !== "" && standing !== declared.standing) return false;
  const within = [path, declared.symbol, declared.meaning, declared.basis].join(" ").toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** How many quantities stand how. */
export function countStandings(): Readonly<Record<Standing, number>> {
  const counts = { measured: 0, fitted: 0, assumed: 0 };
  for (const { declared } of quantities) counts[declared.standing]++;
  return counts;
}
