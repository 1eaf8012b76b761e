import { addThreat, type SystemParameters, threatOfMissing } from "../../model/index.ts";
import { exp } from "../../numerics/index.ts";
import type { Childhood } from "./childhood.ts";
import { gather } from "./gather.ts";
import type { Companion } from "./household.ts";
import type { EverydaySettings } from "./settings.ts";
import type { Tally } from "./tally.ts";
import { type Course, type HomeWatcher, liveHours } from "./upset.ts";

/**
 * The one who is missed: the surest of all whom the child knows, if it has left. Whoever is as sure
 * takes its place, and others who left are not missed then (S19).
 *
 * @returns its slot; −1 for nobody
 */
export function missedFigure({ everybody, companions, scene }: Childhood): number {
  if (everybody.length === companions.length) return -1;
  const { figures, foresight } = scene.person.workingModel;
  const felt = ({ member }: Companion) => foresight.felt[figures.indexOf(member.name)] ?? 0;
  const surest = Math.max(...companions.map(felt));
  let missed = -1;
  let most = surest;
  for (const one of everybody) {
    if (felt(one) <= most || companions.includes(one)) continue;
    most = felt(one);
    missed = figures.indexOf(one.member.name);
  }
  return missed;
}

/**
 * What hangs over a day and does not pass with an upset, together (4): a strange place, which
 * becomes familiar (9.3), and the one who is missed (9.4). Who is no longer missed
 * enough to alarm is not called for either. Written into the situation.
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
  situation.missed.fill(0);
  const slot = missedFigure(childhood);
  if (slot < 0 && surroundings.strange === 0) return 0;
  const missing = slot < 0 ? 0 : threatOfMissing(person, slot, surroundings.told, p);
  if (missing > home.threatOver) situation.missed[slot] = 1;
  const settled = exp(-(day - surroundings.since) / p.settlingDays);
  const all = addThreat(missing, p.strangeRoomThreat * surroundings.strange * settled);
  if (all > home.threatOver) situation.lasting = all;
  return situation.lasting;
}

/**
 * Hours between play and upsets over which something hangs. Nobody is held for longer than an upset
 * may last: then the child is put down. There are hundreds of bids a day in such hours, and they weigh
 * as those of play do.
 *
 * @returns what it was for the body, in the parts it was lived in
 */
export function* uneasyHours(
  childhood: Childhood,
  here: readonly Companion[],
  hours: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
  watch: HomeWatcher | undefined,
): Generator<Course> {
  const weighed = { ...p, evidenceWeight: p.playWeight };
  for (let left = 3600 * hours; left > 0; left -= home.longestUpset) {
    gather(childhood, here, home, p);
    yield liveHours(
      childhood.scene,
      Math.min(left, home.longestUpset),
      home,
      weighed,
      tally,
      watch,
    );
  }
  gather(childhood, here, home, p);
}
