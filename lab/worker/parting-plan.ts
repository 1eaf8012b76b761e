import type { Care } from "../../src/model/index.ts";
import type { SeparationSettings } from "../../src/procedures/index.ts";

/** Who cares for the child meanwhile. */
export const MEANWHILE = ["staff", "visits", "substitute", "father"] as const;
export type Meanwhile = (typeof MEANWHILE)[number];

/** A child, how old it is, and how long its caregiver is away. */
export interface Parting {
  readonly seed: number;
  readonly ageDays: number;
  readonly daysAway: number;
  readonly meanwhile: Meanwhile;
  readonly told: number;
}

/** The caregiver, and the father, who is at home so many hours after waking. */
export const SENSITIVE: Partial<Care> = { availability: 2, attentiveness: 0.5 };
export const FATHER: Partial<Care> = { availability: 1, attentiveness: 0.1 };
export const EVENING: readonly [number, number] = [6, 12];
const DAYS_AFTER = 14;

const SETTINGS: Readonly<Record<Meanwhile, Partial<SeparationSettings>>> = {
  staff: {},
  visits: { visitHours: 1.5 },
  substitute: { staff: 1, staffAvailability: 2, staffAttentiveness: 0.5, staffOccupied: 0 },
  father: {
    staff: 1,
    staffAvailability: 1.5,
    staffAttentiveness: 0,
    staffOccupied: 0.2,
    strangePlace: 0,
    familiarOthers: 1,
  },
};

/** What of the separation is not at its start value. */
export function separationOf({ meanwhile, daysAway, told }: Parting): Partial<SeparationSettings> {
  return { ...SETTINGS[meanwhile], daysAway, told, daysAfter: DAYS_AFTER };
}
