import { type ChildRecord, type CohortPlan, liveChild } from "./cohort.ts";
import { centralHome, type Home, isSameCare } from "./home.ts";
import { recordTape, type Tape } from "./tape.ts";

/** One child in several homes. */
export interface TwinRow {
  readonly child: number;
  /** Which of the homes is the child's own. */
  readonly own: number;
  /** The same child's life in each of the homes. */
  readonly lives: readonly ChildRecord[];
}

/** A child of the table in a home that is not its own, by their places in the table. */
export interface Crossed {
  readonly row: number;
  readonly home: number;
}

/**
 * Counterfactual twins: the same children with each other's caregivers. Seed and number of the
 * child decide temperament, upsets and chance, so what differs between two lives in a row is the
 * caregiver alone (common random numbers).
 */
export interface Twins {
  readonly homes: readonly Home[];
  readonly rows: readonly TwinRow[];
  /** The lives to look at closely; the last of them is the one on the tape. */
  readonly crossed: readonly Crossed[];
  readonly tape: Tape;
}

/**
 * Lives children again in each other's homes, or, where all have the same caregiver or the same
 * code, the first of them with the community's central caregiver.
 *
 * @param originals lives of children of the plan, at most one of each class, in order of class; of
 *   n children of different classes, n (n − 1) lives follow
 * @returns `undefined` when there is no child, or none with a home that differs
 */
export function liveTwins(plan: CohortPlan, originals: readonly ChildRecord[]): Twins | undefined {
  const [first] = originals;
  if (first === undefined) return undefined;
  const homes = originals.map(({ child, care }): Home => ({ of: child, care }));
  if (plan.care === undefined && originals.length > 1) {
    return cross(plan, originals, homes, closest(originals));
  }
  const central = centralHome();
  if (isSameCare(first.care, central.care)) return undefined;
  return cross(plan, [first], [...homes.slice(0, 1), central], [{ row: 0, home: 1 }]);
}

/** Every child in every home, `crossed` seen closely; own homes have been lived already. */
function cross(
  plan: CohortPlan,
  originals: readonly ChildRecord[],
  homes: readonly Home[],
  crossed: readonly [Crossed, ...Crossed[]],
): Twins {
  const shown = crossed.at(-1) as Crossed;
  const tape = recordTape(
    plan,
    (originals[shown.row] as ChildRecord).child,
    homes[shown.home] as Home,
  );
  const rows = originals.map((original, row) => ({
    child: original.child,
    own: row,
    lives: homes.map(({ care }, home) => {
      if (home === row) return original;
      if (row === shown.row && home === shown.home) return tape.record;
      return liveChild({ ...plan, care }, original.child);
    }),
  }));
  return { homes, rows, crossed, tape };
}

/** The first secure child and the first other one, each in the other's home; else the first two. */
function closest(originals: readonly ChildRecord[]): [Crossed, Crossed] {
  const isSecure = ({ coding }: ChildRecord) => coding.classification === "B";
  const secure = Math.max(0, originals.findIndex(isSecure));
  const other = originals.findIndex((_, row) => row !== secure);
  return [
    { row: secure, home: other },
    { row: other, home: secure },
  ];
}
