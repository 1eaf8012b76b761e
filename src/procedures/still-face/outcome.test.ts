import { describe, expect, test } from "vitest";
import { createLogRecorder, endEpisode, notePoint, noteState } from "../event-log.ts";
import type { FaceToFaceChild, StillFaceLog, StillFaceRecorder } from "./event-log.ts";
import { changeOf, measureStillFace } from "./outcome.ts";

type Act = readonly [
  child: FaceToFaceChild,
  caregiver: "play" | "mismatch" | "still",
  seconds: number,
  intensity?: number,
];

const ELSEWHERE: readonly FaceToFaceChild[] = ["explore", "turn_away", "freeze"];

/** The log of three episodes in which one thing is done after the other, for some seconds each. */
function logOf(...episodes: readonly (readonly Act[])[]): StillFaceLog {
  const recorder: StillFaceRecorder = createLogRecorder();
  for (const [i, acts] of episodes.entries()) {
    const start = recorder.time;
    recorder.episode = i + 1;
    notePoint(recorder, "caregiver", "greet", "child");
    for (const [child, caregiver, seconds, intensity] of acts) {
      const target = ELSEWHERE.includes(child) ? "" : "caregiver";
      noteState(recorder, "child", child, target, intensity);
      noteState(recorder, "caregiver", caregiver, "child");
      recorder.time += seconds;
    }
    endEpisode(recorder, start);
  }
  return recorder.log;
}

const log = logOf(
  [
    ["smile", "play", 30],
    ["play", "play", 20],
    ["look", "mismatch", 10],
    ["smile", "mismatch", 15, 0.2],
    ["explore", "mismatch", 25],
  ],
  [
    ["look", "still", 5, 0.2],
    ["approach", "still", 5, 0.6],
    ["cry", "still", 10, 1],
    ["turn_away", "still", 20],
  ],
  [
    ["explore", "mismatch", 8],
    ["smile", "play", 12],
    ["cry", "mismatch", 20, 1],
  ],
);

describe("what could be seen in an episode", () => {
  const [baseline, still, reunion] = measureStillFace(log);

  test("is told in shares of its time", () => {
    expect(baseline).toEqual({
      episode: 1,
      seconds: 100,
      matchedShare: 0.5,
      positiveShare: 0.45,
      negativeShare: 0,
      gazeShare: 0.75,
      bidShare: 0.15,
      turnAwayShare: 0,
      untilMatched: 0,
    });
    expect(still).toEqual({
      episode: 2,
      seconds: 40,
      matchedShare: 0,
      positiveShare: 0,
      negativeShare: 0.25,
      gazeShare: 0.5,
      bidShare: 0.5,
      turnAwayShare: 0.5,
      untilMatched: 40,
    });
  });

  test("counts the time until the pair is in step from the episode's own beginning", () => {
    expect(reunion?.untilMatched).toBe(8);
    expect(reunion?.matchedShare).toBe(0.3);
  });
});

test("a change is told against the baseline", () => {
  const change = changeOf(measureStillFace(log), "negativeShare");
  expect(change).toEqual({ baseline: 0, still: 0.25, reunion: 0.5 });
  const positive = changeOf(measureStillFace(log), "positiveShare");
  expect(positive.still).toBeCloseTo(-0.45, 12);
  expect(positive.reunion).toBeCloseTo(-0.15, 12);
});
