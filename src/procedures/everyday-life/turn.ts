import type { SystemParameters } from "../../model/index.ts";
import { type Change, holdsAt, householdAt } from "./changes.ts";
import { AT_HOME, type Childhood, changeHousehold } from "./childhood.ts";
import type { Member } from "./household.ts";

/**
 * The household, care and place as they are from today on.
 *
 * @param household the one the child was born to
 * @throws HouseholdError when it cannot be lived in
 */
export function turnOver(
  childhood: Childhood,
  household: readonly Member[],
  changes: readonly Change[],
  p: SystemParameters,
): void {
  const { day } = childhood;
  const away = changes.filter((one) => holdsAt(one, day) && (one.strangePlace > 0 || one.told > 0));
  const latest = away.at(-1);
  const surroundings =
    latest === undefined
      ? AT_HOME
      : { strange: latest.strangePlace, since: latest.age, told: latest.told };
  changeHousehold(childhood, householdAt(household, changes, day), surroundings, p);
}
