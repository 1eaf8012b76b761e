import {
  comeOfAge,
  foresee,
  GROWN,
  type Grown,
  keptOf,
  OTHERS,
  type Person,
  restorePerson,
  SELF,
  type SystemParameters,
  savePerson,
} from "../../model/index.ts";
import type { Childhood } from "../everyday-life/index.ts";
import { rested } from "../rested.ts";

/** Age in days from which somebody is grown as it is, and nothing is left out. */
export const OF_AGE: number = Math.round(18 * 365.25);

/**
 * A copy of whoever grows up here, grown and calm: as it is from eighteen years on; before that, the
 * years up to full age are left out, and of what the child came to expect of people and to be worth so
 * much is left as is kept (12.1). Its figures stay what they were to it, and it is as sure of all of it
 * as it was: the years between are taken to teach as much as they let fade.
 */
export function grownCopy({ scene }: Childhood, p: SystemParameters, grown: Grown): Person {
  const person = restorePerson(savePerson(scene.person), p);
  if (person.age >= OF_AGE) return rested(person);
  const { workingModel } = person;
  if (workingModel.rival === undefined) {
    const { mean } = workingModel;
    const learnt = { others: mean[OTHERS] as number, self: mean[SELF] as number };
    const kept = keptOf(learnt, p.priorOthers, grown);
    mean[OTHERS] = kept.others;
    mean[SELF] = kept.self;
  }
  person.age = GROWN;
  comeOfAge(person, p);
  foresee(workingModel, p);
  return rested(person);
}
