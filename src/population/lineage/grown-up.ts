import { type KeptBeliefs, keptOf, type Temperament } from "../../model/index.ts";
import { type DayWatcher, type LifeRecord, liveLife } from "../life.ts";
import type { LifePlan } from "../life-plan.ts";
import type { Lineage } from "./settings.ts";

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
}

/**
 * Lives a life and says what is left of it when it is grown, of beliefs by (12.1), and
 *
 *     U = mean over the days of max_f φ_f + U_L · deaths                         (12.2)
 *
 * A rival learner has neither α nor ω: it keeps what a newborn expects.
 *
 * @throws HouseholdError when the household cannot be lived in
 */
export function growUp(plan: LifePlan, lineage: Lineage): LivedChildhood {
  const fear = fearOfEachDay();
  const record = liveLife(plan, undefined, fear.see);
  const { others, self } = record.growth.at(-1)?.[0] ?? {};
  const { system, temperament, grown, changes = [] } = plan;
  const newborn = system.priorOthers;
  const deaths = changes.filter(({ age }) => age <= plan.days).flatMap(({ die }) => die).length;
  return {
    record,
    grown: {
      temperament,
      ...keptOf({ others: others ?? newborn, self: self ?? 0 }, newborn, grown),
      unresolved: fear.mean() + lineage.unresolvedLoss * deaths,
    },
  };
}

function fearOfEachDay(): { readonly see: DayWatcher; readonly mean: () => number } {
  let sum = 0;
  let days = 0;
  return {
    see: ({ scene, day }) => {
      if (day === 0) return;
      sum += Math.max(...scene.person.workingModel.fear);
      days++;
    },
    mean: () => (days === 0 ? 0 : sum / days),
  };
}
