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
import { type Companion, type Member, moveIn, takePlaces } from "./household.ts";

/** A child growing up in a household, day by day. */
export interface Childhood {
  readonly seed: number;
  /** Number of the child within the study: with the seed, all of its chance. */
  readonly child: number;
  /** Days lived. */
  day: number;
  /** The household; the first is the one who comes along to procedures. */
  readonly companions: readonly [Companion, ...Companion[]];
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
): Childhood {
  return resumeChildhood(seed, child, 0, createPerson(temperament, p, 0, rival), household, p);
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
): Childhood {
  const companions = moveIn(seed, child, household) as [Companion, ...Companion[]];
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
    day,
    companions,
    scene,
    upsets: openStream(seed, child, "upsets"),
    nights: openStream(seed, child, "nights"),
    plays: openStream(seed, child, "play"),
  };
}
