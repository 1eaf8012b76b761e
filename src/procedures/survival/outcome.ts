import type { SystemParameters } from "../../model/index.ts";
import type { Outing } from "./outing.ts";
import type { SurvivalSettings } from "./settings.ts";

/** What hours out of doors were worth, an hour (docs/survival.md). */
export interface Survival {
  /** Harm to be expected. */
  readonly harm: number;
  /** Share of the time spent exploring, in contact, and frozen; mean distance, m. */
  readonly exploring: number;
  readonly held: number;
  readonly frozen: number;
  readonly distance: number;
  readonly comforted: number;
  readonly rebuffed: number;
  readonly bids: number;
  /** Mean arousal above rest. */
  readonly arousal: number;
  /** L of (12.9) and its four parts. */
  readonly loss: number;
  readonly lossByHarm: number;
  readonly lossByEffort: number;
  readonly lossByRebuff: number;
  readonly lossByArousal: number;
}

/**
 * Harm and loss an hour:
 *
 *     harm = δ_h μ_h ∫ θ (1 − π_h x_f) dt                                       (12.8)
 *     L = V_h harm + k Σ u + C · rebuffs + 60 V_A · mean of A − A_b              (12.9)
 *
 * k and C are what a bid and a rebuff cost the child when it chooses (11). The child cannot tell
 * dangers from other alarms, so harm is in proportion to the share of dangers (*arithmetic*), and
 * is summed up as it is to be expected instead of being drawn. Comfort is not counted for its own sake: what it
 * is good for is less harm and less arousal. Nor is exploring.
 */
export function surviveBy(
  outing: Outing,
  settings: SurvivalSettings,
  { bidEffort, rebuffCost }: Pick<SystemParameters, "bidEffort" | "rebuffCost">,
): Survival {
  const hours = outing.seconds / 3600;
  const harm = (settings.dangerShare * settings.harmRate * outing.exposure) / hours;
  const arousal = outing.arousal / outing.seconds;
  const lossByHarm = settings.harmCost * harm;
  const lossByEffort = (bidEffort * outing.intensity) / hours;
  const lossByRebuff = (rebuffCost * outing.rebuffed) / hours;
  const lossByArousal = 60 * settings.arousalCost * arousal;
  return {
    harm,
    exploring: outing.explored / outing.seconds,
    held: outing.held / outing.seconds,
    frozen: outing.frozen / outing.seconds,
    distance: outing.distance / outing.seconds,
    comforted: outing.comforted / hours,
    rebuffed: outing.rebuffed / hours,
    bids: outing.bids / hours,
    arousal,
    loss: lossByHarm + lossByEffort + lossByRebuff + lossByArousal,
    lossByHarm,
    lossByEffort,
    lossByRebuff,
    lossByArousal,
  };
}
