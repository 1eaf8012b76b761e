import {
  type Caregiver,
  concludeBid,
  createDecision,
  createPerson,
  createSituation,
  engage,
  FIRST_BID,
  INTENSITIES,
  meet,
  nearnessAt,
  oddsOf,
  type Person,
  readiness,
  type Situation,
  type SystemParameters,
  stepArousal,
  temperamentDeclarations,
  valuesOf,
  weigh,
} from "../../model/index.ts";
import { exp, log, sigmoid } from "../../numerics/index.ts";
import type { EverydaySettings } from "../../procedures/index.ts";
import type { CoupleDataSettings } from "./settings.ts";

/** She, with him there, in one interval after the other. */
export interface Episode {
  readonly person: Person;
  readonly situation: Situation;
}

const temperament = valuesOf(temperamentDeclarations);
/** How fast what is left of an upset fades. */
export type Fading = Pick<EverydaySettings, "fadingAlone" | "fadingInContact">;

const HALF = log(0.5);
/** Slot of the one other whom she knows. */
const PARTNER = 0;
/** The latest weighing; a scratch place, overwritten by every one. */
const decision = createDecision();

/**
 * She comes from something stressful; he is in the room.
 *
 * @param calming how far she differs from others in calming without help, standard normal
 */
export function beginEpisode(
  calming: number,
  settings: CoupleDataSettings,
  p: SystemParameters,
): Episode {
  const autoregulation = temperament.autoregulation * exp(settings.calmingSpread * calming);
  const person = createPerson({ ...temperament, autoregulation }, p);
  meet(person.workingModel, "partner", settings.partnerDifference, p);
  person.body.arousal = settings.arousalAtStart;
  const situation = createSituation();
  situation.threat = settings.stressAtStart;
  situation.present[PARTNER] = 1;
  situation.nearness[PARTNER] = nearnessAt(settings.distance, p);
  return { person, situation };
}

/** The chance that she chooses a bid loud enough to be coded, by (9) to (11). */
export function chanceOfSignal(
  { person, situation }: Episode,
  { codedFrom }: CoupleDataSettings,
  p: SystemParameters,
): number {
  weigh(person, situation, decision, p);
  let chance = 0;
  for (let level = 0; level < INTENSITIES.length; level++) {
    if ((INTENSITIES[level] as number) < codedFrom) continue;
    chance += oddsOf(decision, FIRST_BID + level);
  }
  return chance;
}

/**
 * One interval, now that it is known what both did. A signal was a bid, its answer teaches (12) (13);
 * support is contact with trust, also when not asked for, and then teaches nothing; arousal moves by
 * (7), and what is left of the stress fades as an upset does at home.
 */
export function liveInterval(
  { person, situation }: Episode,
  signal: 0 | 1,
  answer: 0 | 1,
  settings: CoupleDataSettings,
  home: Fading,
  p: SystemParameters,
): void {
  const { intervalSeconds, signalIntensity } = settings;
  if (signal === 1) {
    engage(person, "bid", PARTNER, intervalSeconds);
    person.conduct.intensity = signalIntensity;
    person.conduct.outcome = answer;
    concludeBid(person, situation, p);
  } else engage(person, "explore", -1, intervalSeconds);
  if (answer === 1) engage(person, "contact", PARTNER, intervalSeconds);
  situation.contact = answer === 1 ? PARTNER : -1;
  situation.nearness[PARTNER] = answer === 1 ? 1 : nearnessAt(settings.distance, p);
  stepArousal(person, situation, intervalSeconds, p);
  const halfLife = answer === 1 ? home.fadingInContact : home.fadingAlone;
  situation.threat *= exp((HALF * intervalSeconds) / halfLife);
}

/** The chance that he answers what he sees of her, by (7.2) and (2), and reads it rightly. */
export function chanceOfAnswer(
  partner: Caregiver,
  signal: 0 | 1,
  { signalIntensity, silentIntensity }: CoupleDataSettings,
  p: SystemParameters,
): number {
  const eta = readiness(partner, signal === 1 ? signalIntensity : silentIntensity, p);
  return (1 - partner.care.misreading) * sigmoid(eta - p.unansweredBand);
}

/** An act goes on with chance s, and is chosen anew otherwise. */
export function withPersistence(chance: number, before: 0 | 1, s: number): number {
  return s * before + (1 - s) * chance;
}
