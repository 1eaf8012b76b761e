import {
  createDecision,
  createPerson,
  createSituation,
  type Person,
  type Rival,
  type Scene,
  type SystemParameters,
  type Temperament,
} from "../../model/index.ts";
import { openStream, type Stream } from "../../numerics/index.ts";
import {
  arrive,
  type Companion,
  checkHousehold,
  type Member,
  moveIn,
  takePlaces,
} from "./household.ts";

/** Where the child is, as far as it matters. */
export interface Surroundings {
  /** In [0, 1]: how strange the place was when the child came. */
  readonly strange: number;
  /** Day of the child's life on which it came. */
  readonly since: number;
  /** In [0, 1]: how far it was told when all will be as before. */
  readonly told: number;
}

/** Fear that a child has lived with: of each day the greatest φ_f at its end, added up. */
export interface FearLived {
  days: number;
  sum: number;
}

export const AT_HOME: Surroundings = { strange: 0, since: 0, told: 0 };

/** A child growing up in a household, day by day. */
export interface Childhood {
  readonly seed: number;
  /** Number of the child within the study: with the seed, all of its chance. */
  readonly child: number;
  /**
   * Care wanders from birth on as in the life of the child of this number: that is the caregivers' own,
   * so two children of one home meet the same of it. The child's own number unless it is given.
   */
  readonly wandersAs: number;
  /** Days lived. */
  day: number;
  /** Who shares the days now; the first is the one who comes along to procedures. */
  companions: readonly [Companion, ...Companion[]];
  /** These and all who did before, in the order they came. */
  readonly everybody: Companion[];
  surroundings: Surroundings;
  /** Names of those who have died. */
  lost: readonly string[];
  readonly fearLived: FearLived;
  readonly scene: Scene;
  /** Chance of the days: upsets, who is there at night, play. */
  readonly upsets: Stream;
  readonly nights: Stream;
  readonly plays: Stream;
}

/**
 * A newborn and its household. Each purpose has its own stream of chance, so the same child in
 * another home meets the same upsets (common random numbers).
 *
 * @param rival who learns in the place of the bid-response model, for comparison
 * @throws HouseholdError when the household cannot be lived in
 */
export function beginChildhood(
  seed: number,
  child: number,
  temperament: Temperament,
  household: readonly Member[],
  p: SystemParameters,
  rival?: Rival,
  wandersAs: number = child,
): Childhood {
  const newborn = createPerson(temperament, p, 0, rival);
  return resumeChildhood(seed, child, 0, newborn, household, p, wandersAs);
}

/**
 * A childhood that goes on from a given day and person.
 *
 * @throws HouseholdError when the household cannot be lived in
 */
export function resumeChildhood(
  seed: number,
  child: number,
  day: number,
  person: Person,
  household: readonly Member[],
  p: SystemParameters,
  wandersAs: number = child,
): Childhood {
  const companions = moveIn(seed, child, household, wandersAs) as [Companion, ...Companion[]];
  return assembleChildhood(seed, child, day, person, [...companions], companions, p, wandersAs);
}

/** A childhood out of its people. @param everybody in the order they came, `companions` among them */
export function assembleChildhood(
  seed: number,
  child: number,
  day: number,
  person: Person,
  everybody: Companion[],
  companions: readonly [Companion, ...Companion[]],
  p: SystemParameters,
  wandersAs: number,
): Childhood {
  const scene = {
    person,
    situation: createSituation(),
    caregivers: [],
    decision: createDecision(),
    choices: openStream(seed, child, "choices at home"),
    care: openStream(seed, child, "answers at home"),
  };
  takePlaces(companions, person, scene.caregivers, p);
  return {
    seed,
    child,
    wandersAs,
    day,
    companions,
    everybody,
    surroundings: AT_HOME,
    lost: [],
    fearLived: { days: 0, sum: 0 },
    scene,
    upsets: openStream(seed, child, "upsets"),
    nights: openStream(seed, child, "nights"),
    plays: openStream(seed, child, "play"),
  };
}

/**
 * From this day on others share the child's days, or the same ones care differently. Who stays goes
 * on as it is; who was there before comes back as it left; who comes for the first time is a stranger.
 * Who leaves may be missed (docs/model.md, section 9). Nothing the child believes is touched.
 *
 * @throws HouseholdError when the household cannot be lived in
 */
export function changeHousehold(
  childhood: Childhood,
  household: readonly Member[],
  surroundings: Surroundings,
  p: SystemParameters,
): void {
  checkHousehold(household);
  const { seed, child, wandersAs, everybody, scene } = childhood;
  childhood.companions = household.map((member) => {
    const known = everybody.find((one) => one.member.name === member.name);
    if (known !== undefined) {
      known.caregiver = { ...known.caregiver, care: member.care };
      known.member = member;
      return known;
    }
    const newcomer = arrive(seed, child, member, everybody.length, true, wandersAs);
    everybody.push(newcomer);
    return newcomer;
  }) as [Companion, ...Companion[]];
  childhood.surroundings = surroundings;
  takePlaces(childhood.companions, scene.person, scene.caregivers, p);
}
