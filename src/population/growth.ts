import {
  expectedAnswer,
  INTENSITIES,
  OTHERS,
  QUIET,
  rowOf,
  SELF,
  type SystemParameters,
  uncertainty,
} from "../model/index.ts";
import type { Childhood } from "../procedures/index.ts";

/** What a child believes, as means of its beliefs. */
export interface Beliefs {
  /** α, ω and the caregiver's β, logits; a rival learner has none. */
  readonly others: number | undefined;
  readonly self: number | undefined;
  readonly figure: number | undefined;
  /** Felt availability of the caregiver (3), and fear of it φ, in [0, 1]. */
  readonly felt: number;
  readonly fear: number;
}

/** Where a child has got to at an age. */
export interface GrowthPoint extends Omit<Beliefs, "felt" | "fear"> {
  /** Of somebody who is not known yet, or no more, there is none. */
  readonly felt: number | undefined;
  readonly fear: number | undefined;
  /** Days. */
  readonly age: number;
  /** E and sd of the answer expected to a quiet signal to the caregiver, logits; of no rival. */
  readonly expected: number | undefined;
  readonly doubt: number | undefined;
  /** ν, 1/s. */
  readonly autoregulation: number;
  /** A_b and W in [0, 1]. */
  readonly baseline: number;
  readonly wellBeing: number;
}

/** One with somebody who is known. */
export type KnownGrowthPoint = GrowthPoint & Beliefs;

/** Stations at which growth is written down, besides birth. */
const STATIONS = 12;

/** Ages in days at which growth is noted: birth, and twelve even ones, fewer in a short life. */
export function stationsOf(days: number): number[] {
  const even = Array.from({ length: STATIONS }, (_, i) => Math.round(((i + 1) * days) / STATIONS));
  return [...new Set([0, ...even])];
}

/** Where the child stands now, in itself and with somebody it may know; changes nothing. */
export function noteGrowth(
  { scene: { person } }: Childhood,
  name: string,
  p: SystemParameters,
): GrowthPoint {
  const { workingModel, body } = person;
  const quiet = INTENSITIES[QUIET];
  const slot = workingModel.figures.indexOf(name);
  const learns = workingModel.rival === undefined && slot >= 0;
  return {
    age: person.age,
    others: workingModel.mean[OTHERS],
    self: workingModel.mean[SELF],
    figure: slot < 0 ? undefined : workingModel.mean[rowOf(slot)],
    felt: workingModel.foresight.felt[slot],
    fear: workingModel.fear[slot],
    expected: learns ? expectedAnswer(workingModel, slot, quiet, p) : undefined,
    doubt: learns ? uncertainty(workingModel, slot, quiet, p) : undefined,
    autoregulation: body.autoregulation,
    baseline: body.baseline,
    wellBeing: body.wellBeing,
  };
}
