import { valuesOf } from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import { grownCopy } from "../adulthood/index.ts";
import type { Appointment } from "../assessment.ts";
import { careMet, coupleDeclarations, growUpElsewhere } from "../couple/index.ts";
import { type Couple, createPartner, type Partner, pairUp } from "../together/index.ts";

const usual = valuesOf(coupleDeclarations);
/** Partners of somebody have numbers of their own, far from each other's. */
const ANOTHER = 0x2000_0000;

/**
 * Whoever grew up here is grown and moves in with somebody, a copy of it: the child never hears of it.
 *
 * @param what told apart from what else is held with it
 */
export function moveIn(appointment: Appointment, what: string): Couple {
  const { childhood, system, grown } = appointment;
  const { seed, child } = childhood;
  const self = createPartner("self", grownCopy(childhood, system, grown), (purpose) =>
    openStream(seed, child, `${purpose} of self in ${what}`),
  );
  return withAnother(appointment, self, what, 0);
}

/** Somebody grown moves in with its partner number `which`, a newcomer to it. */
export function withAnother(
  { childhood, companion, everyday, system, grown }: Appointment,
  self: Partner,
  what: string,
  which: number,
): Couple {
  const { seed, child } = childhood;
  const name = which === 0 ? "partner" : `partner ${which + 1}`;
  const who = { ...childhood, child: child + which * ANOTHER };
  const care = careMet(who, companion.member.care, usual);
  const person = growUpElsewhere(who, care, usual, everyday, system, grown);
  const other = createPartner(name, person, (purpose) =>
    openStream(seed, child, `${purpose} of ${name} in ${what}`),
  );
  const keep = [companion.member.name];
  const chance = openStream(seed, child, `evenings with ${name} in ${what}`);
  return pairUp(self, other, chance, system, grown, keep);
}
