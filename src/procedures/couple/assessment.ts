import { valuesOf } from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import { grownCopy } from "../adulthood/index.ts";
import type { AnyWatcher, Appointment, Assessment } from "../assessment.ts";
import { createPartner, pairUp, togetherDeclarations } from "../together/index.ts";
import { type CoupleWatcher, type FollowedCouple, followCouple } from "./follow.ts";
import { careMet, growUpElsewhere } from "./meeting.ts";
import { coupleOutputs } from "./outputs.ts";
import { type CoupleSettings, coupleDeclarations } from "./settings.ts";

/**
 * Whoever grew up here is grown and meets somebody, a copy of it: the child never hears of it. The same
 * child meets the same person on every occasion; what becomes of the two has chance of its own.
 */
export function holdCouple(
  { childhood, companion, number, everyday, system, grown, together }: Appointment,
  settings: CoupleSettings,
  watch?: CoupleWatcher,
): FollowedCouple {
  const { seed, child } = childhood;
  const care = careMet(childhood, companion.member.care, settings);
  const self = grownCopy(childhood, system, grown);
  const other = growUpElsewhere(childhood, care, settings, everyday, system, grown);
  const chanceOf = (who: string) => (purpose: string) =>
    openStream(seed, child, `${purpose} of ${who} in couple ${number}`);
  const known = self.workingModel.figures.includes(PARTNER);
  const couple = pairUp(
    createPartner(SELF, self, chanceOf(SELF)),
    createPartner(known ? `new ${PARTNER}` : PARTNER, other, chanceOf(PARTNER)),
    openStream(seed, child, `couple ${number}`),
    system,
    grown,
  );
  return followCouple(
    couple,
    Math.round(settings.days),
    settings.daysLogged,
    together ?? valuesOf(togetherDeclarations),
    everyday,
    system,
    grown,
    watch,
  );
}

const SELF = "self";
const PARTNER = "partner";

export const coupleAssessment: Assessment<FollowedCouple, typeof coupleDeclarations> = {
  title: "A couple",
  settings: "couple",
  declarations: coupleDeclarations,
  outputs: coupleOutputs,
  hold: (appointment, settings, watch?: AnyWatcher) =>
    holdCouple(appointment, settings, watch as CoupleWatcher | undefined),
  events: ({ log }) => log.events,
};
