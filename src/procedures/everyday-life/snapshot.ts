import {
  type PersonSnapshot,
  restorePerson,
  type SystemParameters,
  savePerson,
  type Wandering,
} from "../../model/index.ts";
import { type Childhood, resumeChildhood } from "./childhood.ts";
import type { Member } from "./household.ts";

/** A childhood at the end of a day, as plain JSON. Chance is found again from seed and day. */
export interface ChildhoodSnapshot {
  readonly seed: number;
  readonly child: number;
  readonly day: number;
  readonly person: PersonSnapshot;
  /** Who lives there, in which mood d, and where its care has wandered to. */
  readonly household: readonly (Member & {
    readonly mood: number;
    readonly wandering: Wandering;
  })[];
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
      wandering: { ...caregiver.wandering },
    })),
  };
}

/** The childhood that was saved; living on gives the same bits as never having stopped. */
export function restoreChildhood(saved: ChildhoodSnapshot, p: SystemParameters): Childhood {
  const { seed, child, day, household } = saved;
  const person = restorePerson(saved.person, p);
  const members = household.map(({ mood: _, wandering: __, ...member }) => ({
    ...member,
    care: { ...member.care },
  }));
  const childhood = resumeChildhood(seed, child, day, person, members, p);
  childhood.companions.forEach(({ caregiver }, place) => {
    const { mood, wandering } = household[place] as ChildhoodSnapshot["household"][number];
    caregiver.mood = mood;
    caregiver.wandering = { ...wandering };
  });
  return childhood;
}
