import type { SystemParameters } from "../parameters/index.ts";

/**
 * Worth + availability without intensity: the bid-response model itself, with ι = 0 in (1):
 *
 *     η_f = α + r β_f + ω
 *
 * ω and α always come together, so only their sum is learnt. Two models of Bartholomew and
 * Horowitz, `bartholomewHorowitz1991`, with nothing to tell them apart by.
 */
export const additive: Partial<SystemParameters> = { intensityTerm: 0 };
