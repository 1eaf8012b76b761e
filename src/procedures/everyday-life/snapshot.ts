import {
  type PersonSnapshot,
  restorePerson,
  type SystemParameters,
  savePerson,
  type Wandering,
} from "../../model/index.ts";
import {
  assembleChildhood,
  type Childhood,
  type FearLived,
  type Surroundings,
} from "./childhood.ts";
import { arrive, type Companion, type Member } from "./household.ts";

/** A childhood at the end of a day, as plain JSON. Chance is found again from seed and day. */
export interface ChildhoodSnapshot {
  readonly seed: number;
  readonly child: number;
  readonly wandersAs: number;
  readonly day: number;
  readonly person: PersonSnapshot;
  readonly surroundings: Surroundings;
  readonly lost: readonly string[];
  readonly fearLived: Readonly<FearLived>;
  /**
   * Everybody in the order they came: whether as a newcomer, in which mood d, and where care has
   * wandered to.
   */
  readonly household: readonly (Member & {
    readonly newcomer: boolean;
    readonly mood: number;
    readonly wandering: Wandering;
  })[];
  /** Names of those who are there, the one who comes along to procedures first. */
  readonly companions: readonly string[];
}

/** Writes a childhood down. */
export function saveChildhood(childhood: Childhood): ChildhoodSnapshot {
  const { seed, child, wandersAs, day, scene, companions, everybody, surroundings } = childhood;
  const { lost, fearLived } = childhood;
  return {
    seed,
    child,
    wandersAs,
    day,
    person: savePerson(scene.person),
    surroundings,
    lost: [...lost],
    fearLived: { ...fearLived },
    household: everybody.map((one) => ({
      ...one.member,
      care: { ...one.member.care },
      newcomer: one.newcomer,
      mood: one.caregiver.mood,
      wandering: { ...one.caregiver.wandering },
    })),
    companions: companions.map(({ member }) => member.name),
  };
}

/** The childhood that was saved; living on gives the same bits as never having stopped. */
export function restoreChildhood(saved: ChildhoodSnapshot, p: SystemParameters): Childhood {
  const { seed, child, wandersAs, day, household, surroundings } = saved;
  const everybody = household.map(({ mood, wandering, newcomer, ...rest }, place) => {
    const member = { ...rest, care: { ...rest.care } };
    const companion = arrive(seed, child, member, place, newcomer, wandersAs);
    companion.caregiver.mood = mood;
    companion.caregiver.wandering = { ...wandering };
    return companion;
  });
  const companions = saved.companions.map((name) =>
    everybody.find(({ member }) => member.name === name),
  ) as [Companion, ...Companion[]];
  const person = restorePerson(saved.person, p);
  const childhood = assembleChildhood(
    seed,
    child,
    day,
    person,
    everybody,
    companions,
    p,
    wandersAs,
  );
  childhood.surroundings = surroundings;
  childhood.lost = saved.lost;
  Object.assign(childhood.fearLived, saved.fearLived);
  return childhood;
}
