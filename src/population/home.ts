import { type Care, careDeclarations, valuesOf } from "../model/index.ts";

/** A home: that of a child of the cohort, or of the community's central caregiver. */
export interface Home {
  /** Number of the child who was born to it. */
  readonly of: number | "central";
  readonly care: Care;
}

/** The community's central caregiver: every quantity of care at its start value. */
export function centralHome(): Home {
  return { of: "central", care: valuesOf(careDeclarations) };
}

export function isSameCare(a: Care, b: Care): boolean {
  return (Object.keys(b) as (keyof Care)[]).every((name) => a[name] === b[name]);
}
