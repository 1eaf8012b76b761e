import {
  type Activity,
  addThreat,
  beginContact,
  chooseAnew,
  createHappening,
  endOfAsking,
  type Happening,
  INTENSITIES,
  liveMoment,
  nearnessAt,
  type Person,
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
 * Who wants to see what the child does at home, moment by moment; watching changes nothing.
 *
 * @param activity what the child did in this moment, and `figure` to whom (−1: nobody)
 * @param happening what the moment brought; overwritten by the next
 */
export type HomeWatcher = (
  activity: Activity,
  figure: number,
  seconds: number,
  happening: Readonly<Happening>,
) => void;

/**
 * One upset at home (docs/model.md, section 1) among those who are present: a threat that fades,
 * faster in contact, until the child is calm again, the threat is over without having aroused it, or
 * `longestUpset` has passed. Time runs in steps of at most `moment` seconds that end where a choice or
 * an answer is due, so the step width does not decide how often a child tries.
 *
 * @param size threat at the start, in [0, 1]
 */
export function liveUpset(
  scene: Scene,
  size: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
  watch?: HomeWatcher,
): Course {
  startUpset(scene, size, tally);
  return liveOn(scene, home.longestUpset, true, home, p, tally, watch);
}

/**
 * Hours in which nothing new upsets the child, in the same steps as an upset. Everyday life leaves
 * them out unless something hangs over them that does not pass: a strange place, somebody missed
 * (docs/model.md, section 9).
 */
export function liveHours(
  scene: Scene,
  seconds: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
  watch?: HomeWatcher,
): Course {
  scene.situation.threat = 0;
  return liveOn(scene, seconds, false, home, p, tally, watch);
}

/**
 * Moment by moment, for so many seconds or until a child is calm that was aroused, or that nothing
 * upsets any more.
 */
function liveOn(
  scene: Scene,
  longest: number,
  untilCalm: boolean,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
  watch: HomeWatcher | undefined,
): Course {
  const { situation } = scene;
  const { body, conduct } = scene.person;
  let aroused = false;
  let time = 0;
  let contact = 0;
  let frozen = 0;
  let arousal = 0;
  let calmed = 0;
  asking.asked = asking.met = false;
  let passing = situation.threat;
  situation.threat = together(situation.lasting, passing);
  chooseAnew(scene, p);
  countBid(scene, tally);
  while (time < longest) {
    const { activity, figure } = conduct;
    const held = situation.contact >= 0;
    const touched = held || situation.carrier >= 0;
    const seconds = nextStep(scene, home, longest - time);
    const before = body.arousal;
    if (activity === "freeze") frozen += seconds;
    if (held) contact += seconds;
    liveMoment(scene, seconds, happening, p);
    time += seconds;
    arousal += happening.arousal;
    if (touched) calmed += Math.max(0, before - body.arousal);
    passing *= keptAfter(seconds, touched ? home.fadingInContact : home.fadingAlone);
    situation.threat = together(situation.lasting, passing);
    watch?.(activity, figure, seconds, happening);
    followUp(scene, home, p, tally);
    if (body.arousal >= p.calmLevel) aroused = true;
    else if (untilCalm && isOver(aroused, passing, home)) break;
  }
  haveAsked(scene.person, untilCalm, p);
  situation.contact = -1;
  tally.frozen += frozen;
  return endUpset({ seconds: time, arousal, calmed }, contact, situation.carrier, tally);
}

/** A calm child's upset is over once it has been aroused, or when there is no threat left. */
function isOver(aroused: boolean, passing: number, home: EverydaySettings): boolean {
  return aroused || passing <= home.threatOver;
}

/** A threat that lasts and one that passes (4); most days have none that lasts. */
function together(lasting: number, passing: number): number {
  return lasting === 0 ? passing : addThreat(lasting, passing);
}

/**
 * An upset in which somebody takes the child up before it has asked and holds it until the threat
 * is over, or `longestUpset` has passed. It is comforted like any other child, and learns nothing
 * from it (S10).
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
  let passing = situation.threat;
  while (passing > home.threatOver && time < home.longestUpset) {
    situation.threat = together(situation.lasting, passing);
    const before = person.body.arousal;
    const seconds = Math.min(home.moment, home.longestUpset - time);
    arousal += stepArousal(person, situation, seconds, p);
    calmed += Math.max(0, before - person.body.arousal);
    passing *= keptAfter(seconds, home.fadingInContact);
    time += seconds;
  }
  situation.threat = together(situation.lasting, passing);
  situation.contact = -1;
  return endUpset({ seconds: time, arousal, calmed }, time, situation.carrier, tally);
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

/** Who carries the child had it in arms all along, held for comfort or not. */
function endUpset(course: Course, contact: number, carrier: number, tally: Tally): Course {
  const inArms = carrier >= 0 ? course.seconds : contact;
  tally.seconds += course.seconds;
  tally.contact += contact;
  if (carrier >= 0) tally.heldWhileCarried += contact;
  tally.arousal += course.arousal;
  tally.calmed += course.calmed;
  addToHour(tally, "held", inArms);
  addToHour(tally, "upset", course.seconds - inArms);
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
  asking.asked = true;
  if (happening.answer === 1 || happening.answer === -1) asking.met = true;
  const level = levelOf(happening.intensity);
  if (happening.answer === 1) {
    tally.comforted[level]++;
    situation.nearness[happening.figure] = 1;
    beginContact(scene, happening.figure);
  } else if (happening.answer === 0) tally.unanswered[level]++;
  else if (happening.answer === -1) tally.rebuffed[level]++;
}

/** The latest fading; variables of a module would be allocated anew with every change. */
const fading = { seconds: 0, halfLife: 1, kept: 1 };

/** Whether there was a bid since the upset began, and whether anybody came to one. */
const asking = { asked: false, met: false };

function haveAsked(person: Person, upset: boolean, p: SystemParameters): void {
  if (upset && asking.asked) endOfAsking(person, asking.met, p);
}

/** Share of a threat left after some seconds; most steps are as long as the one before. */
function keptAfter(seconds: number, halfLife: number): number {
  if (seconds !== fading.seconds || halfLife !== fading.halfLife) {
    fading.seconds = seconds;
    fading.halfLife = halfLife;
    fading.kept = exp((LOG_HALF * seconds) / halfLife);
  }
  return fading.kept;
}

function countBid({ person }: Scene, tally: Tally): void {
  if (person.conduct.activity !== "bid") return;
  tally.bids[levelOf(person.conduct.intensity)]++;
  addToHour(tally, "bids", 1);
}

function levelOf(intensity: number): keyof ByIntensity & (0 | 1 | 2) {
  return INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number]) as 0 | 1 | 2;
}
