import type { Answer, KnownFigures } from "../foresight.ts";
import type { SystemParameters } from "../parameters/index.ts";

/**
 * A learner in the place of the bid-response model, for comparison only (docs/rivals.md). It keeps
 * what it learns in `KnownFigures.memory` and answers at the doors of working-model.ts and
 * learning.ts; all else in the model reads the foresight it fills, and cannot tell learners apart.
 */
export interface Rival {
  readonly name: string;
  /** Numbers remembered of one figure, slot after slot in `KnownFigures.memory`. */
  readonly width: number;
  /** Somebody new in this slot, with the prior difference of a stranger in logits. */
  readonly meet: (
    model: KnownFigures,
    slot: number,
    priorDifference: number,
    p: SystemParameters,
  ) => void;
  /** Drops a slot's memory; later ones move down by one. */
  readonly forget: (model: KnownFigures, slot: number) => void;
  /** Fills `KnownFigures.foresight`. */
  readonly foresee: (model: KnownFigures, p: SystemParameters) => void;
  /** Learns from the answer to a bid; returns the probability it had beforehand. */
  readonly revise: (
    model: KnownFigures,
    slot: number,
    intensity: number,
    answer: Answer,
    p: SystemParameters,
  ) => number;
  /** Learns from a bout of play. */
  readonly reviseByPlay: (
    model: KnownFigures,
    slot: number,
    mended: number,
    left: number,
    intruded: number,
    p: SystemParameters,
  ) => void;
  /** A day passes. */
  readonly relax: (model: KnownFigures, p: SystemParameters) => void;
}
