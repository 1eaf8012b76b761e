import { addThreat, type SystemParameters, threatOfMissing } from "../../model/index.ts";
import { exp } from "../../numerics/index.ts";
import type { Childhood } from "./childhood.ts";
import type { Companion } from "./household.ts";
import type { EverydaySettings } from "./settings.ts";

/** Those who have left and whom the child knows: whom it may miss. */
export function absentFigures({ everybody, companions, scene }: Childhood): readonly Companion[] {
  if (everybody.length === companions.length) return NOBODY;
  const { figures } = scene.person.workingModel;
  return everybody.filter((one) => !companions.includes(one) && figures.includes(one.member.name));
}

const NOBODY: readonly Companion[] = [];

/**
 * What hangs over a day and does not pass with an upset, together (4): a strange place, which
 * becomes familiar, θ_room · e^(−days/τ_place), and the one most missed of those who have left
 * (9.4). Who is no longer missed enough to alarm is not called for either. Written into the situation.
 *
 * @returns the whole of it, in [0, 1]; 0 when it is too small to alarm
 */
export function feelWhatIsMissing(
  childhood: Childhood,
  home: EverydaySettings,
  p: SystemParameters,
): number {
  const { scene, surroundings, day } = childhood;
  const { situation, person } = scene;
  situation.lasting = 0;
  const absent = absentFigures(childhood);
  if (absent.length === 0 && surroundings.strange === 0) return 0;
  situation.missed.fill(0);
  let missing = 0;
  for (const one of absent) {
    const slot = person.workingModel.figures.indexOf(one.member.name);
    const threat = threatOfMissing(person, slot, surroundings.told, p);
    if (threat <= home.threatOver) continue;
    one.slot = slot;
    situation.missed[slot] = 1;
    missing = Math.max(missing, threat);
  }
  const settled = exp(-(day - surroundings.since) / p.settlingDays);
  const all = addThreat(missing, p.strangeRoomThreat * surroundings.strange * settled);
  situation.lasting = all > home.threatOver ? all : 0;
  return situation.lasting;
}
