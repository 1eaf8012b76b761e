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

/** What was done and felt in upsets, added up. */
export interface Tally {
  upsets: number;
  /** Bids by intensity: quiet, medium, loud. */
  readonly bids: [number, number, number];
  comforted: number;
  unanswered: number;
  rebuffed: number;
  /** Seconds in upsets, in contact, frozen. */
  seconds: number;
  contact: number;
  frozen: number;
  /** ∫ A dt over the upsets, seconds. */
  arousal: number;
}

export function emptyTally(): Tally {
  return {
    upsets: 0,
    bids: [0, 0, 0],
    comforted: 0,
    unanswered: 0,
    rebuffed: 0,
    seconds: 0,
    contact: 0,
    frozen: 0,
    arousal: 0,
  };
}

const LOG_HALF = log(0.5);
/** What the latest moment brought; overwritten by every moment. */
const happening: Happening = createHappening();

/**
 * One upset with one caregiver at home (docs/model.md, section 1): a threat that fades, faster in
 * contact, until the child is calm again or `longestUpset` has passed. Time runs in steps of at
 * most `moment` seconds that end where a choice or an answer is due, so the step width does not
 * decide how often a child tries.
 *
 * @param slot the caregiver's slot in the child's working model
 * @param size threat at the start, in [0, 1]
 */
export function liveUpset(
  scene: Scene,
  slot: number,
  size: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
): void {
  const { situation } = scene;
  const { body, conduct } = scene.person;
  let aroused = false;
  let time = 0;
  let contact = 0;
  let frozen = 0;
  let arousal = 0;
  startUpset(scene, slot, size, home, p, tally);
  chooseAnew(scene, p);
  countBid(scene, tally);
  while (time < home.longestUpset) {
    const held = situation.contact === slot;
    const due = held ? home.moment : Math.min(home.moment, conduct.remaining);
    const seconds = Math.min(due, home.longestUpset - time);
    const before = body.arousal;
    if (conduct.activity === "freeze") frozen += seconds;
    if (held) contact += seconds;
    liveMoment(scene, seconds, happening, p);
    time += seconds;
    arousal += seconds * 0.5 * (before + body.arousal);
    situation.threat *= keptAfter(seconds, held ? home.fadingInContact : home.fadingAlone);
    followUp(scene, slot, home, p, tally);
    if (body.arousal >= p.calmLevel) aroused = true;
    else if (aroused) break;
  }
  situation.contact = -1;
  tally.seconds += time;
  tally.contact += contact;
  tally.frozen += frozen;
  tally.arousal += arousal;
}

/**
 * An upset in which the caregiver takes the child up before it has asked and holds it until the
 * threat is over. It is comforted like any other child, and learns nothing from it (S10).
 */
export function liveHeld(
  scene: Scene,
  slot: number,
  size: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
): void {
  const { person, situation } = scene;
  startUpset(scene, slot, size, home, p, tally);
  situation.nearness[slot] = 1;
  beginContact(scene, slot);
  while (situation.threat > home.threatOver) {
    const before = person.body.arousal;
    stepArousal(person, situation, home.moment, p);
    situation.threat *= keptAfter(home.moment, home.fadingInContact);
    tally.seconds += home.moment;
    tally.contact += home.moment;
    tally.arousal += home.moment * 0.5 * (before + person.body.arousal);
  }
  situation.contact = -1;
}

/** What the moment brought: a new bid, an answer to the last, the end of contact. */
function followUp(
  scene: Scene,
  slot: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
): void {
  if (happening.chose) countBid(scene, tally);
  if (happening.released) scene.situation.nearness[slot] = nearnessAt(home.homeDistance, p);
  if (!happening.concluded) return;
  if (happening.answer === 1) takeUp(scene, slot, tally);
  else if (happening.answer === 0) tally.unanswered++;
  else if (happening.answer === -1) tally.rebuffed++;
}

function startUpset(
  { person, situation }: Scene,
  slot: number,
  size: number,
  home: EverydaySettings,
  p: SystemParameters,
  tally: Tally,
): void {
  situation.present[slot] = 1;
  situation.haven = slot;
  situation.nearness[slot] = nearnessAt(home.homeDistance, p);
  situation.threat = size;
  person.body.frustration = 0;
  tally.upsets++;
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

function takeUp(scene: Scene, slot: number, tally: Tally): void {
  tally.comforted++;
  scene.situation.nearness[slot] = 1;
  beginContact(scene, slot);
}

function countBid({ person }: Scene, tally: Tally): void {
  const { activity, intensity } = person.conduct;
  if (activity !== "bid") return;
  const level = INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number]) as 0 | 1 | 2;
  tally.bids[level]++;
}
