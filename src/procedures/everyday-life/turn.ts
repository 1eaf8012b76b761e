import type { SystemParameters } from "../../model/index.ts";
import { type Change, holdsAt, householdAt } from "./changes.ts";
import { AT_HOME, type Childhood, changeHousehold } from "./childhood.ts";
import type { Member } from "./household.ts";

/**
 * The household, care and place as they are from today on. The place is that of the latest change to
 * another one, what the child was told that of the latest parting.
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
  const now = changes.filter((one) => holdsAt(one, day)).sort((a, b) => a.age - b.age);
  const place = now.findLast(({ strangePlace }) => strangePlace > 0);
  const parting = now.findLast(({ leave, die }) => leave.length + die.length > 0);
  const surroundings = {
    strange: place?.strangePlace ?? AT_HOME.strange,
    since: place?.age ?? AT_HOME.since,
    told: parting?.told ?? AT_HOME.told,
  };
  childhood.lost = now.flatMap(({ die }) => die);
  changeHousehold(childhood, householdAt(household, changes, day), surroundings, p);
}
