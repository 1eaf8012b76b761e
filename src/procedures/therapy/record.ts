import { type Activity, type Happening, INTENSITIES, type Scene } from "../../model/index.ts";
import { notePoint, noteState } from "../event-log.ts";
import type { HomeWatcher } from "../everyday-life/index.ts";
import { THERAPIST } from "./client.ts";
import { CLIENT, type ClientActivity, type SessionRecorder } from "./event-log.ts";

const OTHERWISE: Readonly<Record<Exclude<Activity, "bid">, ClientActivity>> = {
  explore: "stay_with_it",
  "turn away": "turn_away",
  await: "wait",
  contact: "held",
  freeze: "freeze",
};
const BIDS = ["look", "call", "cry"] as const;
const ANSWERS = { 1: "meet", 0: "leave", [-1]: "rebuff" } as const;

/**
 * Writes down what the client does in a session, what it foresees, and what the therapist does.
 *
 * @param hopes P₊ of a bid of an intensity, as it stood before the answer
 */
export function watchInto(
  recorder: SessionRecorder,
  { person }: Scene,
  hopes: (intensity: number) => number,
): HomeWatcher {
  let begins = true;
  return (activity, figure, seconds, happening) => {
    const target = figure < 0 ? "" : THERAPIST;
    if (activity === "bid") {
      const intensity = happening.concluded ? happening.intensity : person.conduct.intensity;
      if (begins) notePoint(recorder, CLIENT, "foresee", target, hopes(intensity));
      noteState(recorder, CLIENT, bidOf(intensity), target, intensity);
    } else noteState(recorder, CLIENT, OTHERWISE[activity], target);
    recorder.time += seconds;
    noteAnswer(recorder, happening);
    begins = happening.chose;
  };
}

function bidOf(intensity: number): ClientActivity {
  return BIDS[INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number])] ?? "look";
}

function noteAnswer(recorder: SessionRecorder, { concluded, answer }: Readonly<Happening>): void {
  if (!concluded || answer === undefined) return;
  notePoint(recorder, THERAPIST, ANSWERS[answer], CLIENT);
}
