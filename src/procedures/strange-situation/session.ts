import {
  type Activity,
  addThreat,
  type Caregiver,
  careDeclarations,
  createCaregiver,
  createDecision,
  createHappening,
  createSituation,
  type Happening,
  meet,
  nearnessAt,
  type Person,
  type Scene,
  type SystemParameters,
  undivided,
  valuesOf,
} from "../../model/index.ts";
import { openStream, type Stream, seek } from "../../numerics/index.ts";
import { createRecorder, type Recorder } from "./event-log.ts";
import { distanceBetween, type Occupant, type Place, ROOM } from "./room.ts";
import type { StrangeSituationSettings } from "./settings.ts";

/** What an adult in the room is about. */
export type Task = "sit" | "pause at the door" | "draw near" | "come to comfort" | "hold";

export interface Adult extends Occupant {
  readonly subject: "caregiver" | "stranger";
  readonly slot: number;
  readonly chair: Place;
  task: Task;
  /** Seconds the present task goes on, for tasks that end by the clock. */
  remaining: number;
}

/** Everything one Strange Situation needs while it is held. */
export interface Session {
  readonly scene: Scene;
  readonly happening: Happening;
  readonly child: Occupant;
  readonly caregiver: Adult;
  readonly stranger: Adult;
  readonly recorder: Recorder;
  /** What the child did until now: a choice made now weighs its conflict by that. */
  doneBefore: Activity;
  /** Chance of angry acts while held. */
  readonly anger: Stream;
  readonly settings: StrangeSituationSettings;
  readonly p: SystemParameters;
}

/**
 * Brings a person and its caregiver to the room. A stranger that was never
 * met gets the general beliefs, shifted by wariness.
 *
 * @param occasion number of this Strange Situation in the child's life, 0 for the first
 */
export function openSession(
  seed: number,
  childNumber: number,
  occasion: number,
  person: Person,
  caregiver: Caregiver,
  settings: StrangeSituationSettings,
  p: SystemParameters,
): Session {
  meet(person.workingModel, caregiver.name, 0, p);
  const strangerSlot = meet(
    person.workingModel,
    STRANGER,
    p.wariness * person.capacities.wariness,
    p,
    [caregiver.name],
  );
  const slot = person.workingModel.figures.indexOf(caregiver.name);
  const strangerCare = valuesOf(careDeclarations, {
    availability: settings.strangerAvailability,
    attentiveness: settings.strangerAttentiveness,
    inconsistency: 0,
  });
  const caregivers: (Caregiver | undefined)[] = person.workingModel.figures.map(() => undefined);
  caregivers[slot] = undivided(caregiver);
  caregivers[strangerSlot] = createCaregiver(STRANGER, strangerCare);
  const scene: Scene = {
    person,
    situation: createSituation(),
    caregivers,
    decision: createDecision(),
    choices: openStream(seed, childNumber, "choices in the strange situation"),
    care: openStream(seed, childNumber, "answers in the strange situation"),
  };
  const anger = openStream(seed, childNumber, "anger in the strange situation");
  for (const stream of [scene.choices, scene.care, anger]) seek(stream, occasion);
  // Nobody is in this place but who has come; who goes out of the door may hear a call.
  scene.situation.elsewhere.fill(1);
  return {
    scene,
    happening: createHappening(),
    child: { ...ROOM.toys, here: true },
    caregiver: adult("caregiver", slot, ROOM.caregiverChair),
    stranger: adult("stranger", strangerSlot, ROOM.strangerChair),
    recorder: createRecorder(),
    doneBefore: scene.person.conduct.activity,
    anger,
    settings,
    p,
  };
}

const STRANGER = "stranger";

function adult(subject: Adult["subject"], slot: number, chair: Place): Adult {
  return { ...ROOM.door, here: false, subject, slot, chair, task: "sit", remaining: 0 };
}

/**
 * How the log names a figure: by its part in this room, or by name when it has none. Whoever is
 * called like a part without having it is told apart as being elsewhere.
 */
export function nameInLog(session: Session, slot: number): string {
  const part = adultAt(session, slot)?.subject;
  if (part !== undefined) return part;
  const known = session.scene.person.workingModel.figures[slot] ?? "";
  const parts: readonly string[] = [session.caregiver.subject, session.stranger.subject];
  return parts.includes(known) ? `${known} elsewhere` : known;
}

/** The adult whose slot this is, if one of the two in this room. */
export function adultAt(session: Session, slot: number): Adult | undefined {
  if (slot === session.caregiver.slot) return session.caregiver;
  return slot === session.stranger.slot ? session.stranger : undefined;
}

/** The kinds of threat in this room, θ_k in [0, 1]. */
export interface Threats {
  readonly room: number;
  readonly stranger: number;
  readonly separation: number;
  readonly alone: number;
}

/**
 * Threats now: of the room, of the stranger by closeness and wariness, of the caregiver having left
 * by what the age makes of that, and of nobody being here at all.
 */
export function threatsIn({ scene, caregiver, stranger, p }: Session): Threats {
  const { wariness, protest } = scene.person.capacities;
  const closeness = scene.situation.nearness[stranger.slot] as number;
  return {
    room: p.strangeRoomThreat,
    stranger: p.strangerThreat * wariness * closeness,
    separation: caregiver.here ? 0 : p.separationThreat * protest,
    alone: caregiver.here || stranger.here ? 0 : p.aloneThreat,
  };
}

/** What the child meets now: who is here and how near (5), and all threats together (4). */
export function readRoom(session: Session): void {
  const { scene, child, caregiver, stranger, p } = session;
  const { situation } = scene;
  for (const one of [caregiver, stranger]) {
    const held = situation.contact === one.slot;
    const near = held ? 1 : nearnessAt(distanceBetween(child, one), p);
    situation.nearness[one.slot] = one.here ? near : 0;
    situation.present[one.slot] = one.here ? 1 : 0;
    if (one.here) situation.elsewhere[one.slot] = 0;
  }
  const { room, stranger: feared, separation, alone } = threatsIn(session);
  situation.threat = addThreat(addThreat(addThreat(room, feared), separation), alone);
  situation.haven = caregiver.here ? caregiver.slot : -1;
}
