import {
  type KeptBeliefs,
  OTHERS,
  type Person,
  SELF,
  type Temperament,
} from "../../model/index.ts";
import { type Childhood, grownCopy, unresolvedFearOf } from "../../procedures/index.ts";
import { type LifeRecord, liveLife } from "../life.ts";
import type { LifePlan } from "../life-plan.ts";

/** What somebody who has grown up brings to a child of its own. */
export interface GrownUp extends KeptBeliefs {
  readonly temperament: Temperament;
  /** U ≥ 0: fear it lived with, averaged over its childhood, and loss. */
  readonly unresolved: number;
}

/** A childhood that was lived for what becomes of it. */
export interface LivedChildhood {
  readonly record: LifeRecord;
  readonly grown: GrownUp;
  /** The grown person, who can be asked. */
  readonly person: Person;
}

/**
 * Lives a life and says what is left of it when it is grown: of beliefs by (12.1), of fear by (12.2).
 * A rival learner has neither α nor ω: it keeps what a newborn expects.
 *
 * @throws HouseholdError when the household cannot be lived in
 */
export function growUp(plan: LifePlan): LivedChildhood {
  const { system, temperament, grown } = plan;
  const lived: Childhood[] = [];
  const record = liveLife(plan, undefined, (childhood) => {
    lived[0] = childhood;
  });
  const childhood = lived[0] as Childhood;
  const person = grownCopy(childhood, system, grown);
  const { mean, rival } = person.workingModel;
  const kept =
    rival === undefined
      ? { others: mean[OTHERS] as number, self: mean[SELF] as number }
      : { others: system.priorOthers, self: 0 };
  return {
    record,
    person,
    grown: {
      temperament,
      ...kept,
      unresolved: unresolvedFearOf(childhood, grown),
    },
  };
}
