import { type Conduct, joyOf } from "../../model/index.ts";
import { uniform } from "../../numerics/index.ts";
import { notePoint, noteState } from "../event-log.ts";
import type { FaceToFaceChild } from "./event-log.ts";
import type { FaceToFace } from "./session.ts";

/** A bid of this intensity or more goes with calling and reaching (docs/model.md, section 4). */
const REACHING = 0.6;

/**
 * What an observer would call what the child is doing. In step it smiles as far as it has joy (7.6),
 * a quiet bid is a smile as far as it is calm (1 − A), and else a look.
 */
export function behaviorOf(session: FaceToFace): FaceToFaceChild {
  const { scene, pair, caregiver, poise, p } = session;
  const { conduct, body } = scene.person;
  if (pair.matched) return poise < joyOf(scene.person, caregiver, 1, p) ? "smile" : "play";
  if (session.waits) return "look";
  if (isBid(conduct)) {
    if (conduct.intensity === 1) return "cry";
    if (conduct.intensity >= REACHING) return "approach";
    return poise < 1 - body.arousal ? "smile" : "look";
  }
  if (conduct.activity === "turn away") return "turn_away";
  return conduct.activity === "freeze" ? "freeze" : "explore";
}

function isBid({ activity }: Conduct): boolean {
  return activity === "bid" || activity === "await";
}

/** What a child does that looks at something else than its partner. */
const ELSEWHERE: readonly FaceToFaceChild[] = ["explore", "turn_away", "freeze"];

/** Writes down what both do now. */
export function showPair(session: FaceToFace): void {
  const { recorder, pair, scene } = session;
  const behavior = behaviorOf(session);
  const bids = !pair.matched && !session.waits && isBid(scene.person.conduct);
  const target = ELSEWHERE.includes(behavior) ? "" : "caregiver";
  const intensity = bids ? scene.person.conduct.intensity : undefined;
  noteState(recorder, "child", behavior, target, intensity);
  const usual = pair.matched ? "play" : "mismatch";
  noteState(recorder, "caregiver", session.still ? "still" : usual, "child");
}

/** Another state of the child begins. */
export function drawPoise(session: FaceToFace): void {
  session.poise = uniform(session.affect);
}

/** What came of a bid, as far as it can be seen. */
export function showAnswer({ happening, recorder }: FaceToFace): void {
  if (happening.answer === 1) notePoint(recorder, "caregiver", "comfort", "child");
  if (happening.answer === -1) notePoint(recorder, "caregiver", "rebuff", "child");
}
