import { exp } from "../numerics/index.ts";
import { MOST_FIGURES } from "./foresight.ts";
import type { SystemParameters } from "./parameters/index.ts";

/** What surrounds a person at one moment; procedures keep it up to date. */
export interface Situation {
  /** θ in [0, 1]: threat, all kinds together (4). */
  threat: number;
  /** θ in [0, 1] that does not pass while the situation lasts: being away from home, missing somebody. */
  lasting: number;
  /** x_f by slot: 1 in contact, falling with distance, 0 when away (5). */
  readonly nearness: Float64Array;
  /** By slot: 1 when the figure is here and can perceive a bid, 0 when away. */
  readonly present: Uint8Array;
  /** By slot: 1 when the figure is not in this place at all, so that no call could reach it. */
  readonly elsewhere: Uint8Array;
  /** By slot: 1 when the figure is away for longer than is usual, so that calls in vain count (9.1). */
  readonly missed: Uint8Array;
  /** Slot of the figure in contact; −1 for none. */
  contact: number;
  /** Slot of a figure that carries the person about without having been asked; −1 for nobody. */
  carrier: number;
  /** Slot of a figure that greets at this moment; −1 for nobody. */
  greeter: number;
  /** Slot of the figure the unlearnt reflex goes to, when here; −1 for nobody. */
  haven: number;
  /** q_r in [0, 1]: share of silences that are read through what one expects (15.1); 0 unless given. */
  ambiguity: number;
}

export function createSituation(): Situation {
  return {
    threat: 0,
    lasting: 0,
    nearness: new Float64Array(MOST_FIGURES),
    present: new Uint8Array(MOST_FIGURES),
    elsewhere: new Uint8Array(MOST_FIGURES),
    missed: new Uint8Array(MOST_FIGURES),
    contact: -1,
    carrier: -1,
    greeter: -1,
    haven: -1,
    ambiguity: 0,
  };
}

/**
 * One more threat on top of others:
 *
 *     θ = 1 − Π_k (1 − θ_k)                                                    (4)
 */
export function addThreat(threat: number, another: number): number {
  return 1 - (1 - threat) * (1 - another);
}

/**
 * How much of a figure's effect is left at a distance in metres:
 *
 *     x_f = exp(−distance / d₀)                                                (5)
 */
export function nearnessAt(distance: number, p: SystemParameters): number {
  return exp(-distance / p.nearnessScale);
}
