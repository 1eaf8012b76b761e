import { type Stream, uniform } from "../numerics/index.ts";
import { stepArousal } from "./arousal.ts";
import { concludeBid, engage, sendBid } from "./bid.ts";
import type { Caregiver } from "./caregiving.ts";
import { approachUrge, flightUrge, freezingOdds } from "./fear.ts";
import { type Answer, INTENSITIES } from "./foresight.ts";

import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";
import { choose, type Decision, EXPLORE, FIRST_BID, TURN_AWAY, weigh } from "./policy.ts";
import type { Situation } from "./situation.ts";

/** Everything one moment needs besides time: who, where, with whom, and by what chance. */
export interface Scene {
  readonly person: Person;
  readonly situation: Situation;
  /** By slot of the person's working model; a figure without entry never answers. */
  readonly caregivers: (Caregiver | undefined)[];
  /** The latest weighing, kept for explanation. */
  readonly decision: Decision;
  readonly choices: Stream;
  readonly care: Stream;
}

/** What a moment brought about, for whoever watches. */
export interface Happening {
  /** A new activity was chosen (also when it is the same as before). */
  chose: boolean;
  /** A bid was concluded: what came of it; `undefined` when nobody could perceive it. */
  concluded: boolean;
  answer: Answer | undefined;
  /** Slot and intensity of the concluded bid. */
  figure: number;
  intensity: number;
  /** Contact ended: calm, or flight stronger than approach. */
  released: boolean;
  /** ∫ A dt over the moment, seconds. */
  arousal: number;
}

export function createHappening(): Happening {
  return {
    chose: false,
    concluded: false,
    answer: undefined,
    figure: -1,
    intensity: 0,
    released: false,
    arousal: 0,
  };
}

/**
 * One moment of people together: arousal moves (7); contact ends at calm or in flight; a bid's
 * outcome becomes known (12, 13); a choice is made when its own clock says so (11).
 *
 * A comforted bid does not begin contact by itself: who comforts must get there. The procedure
 * calls `beginContact` then.
 */
export function liveMoment(
  scene: Scene,
  seconds: number,
  happening: Happening,
  p: SystemParameters,
): void {
  const { person, situation } = scene;
  happening.chose = happening.concluded = happening.released = false;
  happening.arousal = stepArousal(person, situation, seconds, p);
  person.conduct.remaining -= seconds;
  if (situation.contact >= 0) {
    if (!wantsRelease(scene, p)) return;
    situation.contact = -1;
    happening.released = true;
  } else if (person.conduct.remaining > 0) {
    return;
  } else if (person.conduct.activity === "bid") {
    happening.concluded = true;
    happening.figure = person.conduct.figure;
    happening.intensity = person.conduct.intensity;
    happening.answer = concludeBid(person, situation, p);
    if (happening.answer === 1) return;
  }
  chooseAnew(scene, p);
  happening.chose = true;
}

/**
 * Something happens that calls for a choice at once: somebody comes or goes (docs/model.md, section
 * 4). A call to somebody away has failed then; a bid whose answer is still to come is broken off.
 *
 * @param greeter slot of the figure that greets, −1 for nobody
 */
export function prompt(scene: Scene, greeter: number, p: SystemParameters): void {
  const { situation, person } = scene;
  if (situation.contact >= 0) return;
  const { activity, outcome } = person.conduct;
  if (activity === "bid" && outcome === undefined) concludeBid(person, situation, p);
  situation.greeter = greeter;
  chooseAnew(scene, p);
  situation.greeter = -1;
}

/** A figure leaves: what it would have answered is lost, contact with it ends. */
export function partFrom(scene: Scene, slot: number): void {
  const { conduct } = scene.person;
  scene.situation.present[slot] = 0;
  scene.situation.nearness[slot] = 0;
  if (scene.situation.contact === slot) scene.situation.contact = -1;
  if (conduct.figure === slot) conduct.outcome = undefined;
}

/** Held and comforted from now on, until calm. */
export function beginContact(scene: Scene, slot: number): void {
  scene.situation.contact = slot;
  engage(scene.person, "contact", slot, 0);
}

function wantsRelease({ person, situation }: Scene, p: SystemParameters): boolean {
  if (person.body.arousal < p.calmLevel) return true;
  return flightUrge(person, situation, p) > approachUrge(person, situation, p);
}

/** Whether the haven is so much of an alarm that the body stops, by (6.1); mostly without chance. */
function bodyStops({ person, situation, choices }: Scene, p: SystemParameters): boolean {
  const odds = freezingOdds(person, situation, p);
  return odds === 1 || (odds > 0 && uniform(choices) < odds);
}

/**
 * The body stops when the haven is also the alarm (docs/model.md, section 6); otherwise one option
 * is drawn.
 */
export function chooseAnew(scene: Scene, p: SystemParameters): void {
  const { person, situation, decision } = scene;
  if (bodyStops(scene, p)) {
    engage(person, "freeze", -1, p.choiceInterval);
    return;
  }
  weigh(person, situation, decision, p);
  const option = choose(decision, scene.choices);
  if (option === EXPLORE) engage(person, "explore", -1, p.choiceInterval);
  else if (option === TURN_AWAY) engage(person, "turn away", -1, p.choiceInterval);
  else {
    const slot = Math.floor((option - FIRST_BID) / INTENSITIES.length);
    const level = (option - FIRST_BID) % INTENSITIES.length;
    sendBid(person, situation, slot, level, scene.caregivers[slot], scene.care, p);
  }
}
