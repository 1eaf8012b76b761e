import {
  type Care,
  createCaregiver,
  createPerson,
  type PersonSnapshot,
  type SystemParameters,
  savePerson,
  type Temperament,
} from "../../model/index.ts";
import {
  beginChildhood,
  CAREGIVER,
  type EverydaySettings,
  liveDays,
  oneCaregiver,
} from "../everyday-life/index.ts";
import { type Survival, surviveBy } from "./outcome.ts";
import { goOut } from "./outing.ts";
import type { SurvivalSettings } from "./settings.ts";

/** What strategy swaps are made of. */
export interface Swap {
  readonly seed: number;
  readonly child: number;
  readonly temperament: Temperament;
  /** Caregivers: rows by whom it learnt, columns with whom it lives. */
  readonly cares: readonly Care[];
  /** Days with the one it learns with. */
  readonly days: number;
}

/**
 * Row i, column j: a child that grew up with caregiver i, out of doors with caregiver j, by what it
 * learnt with i. It is the same child by the same chance in every row, and in a body of its age that no care has
 * marked: rows differ in what was learnt and in nothing else.
 */
export function swapStrategies(
  { seed, child, temperament, cares, days }: Swap,
  settings: SurvivalSettings,
  home: EverydaySettings,
  p: SystemParameters,
): Survival[][] {
  return cares.map((learntWith) => {
    const who = learn(seed, child, temperament, learntWith, days, home, p);
    return cares.map((livesWith) => {
      const caregiver = createCaregiver(CAREGIVER, livesWith);
      const outing = goOut(seed, child, 0, who, CAREGIVER, caregiver, settings, home, p);
      return surviveBy(outing, settings, p);
    });
  });
}

function learn(
  seed: number,
  child: number,
  temperament: Temperament,
  care: Care,
  days: number,
  home: EverydaySettings,
  p: SystemParameters,
): PersonSnapshot {
  const childhood = beginChildhood(seed, child, temperament, oneCaregiver(care), p);
  liveDays(childhood, days, home, p);
  const learnt = savePerson(childhood.scene.person);
  const { body } = createPerson(temperament, p, learnt.age);
  return { ...learnt, body };
}

/** How far each strategy is the best reply to the care it was learnt with. */
export interface Dominance {
  /** Columns of which the own row is the best. */
  readonly best: number;
  readonly columns: number;
  /**
   * What living by one's own strategy saves: mean loss of the other rows less that of the own, over
   * columns.
   */
  readonly advantage: number;
  /** The same, with what a row is worth everywhere taken away: the match alone. */
  readonly match: number;
}

/** @param losses rows by whom it was learnt, columns with whom it is lived; square, 2 or more */
export function dominanceOf(losses: readonly (readonly number[])[]): Dominance {
  const n = losses.length;
  const at = (i: number, j: number) => losses[i]?.[j] as number;
  const rows = losses.map((row) => row.reduce((sum, one) => sum + one, 0) / n);
  const all = rows.reduce((sum, one) => sum + one, 0) / n;
  let best = 0;
  let advantage = 0;
  let match = 0;
  for (let j = 0; j < n; j++) {
    const column = losses.map((row) => row[j] as number);
    const mean = column.reduce((sum, one) => sum + one, 0) / n;
    if (Math.min(...column) === at(j, j)) best++;
    advantage += ((mean - at(j, j)) * n) / (n - 1) / n;
    match += (mean + (rows[j] as number) - all - at(j, j)) / n;
  }
  return { best, columns: n, advantage, match };
}
