import type { Care } from "../../src/model/index.ts";

/** The care somebody met as a child. */
export type Met = Pick<Care, "availability" | "attentiveness">;

/** Two people by the care they met, and how far what could mean anything is read through it. */
export interface CouplePlan {
  readonly seed: number;
  readonly met: readonly [Met, Met];
  readonly misread: number;
}

/** Days of childhood of both, and days together, if nobody leaves. */
export const COUPLE_CHILDHOOD = 365;
export const COUPLE_DAYS = 365;

/** What of the procedure is not at its start value. */
export function coupleOf({ met: [, partner] }: CouplePlan): Readonly<Record<string, number>> {
  return {
    days: COUPLE_DAYS,
    partnerAvailability: partner.availability,
    partnerAvailabilitySpread: 0,
    partnerAttentiveness: partner.attentiveness,
    partnerAttentivenessSpread: 0,
    partnerChildhood: COUPLE_CHILDHOOD,
  };
}
