import type { ChangeEntry, Problem, StudyDocument } from "../document/index.ts";
import { didYouMean } from "../document/index.ts";

/** What changes say that cannot be, whatever their ages are. */
export function checkChanges(
  { changes = [] }: StudyDocument,
  members: readonly string[],
): Problem[] {
  return changes.flatMap((change, i) => [
    ...checkWho(change, i, members),
    ...checkTwice(change, i),
  ]);
}

function checkWho(change: ChangeEntry, i: number, members: readonly string[]): Problem[] {
  const named: [string, Problem["path"]][] = [
    ...listed(change.leave).map((who, j): [string, Problem["path"]] => [who, ["leave", j]]),
    ...listed(change.die).map((who, j): [string, Problem["path"]] => [who, ["die", j]]),
    ...Object.keys(change.care ?? {}).map((who): [string, Problem["path"]] => [who, ["care", who]]),
    ...Object.keys(change.shift ?? {}).map((who): [string, Problem["path"]] => [
      who,
      ["shift", who],
    ]),
  ];
  return named.flatMap(([who, at]) => {
    if (members.includes(who)) return [];
    const said = `is "${who}"; it must be one of ${members.join(", ")}.${didYouMean(who, members)}`;
    return [{ path: ["changes", i, ...at], said }];
  });
}

function listed(names: readonly string[] | "everybody" | undefined): readonly string[] {
  return names === undefined || names === "everybody" ? [] : names;
}

function checkTwice({ care = {}, shift = {} }: ChangeEntry, i: number): Problem[] {
  return Object.entries(shift).flatMap(([who, quantities]) =>
    Object.keys(quantities).flatMap((quantity) => {
      if (care[who]?.[quantity] === undefined) return [];
      const said = "is given a new value and added to as well; keep one of them.";
      return [{ path: ["changes", i, "shift", who, quantity], said }];
    }),
  );
}
