import {
  type Caregiver,
  engage,
  frighten,
  frighteningNow,
  meet,
  nearnessAt,
  play,
  restorePerson,
  type Scene,
  type SystemParameters,
  savePerson,
} from "../../model/index.ts";
import { poisson, type Stream, uniform } from "../../numerics/index.ts";
import {
  type Childhood,
  type Companion,
  type EverydaySettings,
  emptyTally,
  hoursThere,
  liveHeld,
  liveHours,
  liveUpset,
} from "../everyday-life/index.ts";
import { chanceOf, rested, sceneOf } from "../rested.ts";
import { nothingSeen, type SeenAtHome, watchInto } from "./seen.ts";
import type { HomeObservationSettings } from "./settings.ts";

/** A copy of the child with the one who cares for it, at home for an hour. */
interface Visit {
  readonly scene: Scene;
  readonly slot: number;
  readonly caregiver: Caregiver;
  /** Waking hours a day that this caregiver is there. */
  readonly hours: number;
  readonly course: Stream;
  readonly plays: Stream;
  readonly seen: SeenAtHome;
}

/**
 * One visit, lived by a copy of the child: ordinary time, play, arms and upsets as often as
 * everyday life has them by the hour, moment by moment. The child itself never hears of it.
 *
 * @param companion one of the household, with a copy of the caregiver in the mood of this hour
 */
export function holdVisit(
  childhood: Childhood,
  companion: Companion,
  occasion: number,
  number: number,
  settings: HomeObservationSettings,
  home: EverydaySettings,
  p: SystemParameters,
): SeenAtHome {
  const visit = openVisit(childhood, companion, occasion, number, home, p);
  const { seen } = visit;
  while (seen.seconds < 60 * settings.visitMinutes) {
    const bout = Math.min(60 * settings.boutMinutes, 60 * settings.visitMinutes - seen.seconds);
    liveBout(visit, bout, home, p);
  }
  return seen;
}

function openVisit(
  { seed, child, scene: { person: original } }: Childhood,
  { member, caregiver }: Companion,
  occasion: number,
  number: number,
  home: EverydaySettings,
  p: SystemParameters,
): Visit {
  const person = rested(restorePerson(savePerson(original), p));
  const slot = meet(person.workingModel, member.name, 0, p);
  const chance = chanceOf({ seed, child }, `on home visit ${number}`, occasion);
  const scene = sceneOf(person, chance);
  scene.caregivers[slot] = caregiver;
  scene.situation.present[slot] = 1;
  scene.situation.haven = slot;
  return {
    scene,
    slot,
    caregiver,
    hours: hoursThere(member, home.wakingHours),
    course: chance("course"),
    plays: chance("play"),
    seen: nothingSeen(),
  };
}

/**
 * A few minutes: perhaps a fright, then play, arms or nothing in particular, perhaps an upset. Its
 * chance is drawn whatever the care, so another caregiver's hour brings the same.
 */
function liveBout(
  visit: Visit,
  seconds: number,
  home: EverydaySettings,
  p: SystemParameters,
): void {
  const { scene, slot, caregiver, hours, course, seen } = visit;
  const { person, situation } = scene;
  const { feeding, carrying } = caregiver.care;
  const ofTheDay = seconds / 3600 / home.wakingHours;
  const drawn = uniform(course) - home.playHours / home.wakingHours;
  const frights = poisson(course, frighteningNow(caregiver) * ofTheDay);
  const upsets = poisson(course, home.upsetsPerDay * ofTheDay);
  for (let act = 0; act < frights; act++) frighten(person, slot, p);
  seen.frights += frights;
  const playing = drawn < 0 && person.body.arousal < p.calmLevel;
  const inArms = hours > 0 && drawn >= 0 && drawn * hours < feeding + carrying;
  if (playing) playAWhile(visit, seconds, p);
  situation.carrier = inArms ? slot : -1;
  situation.nearness[slot] = inArms ? 1 : nearnessAt(home.homeDistance, p);
  if (!playing) {
    const stretch = inArms ? seen.inArms : seen.calm;
    liveHours(scene, seconds, home, p, emptyTally(), watchInto(stretch, scene, slot));
  }
  seen.seconds += seconds;
  for (let upset = 0; upset < upsets; upset++) beUpset(visit, home, p);
}

function playAWhile(visit: Visit, seconds: number, p: SystemParameters): void {
  const { scene, slot, caregiver, plays, seen } = visit;
  const { person, situation } = scene;
  engage(person, "explore", -1, 0);
  situation.carrier = -1;
  situation.nearness[slot] = nearnessAt(p.playDistance, p);
  const bout = play(person, situation, slot, caregiver, seconds, plays, p);
  seen.played += seconds;
  seen.mended += bout.mended;
  seen.left += bout.left;
  seen.intruded += bout.intruded;
}

/** An upset is seen to its end, also beyond the hour. */
function beUpset(visit: Visit, home: EverydaySettings, p: SystemParameters): void {
  const { scene, slot, caregiver, course, seen } = visit;
  const size = home.mildestUpset + (home.worstUpset - home.mildestUpset) * uniform(course);
  const unasked = uniform(course) < caregiver.care.anticipation;
  const tally = emptyTally();
  seen.upsets++;
  if (unasked) {
    liveHeld(scene, slot, size, home, p, tally);
    seen.upset.sought += tally.seconds;
    seen.upset.held += tally.seconds;
    seen.upset.settled++;
  } else {
    liveUpset(scene, size, home, p, tally, watchInto(seen.upset, scene, slot));
  }
  seen.seconds += tally.seconds;
}
