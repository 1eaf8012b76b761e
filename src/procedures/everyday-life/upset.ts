import {
  beginContact,
  chooseAnew,
  createHappening,
  type Happening,
  INTENSITIES,
  liveMoment,
  nearnessAt,
  type Scene,
  type SystemParameters,
  stepArousal,
} from "../../model/index.ts";
import { exp, log } from "../../numerics/index.ts";
import type { EverydaySettings } from "./settings.ts";
import { addToHour, type ByIntensity, type Tally } from "./tally.ts";

const LOG_HALF = log(0.5);
/** What the latest moment brought; overwritten by every moment. */
const happening: Happening = createHappening();

/** What an upset was for the body. The day goes on from it, not from a tally, which only counts. */
export interface Course {
  /** Seconds it took. */
  readonly seconds: number;
  /** ∫ A dt, seconds. */
  readonly arousal: number;
  /** Arousal that went down in contact. */
  readonly calmed: number;
}

/**
 * One upset at home (docs/model.md, section 1) among those who are present: a threat that fades,
 * faster in contact, until the child is calm again or `longestUpset` has passed. Time runs in steps
 * of at most `moment` seconds that end where a choice or an answer is due, so the step width does
 * not decide how often a child tries.
 *
 * @param size threat at the start, in [0, 1]
 */
export function liveUpset(
  scene: Scene,
  size: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
): Course {
  const { situation } = scene;
  const { body, conduct } = scene.person;
  let aroused = false;
  let time = 0;
  let contact = 0;
  let frozen = 0;
  let arousal = 0;
  let calmed = 0;
  startUpset(scene, size, tally);
  chooseAnew(scene, p);
  countBid(scene, tally);
  while (time < home.longestUpset) {
    const held = situation.contact >= 0;
    const touched = held || situation.carrier >= 0;
    const seconds = nextStep(scene, home, home.longestUpset - time);
    const before = body.arousal;
    if (conduct.activity === "freeze") frozen += seconds;
    if (held) contact += seconds;
    liveMoment(scene, seconds, happening, p);
    time += seconds;
    arousal += happening.arousal;
    if (touched) calmed += Math.max(0, before - body.arousal);
    situation.threat *= keptAfter(seconds, touched ? home.fadingInContact : home.fadingAlone);
    followUp(scene, home, p, tally);
    if (body.arousal >= p.calmLevel) aroused = true;
    else if (aroused) break;
  }
  situation.contact = -1;
  tally.frozen += frozen;
  return endUpset({ seconds: time, arousal, calmed }, contact, tally);
}

/**
 * An upset in which somebody takes the child up before it has asked and holds it until the threat
 * is over, or `longestUpset` has passed. It is comforted like any other child, and learns nothing from it (S10).
 *
 * @param slot the slot of whoever does
 */
export function liveHeld(
  scene: Scene,
  slot: number,
  size: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
): Course {
  const { person, situation } = scene;
  let time = 0;
  let arousal = 0;
  let calmed = 0;
  startUpset(scene, size, tally);
  situation.nearness[slot] = 1;
  beginContact(scene, slot);
  while (situation.threat > home.threatOver && time < home.longestUpset) {
    const before = person.body.arousal;
    const seconds = Math.min(home.moment, home.longestUpset - time);
    arousal += stepArousal(person, situation, seconds, p);
    calmed += Math.max(0, before - person.body.arousal);
    situation.threat *= keptAfter(seconds, home.fadingInContact);
    time += seconds;
  }
  situation.contact = -1;
  return endUpset({ seconds: time, arousal, calmed }, time, tally);
}

/** At most a moment, ending where a choice or an answer is due. */
function nextStep({ person, situation }: Scene, home: EverydaySettings, left: number): number {
  const due =
    situation.contact >= 0 ? home.moment : Math.min(home.moment, person.conduct.remaining);
  return Math.min(due, left);
}

function startUpset({ person, situation }: Scene, size: number, tally: Tally): void {
  situation.threat = size;
  person.body.frustration = 0;
  tally.upsets++;
}

function endUpset(course: Course, contact: number, tally: Tally): Course {
  tally.seconds += course.seconds;
  tally.contact += contact;
  tally.arousal += course.arousal;
  tally.calmed += course.calmed;
  addToHour(tally, "held", contact);
  addToHour(tally, "upset", course.seconds - contact);
  return course;
}

/** What the moment brought: a new bid, an answer to the last, the end of contact. */
function followUp(scene: Scene, home: EverydaySettings, p: SystemParameters, tally: Tally): void {
  const { situation } = scene;
  if (happening.chose) countBid(scene, tally);
  if (happening.released) {
    const { figure } = happening;
    if (figure !== situation.carrier) situation.nearness[figure] = nearnessAt(home.homeDistance, p);
  }
  if (!happening.concluded) return;
  const level = levelOf(happening.intensity);
  if (happening.answer === 1) {
    tally.comforted[level]++;
    situation.nearness[happening.figure] = 1;
    beginContact(scene, happening.figure);
  } else if (happening.answer === 0) tally.unanswered[level]++;
  else if (happening.answer === -1) tally.rebuffed[level]++;
}

let lastSeconds = 0;
let lastHalfLife = 1;
let lastKept = 1;

/** Share of a threat left after some seconds; most steps are as long as the one before. */
function keptAfter(seconds: number, halfLife: number): number {
  if (seconds !== lastSeconds || halfLife !== lastHalfLife) {
    lastSeconds = seconds;
    lastHalfLife = halfLife;
    lastKept = exp((LOG_HALF * seconds) / halfLife);
  }
  return lastKept;
}

function countBid({ person }: Scene, tally: Tally): void {
  if (person.conduct.activity !== "bid") return;
  tally.bids[levelOf(person.conduct.intensity)]++;
  addToHour(tally, "bids", 1);
}

function levelOf(intensity: number): keyof ByIntensity & (0 | 1 | 2) {
  return INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number]) as 0 | 1 | 2;
}
