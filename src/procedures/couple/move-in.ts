import { valuesOf } from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import { grownCopy, nameFor } from "../adulthood/index.ts";
import type { Appointment } from "../assessment.ts";
import {
  type Couple,
  createPartner,
  ownWayOf,
  type Partner,
  pairUp,
  togetherDeclarations,
} from "../together/index.ts";
import { careMet, growUpElsewhere, PARTNERS } from "./meeting.ts";
import { type CoupleSettings, coupleDeclarations } from "./settings.ts";

/** Partners of somebody have numbers of their own, far from each other's. */
const ANOTHER = 0x2000_0000;

/**
 * Whoever grew up here is grown and moves in with somebody, a copy of it: the child never hears of it.
 * The same child meets the same person on every occasion, by the study's settings of couples.
 *
 * @param what told apart from what else is held with it
 */
export function moveIn(appointment: Appointment, what: string, settings?: CoupleSettings): Couple {
  const { childhood, system, grown } = appointment;
  const { seed, child } = childhood;
  const person = grownCopy(childhood, system, grown);
  const self = createPartner("self", person, ownWayOf(seed, child), (purpose) =>
    openStream(seed, child, `${purpose} of self in ${what}`),
  );
  return withAnother(appointment, self, what, 0, settings);
}

/** Somebody grown moves in with its partner number `which`, a newcomer to it. */
export function withAnother(
  { childhood, companion, everyday, system, grown, procedures, together }: Appointment,
  self: Partner,
  what: string,
  which: number,
  settings: CoupleSettings = valuesOf(coupleDeclarations, procedures?.couple),
): Couple {
  const { seed, child } = childhood;
  const role = which === 0 ? "partner" : `partner ${which + 1}`;
  const who = { ...childhood, child: child + which * ANOTHER };
  const care = careMet(who, companion.member.care, settings);
  const person = growUpElsewhere(who, care, settings, everyday, system, grown);
  const own = ownWayOf(seed, PARTNERS + who.child);
  const other = createPartner(nameFor(self.scene.person, role), person, own, (purpose) =>
    openStream(seed, child, `${purpose} of ${role} in ${what}`),
  );
  return pairUp(
    self,
    other,
    openStream(seed, child, `evenings with ${role} in ${what}`),
    together ?? valuesOf(togetherDeclarations),
    system,
    grown,
    [companion.member.name],
  );
}
