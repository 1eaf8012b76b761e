import {
  beginWandering,
  type Care,
  type Caregiver,
  createCaregiver,
  MOST_FIGURES,
  meet,
  type Person,
  type SystemParameters,
  wanderOn,
} from "../../model/index.ts";
import { openStream, type Stream, seek } from "../../numerics/index.ts";

/** Name of the one who raises the child where nobody else is named. */
export const CAREGIVER = "caregiver";

/**
 * One who shares the child's days: parent, sibling, grandparent, childcare (S38). Roles differ in
 * time and care only.
 */
export interface Member {
  readonly name: string;
  readonly care: Care;
  /** Hours after waking between which this one is there. */
  readonly from: number;
  readonly to: number;
  /** Share of the nights on which this one is there for the child. */
  readonly nights: number;
  /** Rota of staff, days: comes on the first `onDuty` of every `cycle` days from day `firstDuty` on. */
  readonly cycle?: number;
  readonly onDuty?: number;
  readonly firstDuty?: number;
  /** 1: the child is with this one elsewhere, and while it is, with nobody of the household else. */
  readonly apart?: number;
}

/** Whether this one comes on a day of the child's life. */
export function isOnDuty(
  { cycle = 1, onDuty = 1, firstDuty = 0 }: Omit<Member, "care">,
  day: number,
): boolean {
  const length = Math.round(cycle);
  return (((day - Math.round(firstDuty)) % length) + length) % length < Math.round(onDuty);
}

/** Whether this one is there at an hour after waking. */
export function isThere(member: Omit<Member, "care">, hour: number, day: number): boolean {
  return hour >= member.from && hour < member.to && isOnDuty(member, day);
}

/**
 * Those with whom the child is at an hour after waking. Where somebody has it apart from the rest, as
 * in childcare, the rest are at home without it.
 */
export function thoseThere(
  companions: readonly Companion[],
  hour: number,
  day: number,
): readonly Companion[] {
  const there = companions.filter(({ member }) => isThere(member, hour, day));
  const apart = there.filter(({ member }) => (member.apart ?? 0) >= 0.5);
  return apart.length > 0 ? apart : there;
}

/** A household that cannot be lived in. */
export class HouseholdError extends RangeError {
  override readonly name = "HouseholdError";
}

/** One caregiver, there day and night. */
export function oneCaregiver(care: Care): readonly Member[] {
  return [{ name: CAREGIVER, care, from: 0, to: 24, nights: 1 }];
}

/** A member of the household in the life of one child. */
export interface Companion {
  member: Member;
  caregiver: Caregiver;
  /** Came when the child was born, or later: a stranger first, of whom it is wary. */
  readonly newcomer: boolean;
  /** Slot in the child's working model. */
  slot: number;
  /** Chance of this one's good and bad hours, wandering care, frightening acts, and initiative. */
  readonly hours: Stream;
  readonly wandering: Stream;
  readonly frights: Stream;
  readonly initiative: Stream;
}

/**
 * The household around one child. Chance goes with the place in the household, not with the name,
 * so whoever takes another's place has the same good and bad hours (common random numbers).
 *
 * @throws HouseholdError when nobody or more than `MOST_FIGURES` - 1 live in it, two have the same
 *   name, hours run backwards, or shares of nights add up to more than 1
 */
export function moveIn(
  seed: number,
  child: number,
  household: readonly Member[],
  wandersAs: number = child,
): Companion[] {
  checkHousehold(household);
  return household.map((member, place) => arrive(seed, child, member, place, false, wandersAs));
}

/**
 * One more who shares the child's days.
 *
 * @param place how many came before, of whom some may have left
 * @param wandersAs the child in whose life care wanders as in this one
 */
export function arrive(
  seed: number,
  child: number,
  member: Member,
  place: number,
  newcomer: boolean,
  wandersAs: number = child,
): Companion {
  const caregiver = createCaregiver(member.name, member.care);
  const wandering = openStream(seed, wandersAs, `wandering of companion ${place}`);
  beginWandering(caregiver, wandering);
  return {
    member,
    caregiver,
    newcomer,
    slot: -1,
    hours: openStream(seed, child, `hours of companion ${place}`),
    wandering,
    frights: openStream(seed, child, `frights by companion ${place}`),
    initiative: openStream(seed, child, `initiative of companion ${place}`),
  };
}

export function checkHousehold(household: readonly Member[]): void {
  const contradiction = householdContradiction(household);
  if (contradiction !== undefined) throw new HouseholdError(contradiction);
}

/** Why a household cannot be lived in, or `undefined` when it can. */
export function householdContradiction(
  household: readonly Omit<Member, "care">[],
): string | undefined {
  const most = MOST_FIGURES - 1;
  if (household.length < 1 || household.length > most) {
    return `A household has 1 to ${most} members, this one has ${household.length}.`;
  }
  const names = household.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) return `Two members are named "${twice}".`;
  for (const { name, from, to, nights } of household) {
    if (!(from >= 0 && to >= from && to <= 24)) {
      return `${name} is there from hour ${from} to ${to} after waking; it must be 0 ≤ from ≤ to ≤ 24.`;
    }
    if (!(nights >= 0 && nights <= 1)) {
      return `${name} is there on a share of ${nights} of the nights; it must be from 0 to 1.`;
    }
  }
  return rotaContradiction(household);
}

/** Rotas are looked at for so many days. */
const ROTA_DAYS = 420;

/** Shares of nights must fit on every day of the rotas. */
function rotaContradiction(household: readonly Omit<Member, "care">[]): string | undefined {
  const never = household.find(
    ({ cycle = 1, onDuty = 1 }) => Math.round(onDuty) > Math.round(cycle),
  );
  if (never !== undefined) {
    return `${never.name} comes on ${never.onDuty} of every ${never.cycle ?? 1} days; it cannot be more than all.`;
  }
  const rota = household.some(({ cycle = 1 }) => cycle > 1);
  for (let day = 0; day < (rota ? ROTA_DAYS : 1); day++) {
    const there = household.filter((one) => isOnDuty(one, day));
    const nights = there.reduce((sum, one) => sum + one.nights, 0);
    if (nights > 1 + 1e-9) return `Shares of nights add up to ${nights}; they must not exceed 1.`;
  }
  return undefined;
}

/**
 * Everybody in the household is known to the child, and none is forgotten for another. Slots move
 * when somebody is met or forgotten in between, so they are looked up anew.
 */
export function takePlaces(
  companions: readonly Companion[],
  person: Person,
  caregivers: (Caregiver | undefined)[],
  p: SystemParameters,
): void {
  const names = companions.map(({ member }) => member.name);
  const wary = p.wariness * person.capacities.wariness;
  for (const { member, newcomer } of companions) {
    meet(person.workingModel, member.name, newcomer ? wary : 0, p, names);
  }
  caregivers.length = 0;
  for (const one of companions) {
    one.slot = person.workingModel.figures.indexOf(one.member.name);
    caregivers[one.slot] = one.caregiver;
  }
}

/** A new day for everybody's chance, and for how they care. Wandering had its time 0 at birth. */
export function wakeUp(companions: readonly Companion[], day: number, p: SystemParameters): void {
  for (const { caregiver, hours, wandering, frights, initiative } of companions) {
    seek(wandering, day + 1);
    wanderOn(caregiver, 1, wandering, p);
    seek(hours, day);
    seek(frights, day);
    seek(initiative, day);
  }
}

/** Waking hours a day that somebody is there. */
export function hoursThere({ from, to }: Pick<Member, "from" | "to">, wakingHours: number): number {
  return Math.max(0, Math.min(to, wakingHours) - from);
}
