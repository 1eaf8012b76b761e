import { type Care, careDeclarations } from "../../model/index.ts";
import { HouseholdError, householdContradiction, type Member } from "./household.ts";

/**
 * Something in a childhood is different from an age on, for good or for some days: who is there, how
 * they care, where the child is. Life events, separations, new homes and programmes for parents are
 * all of this form, and none touches a score (S44).
 */
export interface Change {
  readonly name: string;
  /** Age in whole days from which it holds. */
  readonly age: number;
  /** For how many days; for good when not given. */
  readonly days?: number | undefined;
  /** Who is no longer there; all who were, with "everybody". */
  readonly leave: readonly string[] | "everybody";
  /** Who has died: gone for good, and never to be met again. */
  readonly die: readonly string[];
  readonly join: readonly Member[];
  /** Quantities of care that take another value, and that move by so much within their range. */
  readonly care: Readonly<Record<string, Partial<Care>>>;
  readonly shift: Readonly<Record<string, Partial<Care>>>;
  /** In [0, 1]: how strange the place is that the child comes to; 0 stays at home. */
  readonly strangePlace: number;
  /** In [0, 1]: how far it was explained to the child that and when all will be as before. */
  readonly told: number;
}

/** A change that leaves everything as it is, to be written over. */
export const NO_CHANGE: Omit<Change, "name" | "age"> = {
  leave: [],
  die: [],
  join: [],
  care: {},
  shift: {},
  strangePlace: 0,
  told: 0,
};

/** Whether a change holds on the day that begins at this age. */
export function holdsAt({ age, days }: Change, day: number): boolean {
  return day >= age && (days === undefined || day < age + days);
}

/** Ages at which something changes, in order. */
export function agesOfChange(changes: readonly Change[]): number[] {
  const ages = changes.flatMap(({ age, days }) => (days === undefined ? [age] : [age, age + days]));
  return [...new Set(ages)].sort((a, b) => a - b);
}

/** Everybody who ever shares the child's days: the household, then whoever joins it, in order. */
export function everybodyIn(
  household: readonly Member[],
  changes: readonly Change[],
): readonly Member[] {
  const all = [...household];
  for (const { join } of changes) {
    for (const one of join) if (!all.some(({ name }) => name === one.name)) all.push(one);
  }
  return all;
}

/**
 * Who shares the child's days at an age: the household with all changes that hold, one after the
 * other. When a change is over, things are as they would have been without it.
 *
 * @throws HouseholdError when that cannot be; see `changeContradiction`
 */
export function householdAt(
  household: readonly Member[],
  changes: readonly Change[],
  age: number,
): readonly Member[] {
  let there = household;
  for (const change of changes) {
    if (!holdsAt(change, age)) continue;
    const problem = impossible(change, there, age);
    if (problem !== undefined) throw new HouseholdError(`At ${age} days, ${problem}`);
    const staying = there.filter(({ name }) => !leaves(change, name));
    there = [...staying, ...change.join].map((one) => caringAnew(one, change));
  }
  return there;
}

function leaves({ leave, die }: Change, name: string): boolean {
  return leave === "everybody" || leave.includes(name) || die.includes(name);
}

function caringAnew(member: Member, { care, shift }: Change): Member {
  const { name } = member;
  if (care[name] === undefined && shift[name] === undefined) return member;
  const moved: Record<string, number> = { ...member.care, ...care[name] };
  for (const [quantity, by] of Object.entries(shift[name] ?? {})) {
    const [low, high] = careDeclarations[quantity as keyof Care].range;
    moved[quantity] = Math.min(high, Math.max(low, (moved[quantity] as number) + by));
  }
  // In one piece, as `valuesOf` makes it.
  return { ...member, care: JSON.parse(JSON.stringify(moved)) as Care };
}

function impossible(change: Change, there: readonly Member[], age: number): string | undefined {
  const { name, leave, die, join } = change;
  const here = there.map((one) => one.name);
  const going = [...(leave === "everybody" ? [] : leave), ...die];
  const absent = going.find((one) => !here.includes(one));
  if (absent !== undefined) return `${name}: ${absent} is to leave, but is not there.`;
  const staying = here.filter((one) => !leaves(change, one));
  const twice = join.find((one) => staying.includes(one.name));
  if (twice !== undefined) return `${name}: ${twice.name} is to join, but is there already.`;
  const after = [...staying, ...join.map((one) => one.name)];
  // Later somebody may be away for a while, and cares as was said when back.
  const nobody =
    age > change.age ? undefined : caredFor(change).find((one) => !after.includes(one));
  if (nobody !== undefined) return `${name}: ${nobody} is to care differently, but is not there.`;
  return undefined;
}

/** Why a household and what changes in it cannot be lived in; `undefined` when it can. */
export function changeContradiction(
  household: readonly Member[],
  changes: readonly Change[],
): string | undefined {
  const ages = [0, ...agesOfChange(changes)];
  const said = ages.map((age) => contradictionAt(household, changes, age));
  return deathContradiction(changes) ?? said.find((one) => one !== undefined);
}

/** Nobody dies for some days only, and the dead neither come back nor care. */
function deathContradiction(changes: readonly Change[]): string | undefined {
  for (const { name: death, age, days, die } of changes) {
    if (die.length === 0) continue;
    if (days !== undefined) return `${death}: a death cannot be over after ${days} days.`;
    for (const change of changes) {
      if (change.age < age || change.name === death) continue;
      const named = [...change.join.map(({ name }) => name), ...caredFor(change)];
      const back = die.find((who) => named.includes(who));
      if (back === undefined) continue;
      return `${change.name}: ${back} is dead since ${death}, and cannot come back or care.`;
    }
  }
  return undefined;
}

/** Those whose care a change names. */
function caredFor({ care, shift }: Change): string[] {
  return [...Object.keys(care), ...Object.keys(shift)];
}

function contradictionAt(
  household: readonly Member[],
  changes: readonly Change[],
  age: number,
): string | undefined {
  try {
    const there = householdAt(household, changes, age);
    const problem = householdContradiction(there) ?? nobodyThere(there);
    return problem === undefined || age === 0 ? problem : `At ${age} days: ${problem}`;
  } catch (error) {
    if (error instanceof HouseholdError) return error.message;
    throw error;
  }
}

function nobodyThere(household: readonly Member[]): string | undefined {
  const there = household.some(({ from, to, nights }) => to > from || nights > 0);
  return there ? undefined : "Nobody is ever there; give somebody hours or nights.";
}
