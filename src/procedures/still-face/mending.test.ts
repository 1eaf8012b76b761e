import { describe, expect, test } from "vitest";
import { createLogRecorder, endEpisode, noteState } from "../event-log.ts";
import type { StillFaceLog, StillFaceRecorder } from "./event-log.ts";
import { measureMending } from "./mending.ts";

/** Episodes second by second: "#" in step, "." out of step, "s" a still face. */
function logOf(...episodes: readonly string[]): StillFaceLog {
  const recorder: StillFaceRecorder = createLogRecorder();
  for (const [i, course] of episodes.entries()) {
    const start = recorder.time;
    recorder.episode = i + 1;
    for (const second of course) {
      const behavior = second === "#" ? "play" : second === "s" ? "still" : "mismatch";
      noteState(recorder, "caregiver", behavior, "child");
      noteState(recorder, "child", second === "." ? "look" : "play", "caregiver");
      recorder.time++;
    }
    endEpisode(recorder, start);
  }
  return recorder.log;
}

describe("mending", () => {
  test("is told second by second, each episode for itself", () => {
    const [baseline, still, reunion] = measureMending(logOf("##.#...##.", "ssss", "....#.##"));
    // Out of step at 2, 4, 5, 6, 9: the last has no next second; 2 and 6 are mended in the next.
    expect(baseline).toEqual({
      episode: 1,
      nextShare: 2 / 4,
      secondShare: 3 / 4,
      latency: 5 / 3,
    });
    expect(still).toEqual({ episode: 2, nextShare: 0, secondShare: 0, latency: 4 });
    expect(reunion).toEqual({ episode: 3, nextShare: 2 / 5, secondShare: 3 / 5, latency: 5 / 2 });
  });

  test("of what was never out of step is nothing", () => {
    const [baseline] = measureMending(logOf("#####"));
    expect(baseline).toEqual({
      episode: 1,
      nextShare: undefined,
      secondShare: undefined,
      latency: undefined,
    });
  });
});
