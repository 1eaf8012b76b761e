import { type WorkKey, works } from "./works.ts";

/** A work as one line: who, when, what, where. Parts that were never checked are not there. */
export function cite(key: WorkKey): string {
  if (!Object.hasOwn(works, key)) {
    throw new Error(
      `There is no work "${key}" in the bibliography. The keys are in src/literature/works/.`,
    );
  }
  const { authors, year, title, where, doi } = works[key];
  const parts = [`${authors} (${year ?? "no date"})`];
  if (title !== undefined) parts.push(title);
  if (where !== undefined) parts.push(where);
  if (doi !== undefined) parts.push(`doi:${doi}`);
  return parts.join(". ");
}
