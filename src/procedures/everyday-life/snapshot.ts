import {
  type Care,
  type PersonSnapshot,
  restorePerson,
  type SystemParameters,
  savePerson,
} from "../../model/index.ts";
import { type Childhood, resumeChildhood } from "./life.ts";

/** A childhood at the end of a day, as plain JSON. Chance is found again from seed and day. */
export interface ChildhoodSnapshot {
  readonly seed: number;
  readonly child: number;
  readonly day: number;
  readonly person: PersonSnapshot;
  readonly caregiver: { readonly name: string; readonly care: Care; readonly mood: number };
}

/** Writes a childhood down. */
export function saveChildhood(childhood: Childhood): ChildhoodSnapshot {
  const { seed, child, day, scene, caregiver } = childhood;
  return {
    seed,
    child,
    day,
    person: savePerson(scene.person),
    caregiver: { ...caregiver, care: { ...caregiver.care } },
  };
}

/** The childhood that was saved; living on gives the same bits as never having stopped. */
export function restoreChildhood(saved: ChildhoodSnapshot, p: SystemParameters): Childhood {
  const person = restorePerson(saved.person, p);
  const caregiver = { ...saved.caregiver, care: { ...saved.caregiver.care } };
  return resumeChildhood(saved.seed, saved.child, saved.day, person, caregiver, p);
}
