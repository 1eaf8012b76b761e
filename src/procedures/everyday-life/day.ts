import {
  frighten,
  frighteningNow,
  joyOf,
  nearnessAt,
  type Person,
  passHours,
  play,
  type Scene,
  type SystemParameters,
} from "../../model/index.ts";
import { poisson, seek, uniform } from "../../numerics/index.ts";
import type { Childhood } from "./childhood.ts";
import { countOnThoseHere, gather } from "./gather.ts";
import { type Companion, hoursThere, isOnDuty, thoseThere, wakeUp } from "./household.ts";
import { feelWhatIsMissing, uneasyHours } from "./missing.ts";
import type { EverydaySettings } from "./settings.ts";
import { sleep } from "./sleep.ts";
import { addToHour, HOURS, type Tally } from "./tally.ts";
import { type Course, type HomeWatcher, liveHeld, liveUpset } from "./upset.ts";

const DAYS_PER_YEAR = 365.25;

/** What a day adds up to for the body. */
interface Balance {
  /** ∫ (A − A_b) dt, seconds. */
  excess: number;
  /** Seconds upset. */
  upset: number;
  /** Arousal that went down in contact. */
  calmed: number;
  /** Joy, added up over its stretches. */
  joy: number;
}

/**
 * One day: as many stretches as there are upsets, each with its play while calm, its frightening
 * acts and its upset among those who are there; then the night, on which the child may wake. Sleep
 * returns arousal to its baseline, fear fades, certainty relaxes, calming that was practised with
 * others becomes the child's own, and the day leaves its mark on baseline and well-being
 * (docs/model.md, sections 1, 3 and 5 to 8).
 */
export function liveDay(
  childhood: Childhood,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
  watch?: HomeWatcher,
): void {
  const { scene, companions, everybody, upsets, nights, plays } = childhood;
  const { person } = scene;
  for (const stream of [upsets, nights, plays, scene.choices, scene.care]) {
    seek(stream, childhood.day);
  }
  wakeUp(everybody, childhood.day, p);
  const lasting = feelWhatIsMissing(childhood, home, p);
  person.body.arousal = person.body.baseline;
  const balance: Balance = { excess: 0, upset: 0, calmed: 0, joy: 0 };
  const count = Math.floor(rarer(home.upsetsPerDay, childhood.day, home) + uniform(upsets));
  const stretches = Math.max(1, count);
  const length = home.wakingHours / stretches;
  for (const one of companions) passHours(one.caregiver, 24 - home.wakingHours, one.hours, p);
  for (let stretch = 0; stretch < stretches; stretch++) {
    const hour = (stretch + uniform(upsets)) * length;
    tally.hour = Math.floor(home.wakesAt + hour) % HOURS;
    for (const one of companions) passHours(one.caregiver, length, one.hours, p);
    const here = thoseThere(companions, hour, childhood.day);
    gather(childhood, here, home, p);
    if (lasting > 0) {
      const hours = length - home.playHours / stretches;
      for (const course of uneasyHours(childhood, here, hours, home, p, tally, watch)) {
        takeCourse(course, person, balance);
      }
    }
    playAWhile(childhood, here, (3600 * home.playHours) / stretches, balance, p, tally);
    frightenSometimes(childhood, here, stretches, p, tally);
    if (count === 0) {
      calmDown(scene, balance);
      break;
    }
    takeInArms(childhood, here, home);
    beUpset(childhood, here, home, balance, p, tally, watch);
  }
  wakeAtNight(childhood, home, balance, p, tally, watch);
  countContact(childhood, home, tally);

  const day = Math.max(3600 * home.wakingHours, balance.upset);
  const arousal = person.body.baseline + balance.excess / day;
  countOnThoseHere(childhood, home, p);
  sleep(person, { arousal, joy: balance.joy / stretches, calmed: balance.calmed }, p);
  childhood.day++;
  childhood.fearLived.days++;
  childhood.fearLived.sum += Math.max(...person.workingModel.fear);
  tally.days++;
}

/** Upsets as somebody so old has them: n · min(1, t_u/age). */
function rarer(upsets: number, day: number, { upsetsFallFrom }: EverydaySettings): number {
  const since = DAYS_PER_YEAR * upsetsFallFrom;
  return day <= since ? upsets : (upsets * since) / day;
}

/** One of those who are here plays with the child for a while (docs/model.md, section 7). */
function playAWhile(
  { scene, plays }: Childhood,
  here: readonly Companion[],
  seconds: number,
  balance: Balance,
  p: SystemParameters,
  tally: Tally,
): void {
  if (here.length === 0 || seconds === 0) return;
  const { person, situation } = scene;
  const drawn = here.length === 1 ? 0 : Math.floor(uniform(plays) * here.length);
  const { caregiver, slot } = here[drawn] as Companion;
  const usual = situation.nearness[slot] as number;
  situation.nearness[slot] = nearnessAt(p.playDistance, p);
  const bout = play(person, situation, slot, caregiver, seconds, plays, p);
  balance.joy += joyOf(person, caregiver, 1 - bout.mismatched / seconds, p);
  balance.excess += bout.arousal - seconds * person.body.baseline;
  situation.nearness[slot] = usual;
  calmDown(scene, balance);
  tally.played += seconds;
  tally.mismatched += bout.mismatched;
  tally.mended += bout.mended;
  tally.left += bout.left;
  tally.intruded += bout.intruded;
  addToHour(tally, "play", seconds);
}

function frightenSometimes(
  { scene }: Childhood,
  here: readonly Companion[],
  stretches: number,
  p: SystemParameters,
  tally: Tally,
): void {
  for (const { caregiver, slot, frights } of here) {
    if (caregiver.care.frightening === 0) continue;
    const acts = poisson(frights, frighteningNow(caregiver) / stretches);
    for (let act = 0; act < acts; act++) frighten(scene.person, slot, p);
    tally.frights += acts;
  }
}

/** Whoever feeds or carries the child just then has it in arms when an upset of the day begins. */
function takeInArms(
  { scene: { situation } }: Childhood,
  here: readonly Companion[],
  home: EverydaySettings,
): void {
  for (const { caregiver, slot, initiative, member } of here) {
    const { feeding, carrying } = caregiver.care;
    const hours = hoursThere(member, home.wakingHours);
    const inArms = uniform(initiative) * hours < feeding + carrying;
    if (!inArms || situation.carrier >= 0) continue;
    situation.carrier = slot;
    situation.nearness[slot] = 1;
  }
}

/** An upset, in which the child is perhaps taken up before it has asked. */
function beUpset(
  childhood: Childhood,
  here: readonly Companion[],
  home: EverydaySettings,
  balance: Balance,
  p: SystemParameters,
  tally: Tally,
  watch?: HomeWatcher,
): void {
  const { scene, upsets } = childhood;
  const { person } = scene;
  const size = home.mildestUpset + (home.worstUpset - home.mildestUpset) * uniform(upsets);
  let unasked = -1;
  for (const { caregiver, slot, initiative } of here) {
    if (uniform(initiative) < caregiver.care.anticipation && unasked < 0) unasked = slot;
  }
  const course =
    unasked >= 0
      ? liveHeld(scene, unasked, size, home, p, tally)
      : liveUpset(scene, size, home, p, tally, watch);
  takeCourse(course, person, balance);
  calmDown(scene, balance);
}

function takeCourse(
  { seconds, arousal, calmed }: Course,
  { body }: Person,
  balance: Balance,
): void {
  balance.excess += arousal - seconds * body.baseline;
  balance.upset += seconds;
  balance.calmed += calmed;
}

/** Upsets of the night, with the one whose night it is. */
function wakeAtNight(
  childhood: Childhood,
  home: EverydaySettings,
  balance: Balance,
  p: SystemParameters,
  tally: Tally,
  watch: HomeWatcher | undefined,
): void {
  const { companions, nights, day } = childhood;
  let drawn = uniform(nights);
  const there = companions.filter(({ member }) => {
    if (!isOnDuty(member, day)) return false;
    const before = drawn;
    drawn -= member.nights;
    return before >= 0 && drawn < 0;
  });
  const count = Math.floor(rarer(home.nightUpsets, day, home) + uniform(nights));
  const sleep = 24 - home.wakingHours;
  for (let upset = 0; upset < count; upset++) {
    const hour = home.wakesAt + home.wakingHours + ((upset + uniform(nights)) / count) * sleep;
    tally.hour = Math.floor(hour) % HOURS;
    gather(childhood, there, home, p);
    beUpset(childhood, there, home, balance, p, tally, watch);
  }
}

/**
 * Alone with itself, A falls to A_b at rate ν long before anything else: ∫ (A − A_b) = (A − A_b)/ν;
 * where something hangs over the day, the hours that follow are lived instead.
 */
function calmDown({ person: { body }, situation }: Scene, balance: Balance): void {
  if (situation.lasting > 0) return;
  balance.excess += (body.arousal - body.baseline) / body.autoregulation;
  body.arousal = body.baseline;
}

/** Nobody is fed and carried for longer than the child is awake, by however many. */
function countContact({ companions, day }: Childhood, home: EverydaySettings, tally: Tally): void {
  let left = home.wakingHours;
  for (const { member, caregiver } of companions) {
    if (!isOnDuty(member, day)) continue;
    const hours = Math.min(left, hoursThere(member, home.wakingHours));
    const fed = Math.min(hours, caregiver.care.feeding);
    const carried = Math.min(hours - fed, caregiver.care.carrying);
    tally.fed += 3600 * fed;
    tally.carried += 3600 * carried;
    left -= fed + carried;
  }
}
