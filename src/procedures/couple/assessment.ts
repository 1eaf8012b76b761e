import { valuesOf } from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import { adultAttachmentDeclarations, reportOneself } from "../adult-attachment/index.ts";
import type { AnyWatcher, Appointment, Assessment } from "../assessment.ts";
import { togetherDeclarations } from "../together/index.ts";
import { type CoupleWatcher, followCouple } from "./follow.ts";
import { moveIn } from "./move-in.ts";
import { coupleOutputs, type HeldCouple } from "./outputs.ts";
import { type CoupleSettings, coupleDeclarations } from "./settings.ts";

/**
 * Whoever grew up here is grown and meets somebody, a copy of it: the child never hears of it. The same
 * child meets the same person on every occasion; what becomes of the two has chance of its own. At the
 * end each says of itself how it stands towards the other (14.6).
 */
export function holdCouple(
  appointment: Appointment,
  settings: CoupleSettings,
  watch?: CoupleWatcher,
): HeldCouple {
  const { childhood, number, everyday, system, grown, together, procedures } = appointment;
  const followed = followCouple(
    moveIn(appointment, `couple ${number}`, settings),
    Math.round(settings.days),
    settings.daysLogged,
    together ?? valuesOf(togetherDeclarations),
    everyday,
    system,
    grown,
    watch,
  );
  const reporting = valuesOf(adultAttachmentDeclarations, procedures?.adultAttachment);
  const says = (place: 0 | 1) => {
    const { withOther } = followed.after.standing[place];
    const who = place === 0 ? "self" : "partner";
    const purpose = `self-report of ${who} in couple ${number}`;
    const chance = openStream(childhood.seed, childhood.child, purpose);
    return withOther && reportOneself(withOther, chance, reporting, grown);
  };
  return { ...followed, said: [says(0), says(1)] };
}

export const coupleAssessment: Assessment<HeldCouple, typeof coupleDeclarations> = {
  title: "A couple",
  settings: "couple",
  declarations: coupleDeclarations,
  outputs: coupleOutputs,
  hold: (appointment, settings, watch?: AnyWatcher) =>
    holdCouple(appointment, settings, watch as CoupleWatcher | undefined),
  events: ({ log }) => log.events,
};
