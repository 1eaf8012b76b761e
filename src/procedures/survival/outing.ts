import {
  addThreat,
  approachUrge,
  beginContact,
  type Caregiver,
  chooseAnew,
  createHappening,
  flightUrge,
  frighten,
  frighteningNow,
  type Happening,
  liveMoment,
  meet,
  nearnessAt,
  type PersonSnapshot,
  passHours,
  restorePerson,
  type Scene,
  type SystemParameters,
} from "../../model/index.ts";
import { exp, log, openStream, poisson, type Stream, seek, uniform } from "../../numerics/index.ts";
import type { EverydaySettings } from "../everyday-life/index.ts";
import { rested, sceneOf } from "../rested.ts";
import { strangeSituationDeclarations } from "../strange-situation/index.ts";
import type { SurvivalSettings } from "./settings.ts";

/** What hours out of doors came to. */
export interface Outing {
  readonly seconds: number;
  /** ∫ θ (1 − π x) dt over the alarms, seconds: what would harm if all of them were dangers. */
  exposure: number;
  /** Seconds exploring, in contact, and frozen. */
  explored: number;
  held: number;
  frozen: number;
  /** ∫ distance dt, m s. */
  distance: number;
  /** ∫ (A − A_b) dt, seconds. */
  arousal: number;
  /** Bids, their intensities added up, and what came of them. */
  bids: number;
  intensity: number;
  comforted: number;
  unanswered: number;
  rebuffed: number;
}

/** Everything a second out of doors needs. */
interface Walk {
  readonly scene: Scene;
  readonly slot: number;
  readonly caregiver: Caregiver;
  readonly settings: SurvivalSettings;
  readonly home: EverydaySettings;
  readonly p: SystemParameters;
  readonly happening: Happening;
  readonly outing: Outing;
  /** Metres between child and caregiver. */
  distance: number;
  /** The caregiver is on its way to comfort. */
  coming: boolean;
}

/** A bid of this intensity or more goes with approach or reach (docs/model.md, section 4). */
const REACHING = 0.6;
const HOUR = 3600;
/** People move as in the room of the Strange Situation. */
const { childSpeed, adultSpeed, contactDistance } = strangeSituationDeclarations;
const CLOSEST = contactDistance.start;

/**
 * Hours out of doors with one caregiver, second by second, lived by a copy of the child that
 * learns nothing from them. Exploring leads away, bids that reach and the reflex lead back, who
 * comforts comes to the child. Alarms come and fade as upsets at home do.
 *
 * @param who the child as it was written down
 * @param name of the caregiver, as the child knows it
 * @param caregiver is changed: hand over a copy
 * @param number of the outing in the child's life: with seed and child, all of its chance
 */
export function goOut(
  seed: number,
  child: number,
  number: number,
  who: PersonSnapshot,
  name: string,
  caregiver: Caregiver,
  settings: SurvivalSettings,
  home: EverydaySettings,
  system: SystemParameters,
): Outing {
  const p = { ...system, evidenceWeight: 0, playWeight: 0 };
  const chance = (purpose: string): Stream => {
    const stream = openStream(seed, child, `${purpose} out of doors`);
    seek(stream, number);
    return stream;
  };
  const walk = setOut(who, name, caregiver, chance, settings, home, p);
  const alarms = chance("alarms");
  const frights = chance("frights");
  const moods = chance("hours");
  const { outing, scene } = walk;
  const often = settings.alarmsPerHour / HOUR;
  for (let second = 0; second < outing.seconds; second++) {
    if (second % HOUR === 0) {
      passHours(caregiver, 1, moods, p);
      const acts = poisson(frights, frighteningNow(caregiver) / home.wakingHours);
      for (let act = 0; act < acts; act++) frighten(scene.person, walk.slot, p);
    }
    const comes = uniform(alarms) < often;
    const size = home.mildestUpset + (home.worstUpset - home.mildestUpset) * uniform(alarms);
    if (comes) scene.situation.threat = addThreat(scene.situation.threat, size);
    liveSecond(walk);
  }
  return outing;
}

function setOut(
  who: PersonSnapshot,
  name: string,
  caregiver: Caregiver,
  chance: (purpose: string) => Stream,
  settings: SurvivalSettings,
  home: EverydaySettings,
  p: SystemParameters,
): Walk {
  const temperament = { ...who.temperament, reflectiveFunctioning: 0 };
  const person = rested(restorePerson({ ...who, temperament }, p));
  const slot = meet(person.workingModel, name, 0, p);
  const scene = sceneOf(person, chance);
  scene.caregivers[slot] = caregiver;
  scene.situation.present[slot] = 1;
  scene.situation.elsewhere.fill(1);
  scene.situation.elsewhere[slot] = 0;
  scene.situation.haven = slot;
  const outing: Outing = {
    seconds: Math.round(HOUR * settings.hours),
    exposure: 0,
    explored: 0,
    held: 0,
    frozen: 0,
    distance: 0,
    arousal: 0,
    bids: 0,
    intensity: 0,
    comforted: 0,
    unanswered: 0,
    rebuffed: 0,
  };
  const distance = Math.min(home.homeDistance, settings.roaming);
  const happening = createHappening();
  const coming = false;
  chooseAnew(scene, p);
  return { scene, slot, caregiver, settings, home, p, happening, outing, distance, coming };
}

function liveSecond(walk: Walk): void {
  const { scene, slot, settings, home, p, happening, outing } = walk;
  const { situation, person } = scene;
  const held = situation.contact >= 0;
  const near = held ? 1 : nearnessAt(walk.distance, p);
  situation.nearness[slot] = near;
  outing.exposure += situation.threat * (1 - settings.protection * near);
  outing.distance += walk.distance;
  const { activity } = person.conduct;
  if (activity === "explore") outing.explored++;
  if (activity === "freeze") outing.frozen++;
  if (held) outing.held++;
  liveMoment(scene, 1, happening, p);
  outing.arousal += happening.arousal - person.body.baseline;
  situation.threat *= exp(log(0.5) / (held ? home.fadingInContact : home.fadingAlone));
  followUp(walk);
  move(walk);
}

/** What came of a bid: who comforts sets out; a cry within reach ends in clinging. */
function followUp(walk: Walk): void {
  const { scene, slot, happening, outing } = walk;
  if (happening.concluded) {
    outing.bids++;
    outing.intensity += happening.intensity;
    if (happening.answer === 1) {
      outing.comforted++;
      walk.coming = true;
    } else if (happening.answer === -1) outing.rebuffed++;
    else {
      outing.unanswered++;
      if (happening.intensity === 1 && walk.distance <= CLOSEST) {
        beginContact(scene, slot);
      }
    }
  }
  if (walk.coming && walk.distance <= CLOSEST) {
    walk.coming = false;
    beginContact(scene, slot);
  }
}

/** One second of movement of both, as in the room of the Strange Situation, along one line. */
function move(walk: Walk): void {
  const { scene, settings, p } = walk;
  const { person, situation } = scene;
  const { conduct } = person;
  if (walk.coming) walk.distance = Math.max(CLOSEST, walk.distance - adultSpeed.start);
  if (conduct.activity === "contact" || conduct.activity === "freeze") return;
  const speed = childSpeed.start * person.capacities.locomotion;
  let step = 0;
  if (conduct.activity === "explore") {
    step = Math.min(speed, Math.max(0, settings.roaming - walk.distance));
  }
  if (conduct.intensity >= REACHING) step = -Math.min(speed, walk.distance - CLOSEST);
  const left = speed - Math.abs(step);
  if (conduct.activity !== "turn away") {
    const urge = approachUrge(person, situation, p) - flightUrge(person, situation, p);
    step -= urge > 0 ? Math.min(speed * urge, left) : -Math.min(-speed * urge, left);
  }
  walk.distance = Math.max(CLOSEST, walk.distance + step);
}
