import {
  type PersonSnapshot,
  restorePerson,
  type SystemParameters,
  savePerson,
} from "../../model/index.ts";
import { type Childhood, resumeChildhood } from "./childhood.ts";
import type { Member } from "./household.ts";

/** A childhood at the end of a day, as plain JSON. Chance is found again from seed and day. */
export interface ChildhoodSnapshot {
  readonly seed: number;
  readonly child: number;
  readonly day: number;
  readonly person: PersonSnapshot;
  /** Who lives there, and in which mood d. */
  readonly household: readonly (Member & { readonly mood: number })[];
}

/** Writes a childhood down. */
export function saveChildhood(childhood: Childhood): ChildhoodSnapshot {
  const { seed, child, day, scene, companions } = childhood;
  return {
    seed,
    child,
    day,
    person: savePerson(scene.person),
    household: companions.map(({ member, caregiver }) => ({
      ...member,
      care: { ...member.care },
      mood: caregiver.mood,
    })),
  };
}

/** The childhood that was saved; living on gives the same bits as never having stopped. */
export function restoreChildhood(saved: ChildhoodSnapshot, p: SystemParameters): Childhood {
  const { seed, child, day, household } = saved;
  const person = restorePerson(saved.person, p);
  const members = household.map(({ mood: _, ...member }) => ({
    ...member,
    care: { ...member.care },
  }));
  const childhood = resumeChildhood(seed, child, day, person, members, p);
  childhood.companions.forEach(({ caregiver }, place) => {
    caregiver.mood = household[place]?.mood ?? 0;
  });
  return childhood;
}
