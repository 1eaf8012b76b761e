import type { Change, Member } from "../../procedures/index.ts";
import {
  type ChangedCare,
  type ChangeEntry,
  changedCareIn,
  distributedPaths,
  type Quantity,
  type StudyDocument,
} from "../document/index.ts";
import { numberAt } from "./number-at.ts";

/** Whether a change comes to every child of a cell, and to all at the same age. */
export function isCertain(
  { name }: ChangeEntry,
  quantities: ReadonlyMap<string, Quantity>,
): boolean {
  const alike = typeof quantities.get(`${name}.ageDays`) === "number";
  return alike && (numberAt(quantities, `${name}.share`) ?? 1) === 1;
}

/** Changes that may come to a child or not, or at an age of its own, in some cell at least. */
export function drawnChanges(document: StudyDocument): readonly string[] {
  const drawn = distributedPaths(document);
  const shared = new Set(
    Object.entries(document.factors ?? {}).flatMap(([path, { levels = {} }]) => [
      path,
      ...Object.values(levels).flatMap(Object.keys),
    ]),
  );
  return (document.changes ?? []).flatMap(({ name, share = 1 }) => {
    const certain = share === 1 && !shared.has(`${name}.share`) && !drawn.has(`${name}.ageDays`);
    return certain ? [] : [name];
  });
}

/**
 * The changes of a study as a cell has them.
 *
 * @param memberNamed who joins, as this child meets them
 */
export function changesIn(
  document: StudyDocument,
  quantities: ReadonlyMap<string, Quantity>,
  memberNamed: (name: string) => Member,
): readonly Change[] {
  const cared = changedCareIn(document);
  return (document.changes ?? []).map((entry): Change => {
    const { name, leave = [], die = [], join = [] } = entry;
    const own = cared.filter(({ change }) => change === name);
    return {
      name,
      age: Math.round(numberAt(quantities, `${name}.ageDays`) ?? 0),
      days: numberAt(quantities, `${name}.days`) ?? entry.days,
      leave,
      die,
      join: join.map((one) => memberNamed(one.name)),
      care: byMember(own, "care", quantities),
      shift: byMember(own, "shift", quantities),
      strangePlace: numberAt(quantities, `${name}.strangePlace`) ?? entry.strangePlace ?? 0,
      told: numberAt(quantities, `${name}.told`) ?? entry.told ?? 0,
    };
  });
}

function byMember(
  cared: readonly ChangedCare[],
  how: ChangedCare["how"],
  quantities: ReadonlyMap<string, Quantity>,
): Change["care"] {
  const all: Record<string, Record<string, number>> = {};
  for (const one of cared) {
    if (one.how !== how) continue;
    const value = numberAt(quantities, one.path) ?? one.value;
    all[one.member] = { ...all[one.member], [one.quantity]: value };
  }
  return all;
}
