import type { Distribution } from "./distribution.ts";
import type { MemberEntry, StudyDocument } from "./document.ts";
import type { Problem } from "./problem.ts";

/** A quantity that a document gives as a distribution, in some cell at least. */
export interface Distributed {
  /** Of the quantity. */
  readonly path: string;
  readonly distribution: Distribution;
  /** Where it stands in the document. */
  readonly at: Problem["path"];
}

/** All of them, in the order of the document. */
export function distributedIn(document: StudyDocument): Distributed[] {
  const found: Distributed[] = [];
  const note = (path: string, value: unknown, at: Problem["path"]) => {
    if (typeof value === "object") found.push({ path, distribution: value as Distribution, at });
  };
  const { people, household = [], changes = [], factors = {} } = document;
  for (const [name, value] of Object.entries(people.temperament ?? {})) {
    note(`temperament.${name}`, value, ["people", "temperament", name]);
  }
  const noteMember = (member: MemberEntry, at: Problem["path"]) => {
    for (const [name, value] of Object.entries(member.care ?? {})) {
      note(`${member.name}.${name}`, value, [...at, "care", name]);
    }
  };
  household.forEach((member, i) => {
    noteMember(member, ["household", i]);
  });
  changes.forEach(({ name, ageDays, join = [] }, i) => {
    note(`${name}.ageDays`, ageDays, ["changes", i, "ageDays"]);
    join.forEach((member, j) => {
      noteMember(member, ["changes", i, "join", j]);
    });
  });
  for (const [path, { drawn, levels = {} }] of Object.entries(factors)) {
    note(path, drawn, ["factors", path, "drawn"]);
    for (const [level, sets] of Object.entries(levels)) {
      for (const [named, value] of Object.entries(sets)) {
        note(named, value, ["factors", path, "levels", level, named]);
      }
    }
  }
  return found;
}

/** The paths of the quantities. */
export function distributedPaths(document: StudyDocument): ReadonlySet<string> {
  return new Set(distributedIn(document).map(({ path }) => path));
}
