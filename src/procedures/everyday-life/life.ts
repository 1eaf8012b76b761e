import type { SystemParameters } from "../../model/index.ts";
import type { Childhood } from "./childhood.ts";
import { liveDay } from "./day.ts";
import { takePlaces } from "./household.ts";
import type { EverydaySettings } from "./settings.ts";
import { emptyTally, type Tally } from "./tally.ts";
import type { HomeWatcher } from "./upset.ts";

/**
 * Lives the given number of days. The tally of what happened in them is added to `tally`.
 *
 * @param watch sees what the child does while upset or uneasy, and changes nothing
 */
export function liveDays(
  childhood: Childhood,
  days: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally = emptyTally(),
  watch?: HomeWatcher,
): Tally {
  const { companions, scene } = childhood;
  takePlaces(companions, scene.person, scene.caregivers, p);
  for (let i = 0; i < days; i++) liveDay(childhood, home, p, tally, watch);
  return tally;
}
