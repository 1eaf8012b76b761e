import { CAREGIVER } from "../../procedures/index.ts";
import type { MemberEntry, StudyDocument } from "./document.ts";

const ALONE: readonly MemberEntry[] = [{ name: CAREGIVER }];

/** The household a child is born to. */
export function householdIn({ household }: StudyDocument): readonly MemberEntry[] {
  return household ?? ALONE;
}

/** Everybody who shares a child's days at some time: the household, then those who join, in order. */
export function everybodyIn(document: StudyDocument): readonly MemberEntry[] {
  const all = [...householdIn(document)];
  for (const { join = [] } of document.changes ?? []) {
    for (const one of join) if (!all.some(({ name }) => name === one.name)) all.push(one);
  }
  return all;
}

/** What the columns of each procedure are called. */
export function procedureNames({ procedures }: StudyDocument): readonly string[] {
  return procedures.map(({ name, hold }) => name ?? hold.replaceAll("-", "_"));
}
