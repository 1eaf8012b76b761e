import {
  type Caregiver,
  createBout,
  createDecision,
  createHappening,
  createSituation,
  type Happening,
  meet,
  nearnessAt,
  type Person,
  type PlayBout,
  playRates,
  type Scene,
  type SystemParameters,
} from "../../model/index.ts";
import { openStream, type Stream, seek } from "../../numerics/index.ts";
import { createLogRecorder } from "../event-log.ts";
import type { StillFaceRecorder } from "./event-log.ts";
import { beginPlay, type Pair } from "./pair.ts";
import type { StillFaceSettings } from "./settings.ts";

/** Everything one still-face procedure needs while it is held. */
export interface FaceToFace {
  readonly scene: Scene;
  readonly happening: Happening;
  readonly caregiver: Caregiver;
  readonly slot: number;
  readonly pair: Pair;
  /** What the present second of play brought. */
  readonly second: PlayBout;
  readonly recorder: StillFaceRecorder;
  /** The caregiver holds a still face. */
  still: boolean;
  /** Out of step, the child still waits for the repair and looks at its partner. */
  waits: boolean;
  /** Chance of smiling: the child smiles where its joy exceeds `poise`, drawn anew with each state. */
  readonly affect: Stream;
  poise: number;
  readonly settings: StillFaceSettings;
  readonly p: SystemParameters;
}

/**
 * Seats a person face to face with its caregiver, at the distance of play and in step.
 *
 * @param occasion number of this procedure in the child's life, 0 for the first
 */
export function sitDown(
  seed: number,
  childNumber: number,
  occasion: number,
  person: Person,
  caregiver: Caregiver,
  settings: StillFaceSettings,
  p: SystemParameters,
): FaceToFace {
  const slot = meet(person.workingModel, caregiver.name, 0, p);
  const open = (purpose: string): Stream => {
    const stream = openStream(seed, childNumber, `${purpose} in the still-face procedure`);
    seek(stream, occasion);
    return stream;
  };
  const situation = createSituation();
  situation.present[slot] = 1;
  situation.nearness[slot] = nearnessAt(p.playDistance, p);
  situation.haven = slot;
  const caregivers: (Caregiver | undefined)[] = person.workingModel.figures.map(() => undefined);
  caregivers[slot] = caregiver;
  const choices = open("choices");
  const care = open("answers");
  return {
    scene: { person, situation, caregivers, decision: createDecision(), choices, care },
    happening: createHappening(),
    caregiver,
    slot,
    pair: beginPlay(playRates(caregiver, person.capacities.coordination, p), open("play")),
    second: createBout(),
    recorder: createLogRecorder(),
    still: false,
    waits: false,
    affect: open("smiles"),
    poise: 1,
    settings,
    p,
  };
}
