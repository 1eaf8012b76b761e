import type { Activity, Happening, Scene } from "../../model/index.ts";
import { INTENSITIES } from "../../model/index.ts";
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

/** Writes down what the client does in a session, what it foresees, and what the therapist does. */
export function watchInto(recorder: SessionRecorder, { person }: Scene): HomeWatcher {
  let intensity = person.conduct.intensity;
  let expected = person.conduct.expected;
  return (activity, figure, seconds, happening) => {
    noteDoing(recorder, activity, figure, activity === "bid" ? intensity : 0, expected);
    recorder.time += seconds;
    noteAnswer(recorder, happening);
    intensity = person.conduct.intensity;
    expected = person.conduct.expected;
  };
}

function noteDoing(
  recorder: SessionRecorder,
  activity: Activity,
  figure: number,
  intensity: number,
  expected: number,
): void {
  const target = figure < 0 ? "" : THERAPIST;
  if (activity !== "bid") {
    noteState(recorder, CLIENT, OTHERWISE[activity], target);
    return;
  }
  const level = INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number]);
  const under = recorder.running.get(CLIENT);
  const behavior = BIDS[level] ?? "look";
  const begins = under?.behavior !== behavior || under.intensity !== intensity;
  if (begins && expected > 0) notePoint(recorder, CLIENT, "foresee", target, expected);
  noteState(recorder, CLIENT, behavior, target, intensity > 0 ? intensity : undefined);
}

function noteAnswer(recorder: SessionRecorder, { concluded, answer }: Readonly<Happening>): void {
  if (!concluded || answer === undefined) return;
  notePoint(recorder, THERAPIST, ANSWERS[answer], CLIENT);
}
