import type { GradedItem } from "../graded-response/index.ts";
import { FITTED, FITTED_R } from "./fitted.ts";
import { ecrR, type ScaleName } from "./form.ts";

function itemsOf(name: ScaleName): GradedItem[] {
  return ecrR[name].items.map((item) => {
    const [slope = 1, ...thresholds] = FITTED[item - 1] ?? [];
    return { slope, thresholds };
  });
}

/**
 * The items as fitted to 15 sites of one study, reversed items turned round: 0 and 1 are the mean
 * and spread of those people's latent anxiety and avoidance.
 *
 * `humanPenguinProject2018`, data under CC BY 4.0.
 */
export const ecrRItems: Readonly<Record<ScaleName, readonly GradedItem[]>> = {
  anxiety: itemsOf("anxiety"),
  avoidance: itemsOf("avoidance"),
};

/** Correlation of latent anxiety and avoidance among the same people. */
export const ecrRCorrelation: number = FITTED_R;
