import {
  type Care,
  type Caregiver,
  createCaregiver,
  createDecision,
  createPerson,
  createSituation,
  fadeFear,
  frighten,
  meet,
  type Person,
  passHours,
  relax,
  type Scene,
  type SystemParameters,
  settleBaseline,
  type Temperament,
} from "../../model/index.ts";
import { openStream, poisson, type Stream, seek, uniform } from "../../numerics/index.ts";
import type { EverydaySettings } from "./settings.ts";
import { emptyTally, liveHeld, liveUpset, type Tally } from "./upset.ts";

/** Name of the one who raises the child in this procedure. */
export const CAREGIVER = "caregiver";

/** A child growing up with one caregiver, day by day. */
export interface Childhood {
  readonly seed: number;
  /** Number of the child within the study: with the seed, all of its chance. */
  readonly child: number;
  /** Days lived. */
  day: number;
  readonly caregiver: Caregiver;
  /** The caregiver's slot in the child's working model. */
  slot: number;
  readonly scene: Scene;
  /** Chance of the days: upsets, frights, the caregiver's hours. */
  readonly upsets: Stream;
  readonly frights: Stream;
  readonly moods: Stream;
}

/**
 * A newborn and its caregiver. Each purpose has its own stream of chance, so the same child in
 * another home meets the same upsets (common random numbers).
 */
export function beginChildhood(
  seed: number,
  child: number,
  temperament: Temperament,
  care: Care,
  p: SystemParameters,
): Childhood {
  return resumeChildhood(
    seed,
    child,
    0,
    createPerson(temperament, p),
    createCaregiver(CAREGIVER, care),
    p,
  );
}

/** A childhood that goes on from a given day, person and caregiver. */
export function resumeChildhood(
  seed: number,
  child: number,
  day: number,
  person: Person,
  caregiver: Caregiver,
  p: SystemParameters,
): Childhood {
  const scene = {
    person,
    situation: createSituation(),
    caregivers: [],
    decision: createDecision(),
    choices: openStream(seed, child, "choices at home"),
    care: openStream(seed, child, "answers at home"),
  };
  const childhood: Childhood = {
    seed,
    child,
    day,
    caregiver,
    slot: -1,
    scene,
    upsets: openStream(seed, child, "upsets"),
    frights: openStream(seed, child, "frights"),
    moods: openStream(seed, child, "caregiver's hours"),
  };
  takePlaces(childhood, p);
  return childhood;
}

/** Slots move when somebody is met or forgotten in between, so they are looked up anew. */
function takePlaces(childhood: Childhood, p: SystemParameters): void {
  const { scene, caregiver } = childhood;
  childhood.slot = meet(scene.person.workingModel, caregiver.name, 0, p);
  scene.caregivers.length = 0;
  scene.caregivers[childhood.slot] = caregiver;
}

/** Lives the given number of days. The tally of what happened in them is added to `tally`. */
export function liveDays(
  childhood: Childhood,
  days: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally = emptyTally(),
): Tally {
  takePlaces(childhood, p);
  for (let i = 0; i < days; i++) liveDay(childhood, home, p, tally);
  return tally;
}

/**
 * One day: upsets evenly over the waking hours, frightening acts at some of them, then the night.
 * Sleep returns arousal to its baseline, fear fades, certainty relaxes, and the day leaves its mark
 * on the baseline (docs/model.md, sections 1, 3, 5, 6).
 */
function liveDay(
  childhood: Childhood,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
): void {
  const { scene, caregiver, slot, upsets, frights, moods } = childhood;
  const { person } = scene;
  for (const stream of [upsets, frights, moods, scene.choices, scene.care]) {
    seek(stream, childhood.day);
  }
  const arousalBefore = tally.arousal;
  const secondsBefore = tally.seconds;
  const count = Math.floor(home.upsetsPerDay + uniform(upsets));
  const acts = poisson(frights, caregiver.care.frightening);
  let recovering = 0;
  passHours(caregiver, 24 - home.wakingHours, moods, p);
  if (count === 0) for (let act = 0; act < acts; act++) frighten(person, slot, p);
  for (let upset = 0; upset < count; upset++) {
    passHours(caregiver, home.wakingHours / count, moods, p);
    const size = home.mildestUpset + (home.worstUpset - home.mildestUpset) * uniform(upsets);
    const unasked = uniform(upsets) < caregiver.care.anticipation;
    for (let act = upset; act < acts; act += count) frighten(person, slot, p);
    (unasked ? liveHeld : liveUpset)(scene, slot, size, home, p, tally);
    // Alone again, A falls to A_b at rate ν long before the next upset: ∫ (A − A_b) dt = (A −
    // A_b)/ν.
    const { arousal, baseline } = person.body;
    recovering += (arousal - baseline) / person.temperament.autoregulation;
    person.body.arousal = baseline;
  }
  const upset = tally.seconds - secondsBefore;
  const calm = Math.max(0, home.wakingHours * 3600 - upset);
  const meanArousal =
    (tally.arousal - arousalBefore + recovering + calm * person.body.baseline) / (upset + calm);
  settleBaseline(person, Math.min(1, meanArousal), p);
  person.body.arousal = person.body.baseline;
  person.body.frustration = 0;
  fadeFear(person, p);
  relax(person.workingModel, p);
  childhood.day++;
}
