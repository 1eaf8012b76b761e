import type { Care } from "../../src/model/index.ts";
import type { Interval } from "../../src/numerics/index.ts";

/** Grown people with one kind of childhood, whose partners go away for a week, or die. */
export interface ApartPlan {
  readonly seed: number;
  /** The care they met as children. */
  readonly met: Pick<Care, "availability" | "attentiveness">;
  readonly daysTogether: number;
  /** Hours a day in which whoever brought them up is at hand meanwhile. */
  readonly companyHours: number;
  readonly gone: boolean;
}

/** Some days without the partner: means of all who were followed. */
export interface ApartSpell {
  /** The first and the last of these days, from 1. */
  readonly from: number;
  readonly to: number;
  /** Calls in vain a day, by loudness. */
  readonly calls: Interval;
  readonly arousal: Interval;
  /** ρ at the end of these days. */
  readonly countedOn: Interval;
}

/** What came of all with one kind of childhood. */
export interface ApartGroup {
  /** Towards the partner, on the day it leaves. */
  readonly anxiety: Interval;
  readonly avoidance: Interval;
  /** Arousal in the week before, and in the week after the return if there is one. */
  readonly before: Interval;
  readonly after: Interval | undefined;
  readonly spells: readonly ApartSpell[];
  /** Arousal in the first days without, less that of the week before. */
  readonly rise: Interval;
  /** Days until the partner is missed no more, from the shortest to the longest. */
  readonly missed: readonly number[];
}

export interface ApartSeen {
  readonly own: ApartGroup;
  readonly answered: ApartGroup;
  /** By how much the rise is larger than in those who were answered, person by person. */
  readonly more: Interval;
}

export const APART_PEOPLE = 8;
export const APART_CHILDHOOD = 365;
/** Whose quiet and loud signals were met; all others are held against them. */
export const ANSWERED: ApartPlan["met"] = { availability: 2.4, attentiveness: 0.2 };
export const JOURNEY = 7;
/**
 * For how long the bereaved are followed: near the loss day by day, then in longer spells. Each
 * ends where a stretch of the next one does; there are few, as all begin with the same days.
 */
export const LOSS: readonly number[] = [5, 22, 91, 730];

/** What of the procedure is not at its start value. */
export function apartOf(plan: ApartPlan, daysWithout: number): Readonly<Record<string, number>> {
  const { daysTogether, companyHours, gone } = plan;
  return { daysTogether, companyHours, daysWithout, forGood: gone ? 1 : 0 };
}
