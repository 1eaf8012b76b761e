import type { Change, Member } from "../../procedures/index.ts";
import {
  type ChangedCare,
  changedCareIn,
  type Quantity,
  type StudyDocument,
} from "../document/index.ts";
import { numberAt } from "./number-at.ts";

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
      age: numberAt(quantities, `${name}.ageDays`) ?? entry.ageDays,
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
