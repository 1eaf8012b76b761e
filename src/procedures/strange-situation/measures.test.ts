import { describe, expect, test } from "vitest";
import {
  createPerson,
  type Person,
  readOutsAtRest,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { createInside, feelSecond, finishInside } from "../inside.ts";
import {
  createRecorder,
  endEpisode,
  type LoggedEvent,
  notePoint,
  noteState,
  type Recorder,
} from "./event-log.ts";
import { measureEpisodes } from "./measures.ts";

/** Writes down an episode in which the child does one thing after the other, for some seconds each. */
function record(
  recorder: Recorder,
  episode: number,
  ...acts: readonly (readonly [LoggedEvent["behavior"], number])[]
): void {
  const start = recorder.time;
  recorder.episode = episode;
  for (const [behavior, seconds] of acts) {
    noteState(recorder, "child", behavior, "");
    recorder.time += seconds;
  }
  endEpisode(recorder, start);
}

describe("what could be seen in an episode", () => {
  test("is told in shares of its time: each behaviour's, and all bids' together", () => {
    const recorder = createRecorder();
    record(
      recorder,
      1,
      ["explore", 20],
      ["smile", 10],
      ["cry", 40],
      ["contact", 20],
      ["freeze", 10],
    );
    expect(measureEpisodes(recorder.log)).toEqual([
      {
        episode: 1,
        seconds: 100,
        cryShare: 0.4,
        exploreShare: 0.2,
        bidShare: 0.5,
        contactShare: 0.2,
        freezeShare: 0.1,
      },
    ]);
  });

  test("counts every kind of bid, and neither acts nor what adults do", () => {
    const recorder = createRecorder();
    recorder.episode = 1;
    noteState(recorder, "caregiver", "contact", "child");
    record(recorder, 1, ["smile", 1], ["approach", 1], ["search", 1], ["follow", 1], ["cry", 1]);
    notePoint(recorder, "child", "resist", "caregiver");
    expect(measureEpisodes(recorder.log)[0]).toMatchObject({
      seconds: 5,
      bidShare: 1,
      contactShare: 0,
    });
  });

  test("is told episode by episode, however long each was", () => {
    const recorder = createRecorder();
    record(recorder, 4, ["cry", 60]);
    record(recorder, 5, ["cry", 30], ["explore", 90]);
    const measures = measureEpisodes(recorder.log);
    expect(measures.map(({ episode, seconds }) => [episode, seconds])).toEqual([
      [4, 60],
      [5, 120],
    ]);
    expect(measures.map(({ cryShare }) => cryShare)).toEqual([1, 0.25]);
  });
});

describe("the record", () => {
  test("writes a state that goes on once, and closes it with the episode", () => {
    const recorder = createRecorder();
    record(recorder, 1, ["explore", 5], ["explore", 5]);
    record(recorder, 2, ["explore", 5]);
    const times = recorder.log.events.map(({ episode, start, stop }) => [episode, start, stop]);
    expect(times).toEqual([
      [1, 0, 10],
      [2, 10, 15],
    ]);
  });

  test("does not write what lasted no time", () => {
    const recorder = createRecorder();
    record(recorder, 1, ["explore", 5], ["smile", 0], ["cry", 5]);
    expect(recorder.log.events.map(({ behavior }) => behavior)).toEqual(["explore", "cry"]);
  });

  test("tells states apart by whom they are for and how strong they are", () => {
    const recorder = createRecorder();
    recorder.episode = 1;
    for (const [target, intensity] of [
      ["caregiver", 0.2],
      ["stranger", 0.2],
      ["stranger", 1],
    ] as const) {
      noteState(recorder, "child", "smile", target, intensity);
      recorder.time += 1;
    }
    endEpisode(recorder, 0);
    expect(recorder.log.events).toHaveLength(3);
  });
});

describe("what went on inside", () => {
  const system = valuesOf(systemDeclarations);

  function aroused(arousal: number): Person {
    const person = createPerson(valuesOf(temperamentDeclarations), valuesOf(systemDeclarations));
    person.body.arousal = arousal;
    return person;
  }

  test("S40 is told by mean and peak of arousal, and instruments that follow with a lag", () => {
    const calm = aroused(0.2);
    const inside = createInside(6, calm, readOutsAtRest(calm, system));
    for (let second = 0; second < 100; second++) feelSecond(inside, aroused(0.2), system);
    expect(finishInside(inside)).toEqual({
      episode: 6,
      arousalMean: expect.closeTo(0.2, 12),
      arousalPeak: 0.2,
      heartRate: expect.closeTo(125 + 45 * 0.2, 9),
      vagalTone: expect.closeTo(system.vagalRest * calm.body.autoregulation, 9),
      cortisol: expect.closeTo(0.2, 12),
    });
    for (let second = 0; second < 10; second++) feelSecond(inside, aroused(1), system);
    const { arousalPeak, cortisol } = finishInside(inside);
    expect(arousalPeak).toBe(1);
    // After one time constant of 10 s the heart has gone 63 % of the way; cortisol takes 20 min.
    expect(inside.readOuts.heartRate).toBeCloseTo(134 + 36 * (1 - Math.exp(-1)), 9);
    expect(cortisol).toBeCloseTo(1 - 0.8 * Math.exp(-10 / 1200), 12);
  });
});
