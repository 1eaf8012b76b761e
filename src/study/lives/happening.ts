import { openStream, uniform } from "../../numerics/index.ts";
import type { LifePlan } from "../../population/index.ts";
import { planContradiction } from "../../population/index.ts";
import type { Change } from "../../procedures/index.ts";
import type { ChangeEntry, Quantity } from "../document/index.ts";
import { isCertain } from "../plan/index.ts";

/**
 * What changes in one child's life. What comes to some children only comes by a chance of its own,
 * named after it, whatever else comes; in the order of age, and left out where it cannot be in this
 * life: nobody leaves who is gone already, and the dead neither fall ill nor come back.
 *
 * @param changes all of the study, as this child would have them
 * @param quantities of the cell
 * @param numbers the same as this child has them
 */
export function happening(
  entries: readonly ChangeEntry[],
  changes: readonly Change[],
  quantities: ReadonlyMap<string, Quantity>,
  numbers: ReadonlyMap<string, number>,
  life: Pick<LifePlan, "seed" | "child" | "household" | "assessments">,
): readonly Change[] {
  const certain = new Set(
    entries.filter((entry) => isCertain(entry, quantities)).map(({ name }) => name),
  );
  const coming = changes.filter(({ name }) => !certain.has(name) && comes(name, numbers, life));
  let all: readonly Change[] = changes.filter(({ name }) => certain.has(name));
  for (const one of coming.toSorted((a, b) => a.age - b.age)) {
    const more = inOrder(changes, [...all, one]);
    if (planContradiction({ ...life, changes: more }) === undefined) all = more;
  }
  return all;
}

function comes(
  name: string,
  numbers: ReadonlyMap<string, number>,
  { seed, child }: Pick<LifePlan, "seed" | "child">,
): boolean {
  return uniform(openStream(seed, child, `${name} happens`)) < (numbers.get(`${name}.share`) ?? 1);
}

/** As the study has them, whatever came first: a life does not depend on how it was put together. */
function inOrder(changes: readonly Change[], some: readonly Change[]): readonly Change[] {
  return changes.filter((one) => some.includes(one));
}
