import {
  type Care,
  careDeclarations,
  OTHERS,
  type Person,
  rowOf,
  SELF,
  valuesOf,
} from "../../model/index.ts";
import { normal, type Stream } from "../../numerics/index.ts";
import { type TherapySettings, therapyDeclarations } from "./settings.ts";

const usual = valuesOf(careDeclarations, { feeding: 0, carrying: 0 });

/**
 * How a therapist answers this client now. Without limits loud signals earn extra, e_u u in (7.2); of
 * what is left, the answer that the client expects is drawn out of the therapist:
 *
 *     a*_t = (1 − c_t) (a* + (1 − Λ) e_u) + c_t E[α + β_t]                        (16.1)
 *     w*_t = (1 − c_t) (w* − (1 − Λ) e_u) + c_t E[ω]                              (16.2)
 *
 * With c_t = 1 the therapist is what the client expects, by (1): nothing moves but by chance
 * (*arithmetic*). A rival learner has no such expectation to be drawn from.
 */
export function careInSession(client: Person, slot: number, settings: TherapySettings): Care {
  const { mean, rival } = client.workingModel;
  const drawn = rival === undefined ? settings.complementarity : 0;
  const extra = (1 - settings.limits) * settings.extraForLoud;
  const expected = (row: number) => (drawn === 0 ? 0 : (mean[row] as number));
  const others = expected(OTHERS) + expected(rowOf(slot));
  return {
    ...usual,
    availability: (1 - drawn) * (settings.therapistAvailability + extra) + drawn * others,
    attentiveness: (1 - drawn) * (settings.therapistAttentiveness - extra) + drawn * expected(SELF),
    inconsistency: settings.therapistInconsistency,
    latency: settings.therapistLatency,
    misreading: settings.therapistMisreading,
    repairPace: settings.therapistRepairPace,
    rupture: settings.therapistRupture,
    intrusiveness: settings.pressing,
  };
}

/** The therapist this client happens to come to: how it answers differs between therapists. */
export function drawTherapist(settings: TherapySettings, chance: Stream): TherapySettings {
  const drawn = (
    name: "therapistAvailability" | "therapistAttentiveness",
    spread: number,
  ): number => {
    const [least, most] = therapyDeclarations[name].range;
    return Math.min(most, Math.max(least, settings[name] + spread * normal(chance)));
  };
  const { therapistAvailabilitySpread, therapistAttentivenessSpread } = settings;
  return {
    ...settings,
    therapistAvailability: drawn("therapistAvailability", therapistAvailabilitySpread),
    therapistAttentiveness: drawn("therapistAttentiveness", therapistAttentivenessSpread),
  };
}
