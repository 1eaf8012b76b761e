import { beTogether, nearnessAt, type SystemParameters } from "../../model/index.ts";
import type { Childhood } from "./childhood.ts";
import { type Companion, hoursThere, isOnDuty } from "./household.ts";
import type { EverydaySettings } from "./settings.ts";

/** Those who are here, at their usual distance; the reflex goes to the one who is here longest. */
export function gather(
  { scene, companions }: Childhood,
  here: readonly Companion[],
  home: EverydaySettings,
  p: SystemParameters,
): void {
  const { situation } = scene;
  situation.present.fill(0);
  // Where nobody is at all, a call is for whoever may hear it; else for those here and those missed.
  situation.elsewhere.fill(here.length === 0 ? 0 : 1);
  if (situation.lasting > 0) {
    for (let slot = 0; slot < situation.missed.length; slot++) {
      if (situation.missed[slot] === 1) situation.elsewhere[slot] = 0;
    }
  }
  situation.nearness.fill(0);
  situation.carrier = situation.contact = situation.haven = -1;
  let most = -1;
  for (const one of companions) {
    if (!here.includes(one)) continue;
    situation.present[one.slot] = 1;
    situation.elsewhere[one.slot] = 0;
    situation.nearness[one.slot] = nearnessAt(home.homeDistance, p);
    const hours = hoursInADay(one, home);
    if (hours <= most) continue;
    most = hours;
    situation.haven = one.slot;
  }
}

/** Hours of a day of this one's, of the nights its share. */
function hoursInADay({ member }: Companion, { wakingHours }: EverydaySettings): number {
  return hoursThere(member, wakingHours) + member.nights * (24 - wakingHours);
}

/** Whoever was there today is counted on again, if it had been missed. */
export function countOnThoseHere(
  { scene, companions, day }: Childhood,
  home: EverydaySettings,
  p: SystemParameters,
): void {
  for (const one of companions) {
    if (isOnDuty(one.member, day)) beTogether(scene.person, one.slot, hoursInADay(one, home), p);
  }
}
