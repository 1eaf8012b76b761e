import type { Declaration } from "../../model/index.ts";
import { declarationTables } from "../../population/index.ts";

/** One declared quantity with the table it stands in. */
export interface Quantity extends Declaration {
  readonly group: string;
  readonly title: string;
  readonly name: string;
}

/** Every declared quantity, in the order of the tables. */
export const quantities: readonly Quantity[] = declarationTables.flatMap(
  ({ group, title, declarations }) =>
    Object.entries(declarations).map(([name, one]) => ({ group, title, name, ...one })),
);
