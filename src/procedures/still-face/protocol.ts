import {
  addThreat,
  type Caregiver,
  engage,
  fadeFrustration,
  liveMoment,
  type Person,
  type PlayRates,
  passHours,
  playRates,
  prompt,
  readOutsAtRest,
  reviseByPlay,
  type SystemParameters,
  stepArousal,
  threatOfPlay,
  undivided,
} from "../../model/index.ts";
import { openStream, seek } from "../../numerics/index.ts";
import { endEpisode, notePoint } from "../event-log.ts";
import { createInside, type EpisodeInside, feelSecond, finishInside } from "../inside.ts";
import { drawPoise, showAnswer, showPair } from "./child.ts";
import type { StillFaceLog } from "./event-log.ts";
import { changePlay, endPlay, mend, playOn } from "./pair.ts";
import { type FaceToFace, sitDown } from "./session.ts";
import type { StillFaceSettings } from "./settings.ts";

/** What one still-face procedure leaves behind. */
export interface StillFace {
  /** What could be seen; `measureStillFace` reads nothing else. */
  readonly log: StillFaceLog;
  /** What could not: baseline, still face, reunion. */
  readonly inside: readonly EpisodeInside[];
}

/** Who wants to watch second by second; watching changes nothing. */
export type FaceToFaceWatcher = (session: FaceToFace) => void;

/** Nobody mends, nobody falls out of step, nobody intrudes. */
const STILL: PlayRates = { rupture: 0, repair: 0, intrusion: 0, misreading: 0 };

/**
 * Holds the still-face procedure: play as usual, a still face, play again (`mesman2009`;
 * docs/still-face.md). Arousal begins at its baseline. The child goes on learning, as it would.
 *
 * @param occasion number of this procedure in the child's life, 0 for the first
 */
export function holdStillFace(
  seed: number,
  childNumber: number,
  occasion: number,
  person: Person,
  caregiver: Caregiver,
  settings: StillFaceSettings,
  p: SystemParameters,
  watch?: FaceToFaceWatcher,
): StillFace {
  const hours = openStream(seed, childNumber, "hours before the still-face procedure");
  seek(hours, occasion);
  passHours(caregiver, 24, hours, p);
  person.body.arousal = person.body.baseline;
  person.body.frustration = 0;
  const session = sitDown(seed, childNumber, occasion, person, caregiver, settings, p);
  const readOuts = readOutsAtRest(person, p);
  const hold = (episode: number, seconds: number): EpisodeInside => {
    const inside = createInside(episode, person, readOuts);
    const { recorder } = session;
    const start = recorder.time;
    recorder.episode = episode;
    turnToChild(session, episode);
    for (let elapsed = 0; elapsed < Math.round(seconds); elapsed++) {
      showPair(session);
      watch?.(session);
      liveSecond(session);
      feelSecond(inside, person, p);
      recorder.time++;
    }
    endEpisode(recorder, start);
    return finishInside(inside);
  };
  const inside = [
    hold(1, settings.baselineSeconds),
    hold(2, settings.stillSeconds),
    hold(3, settings.reunionSeconds),
  ];
  leavePlay(session);
  engage(person, "explore", -1, 0);
  return { log: session.recorder.log, inside };
}

/**
 * An episode begins: baseline in step; the others out of step, because the caregiver has changed, which
 * calls for a choice at once. It greets when it plays again.
 */
function turnToChild(session: FaceToFace, episode: number): void {
  const { scene, slot, pair, caregiver, recorder, p } = session;
  if (episode === 1) {
    rejoin(session);
    return;
  }
  leavePlay(session);
  session.still = episode === 2;
  const { coordination } = scene.person.capacities;
  changePlay(pair, session.still ? STILL : playRates(caregiver, coordination, p), p);
  scene.caregivers[slot] = session.still ? undefined : undivided(caregiver);
  if (!session.still) notePoint(recorder, "caregiver", "greet", "child");
  prompt(scene, session.still ? -1 : slot, p);
  startChosen(session);
}

/**
 * One second. The pair plays on, unless a bid is under way: then its answer decides. A child that was
 * in step for any part of it is at play; the others live by the ordinary policy.
 */
function liveSecond(session: FaceToFace): void {
  const { scene, pair, second, slot, p } = session;
  const { person, situation } = scene;
  second.mended = second.left = second.intruded = second.mismatched = 0;
  if (person.conduct.activity === "bid") second.mismatched = 1;
  else playOn(pair, 1, second, p);
  reviseByPlay(person.workingModel, slot, second.mended, second.left, second.intruded, p);
  situation.threat = threatOf(session);
  fadeFrustration(person, 1, p);
  if (pair.matched || second.mismatched < 1) {
    stepArousal(person, situation, 1, p);
    if (second.mismatched > 0) rejoin(session);
  } else liveOutOfStep(session);
}

/** The ordinary policy on its own clock; comfort mends. */
function liveOutOfStep(session: FaceToFace): void {
  const { scene, happening, pair, p } = session;
  liveMoment(scene, 1, happening, p);
  if (happening.chose) startChosen(session);
  if (!happening.concluded) return;
  showAnswer(session);
  if (happening.answer !== 1) return;
  mend(pair);
  rejoin(session);
}

/** At play: in step, or out of step and, for as long as patience lasts, waiting for the repair. */
function rejoin(session: FaceToFace): void {
  const { scene, pair, p } = session;
  session.waits = !pair.matched;
  engage(scene.person, "explore", -1, Math.max(0, p.patience - pair.age));
  drawPoise(session);
}

/** What was chosen begins. A still partner is there and perceives, so its silence is an answer. */
function startChosen(session: FaceToFace): void {
  const { conduct } = session.scene.person;
  session.waits = false;
  if (session.still && conduct.activity === "bid") conduct.outcome = 0;
  drawPoise(session);
}

function threatOf({ still, caregiver, second, settings, p }: FaceToFace): number {
  if (still) return addThreat(p.mismatchThreat, settings.stillFaceThreat);
  return threatOfPlay(caregiver, second.mismatched, p);
}

/** A mismatch under way when the bout ends counts as what it would have become. */
function leavePlay({ scene, pair, second, slot, p }: FaceToFace): void {
  second.mended = second.left = second.intruded = 0;
  endPlay(pair, second);
  reviseByPlay(scene.person.workingModel, slot, second.mended, second.left, second.intruded, p);
}
