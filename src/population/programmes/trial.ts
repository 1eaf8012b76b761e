import { type Doses, shiftBy } from "./practices.ts";
import type { StepName } from "./steps.ts";

/** The arms of a trial, as a study has them. */
export interface Arms {
  /** Every quantity that any arm moves, by nothing. */
  readonly shift: Readonly<Partial<Record<StepName, number>>>;
  /** What each arm adds, by path, for the levels of a factor; all arms have the same paths. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Arms that differ in their doses and in nothing else.
 *
 * @param change name of the change that the programme is
 * @param member who takes part
 */
export function armsOf(
  arms: Readonly<Record<string, Doses>>,
  change: string,
  member: string,
): Arms {
  const shifts = Object.entries(arms).map(([arm, doses]) => [arm, shiftBy(doses)] as const);
  const moved = [...new Set(shifts.flatMap(([, shift]) => Object.keys(shift) as StepName[]))];
  const path = (quantity: StepName) => `${change}.${member}.${quantity}`;
  return {
    shift: Object.fromEntries(moved.map((quantity) => [quantity, 0])),
    levels: Object.fromEntries(
      shifts.map(([arm, shift]) => [
        arm,
        Object.fromEntries(moved.map((quantity) => [path(quantity), shift[quantity] ?? 0])),
      ]),
    ),
  };
}
