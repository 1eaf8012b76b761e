import { describe, expect, it } from "vitest";
import { type Box, placeLabels, type Wanted } from "../../src/replay/labels.ts";
import { actAt, lastSecond, momentAt } from "../../src/replay/moment.ts";
import {
  advance,
  chooseTape,
  type Player,
  seek,
  shownTime,
  step,
  stepEpisode,
  togglePlay,
} from "../../src/replay/player.ts";
import { recordingOf } from "../../src/report/record.ts";
import type { ChildAct, Recording } from "../../src/report/recording.ts";
import { small } from "./small-cohort.ts";

const here = (from: number, words: string) => ({ from, words, toward: "" as const });
const act = (from: number, look: ChildAct["look"], toward: ChildAct["toward"]): ChildAct => ({
  from,
  words: look,
  look,
  toward,
  intensity: 0,
});

/** Four seconds: the caregiver comes in during the second, and takes the child up in the third. */
const short: Recording = {
  label: "child 0, coded B",
  episodes: [
    { number: 1, name: "arrival", start: 0, stop: 2, caregiver: false, stranger: false },
    { number: 2, name: "with caregiver", start: 2, stop: 4, caregiver: true, stranger: false },
  ],
  paths: {
    child: { x: [0, 1, 1, 1], y: [0, 0, 2, 2] },
    caregiver: { x: [null, null, 3, 3], y: [null, null, 1, 1] },
    stranger: { x: [null, null, null, null], y: [null, null, null, null] },
  },
  child: [act(0, "plays", "toys"), act(3, "held", "caregiver")],
  caregiver: [here(0, "out of the room"), here(2, "comes in"), here(3, "holds the child")],
  stranger: [here(0, "out of the room")],
  arousal: [0, 0.4, 0.8, 0.8],
  expressed: [0.1, 0.5, 0.1, 0.1],
};

describe("a moment between two seconds", () => {
  it("has people half-way, arousal half-way, and acts of the second that has begun", () => {
    const moment = momentAt(short, 0.5);
    expect(moment.child.place).toEqual({ x: 0.5, y: 0 });
    expect(moment.arousal).toBeCloseTo(0.2, 12);
    expect(moment.expressed).toBe(0.1);
    expect(moment.child.act.look).toBe("plays");
    expect(moment.caregiver).toBeUndefined();
  });

  it("fades somebody in who will be here in the next", () => {
    const moment = momentAt(short, 1.25);
    expect(moment.caregiver).toMatchObject({ place: { x: 3, y: 1 }, presence: 0.25 });
    expect(moment.words.caregiver).toBe("out of the room");
    expect(moment.episode.number).toBe(1);
  });

  it("moves the child into the arms of whoever will hold it", () => {
    expect(momentAt(short, 2).held).toBe(0);
    expect(momentAt(short, 2.75)).toMatchObject({ held: 0.75, holder: "caregiver" });
    expect(momentAt(short, 3)).toMatchObject({ held: 1, holder: "caregiver" });
  });

  it("stands still at the end of the tape", () => {
    expect(momentAt(short, 3.9).caregiver?.presence).toBe(1);
    expect(momentAt(short, 99).child.place).toEqual({ x: 1, y: 2 });
  });

  it("finds the act that runs, as a plain search does", () => {
    const [tape] = small.tapes;
    if (tape === undefined) throw new Error("no tape");
    const { child } = recordingOf(tape, []);
    for (let second = 0; second < tape.frames.arousal.length; second++) {
      expect(actAt(child, second)).toBe(child.findLast((one) => one.from <= second));
    }
  });
});

function machine(): Player {
  const recordings = [short, { ...short, arousal: [0, 0], expressed: [0, 0] }];
  return { recordings, tape: 0, time: 0, speed: 4, playing: false, stepwise: false };
}

describe("the tape machine", () => {
  it("plays at its speed and stops at the end", () => {
    const player = machine();
    togglePlay(player);
    advance(player, 0.25);
    expect(player).toMatchObject({ time: 1, playing: true });
    advance(player, 0.25);
    advance(player, 0.25);
    advance(player, 0.25);
    expect(player).toMatchObject({ time: lastSecond(short), playing: false });
    togglePlay(player);
    expect(player).toMatchObject({ time: 0, playing: true });
  });

  it("does not leap after a sleep", () => {
    const player = { ...machine(), playing: true };
    advance(player, 3600);
    expect(player.time).toBe(1);
  });

  it("steps from whole second to whole second, and stops playing for it", () => {
    const player = { ...machine(), playing: true, time: 1.6 };
    step(player, 1);
    expect(player).toMatchObject({ time: 2, playing: false });
    step(player, -10);
    expect(player.time).toBe(0);
  });

  it("goes by episodes, backwards first to the beginning of this one", () => {
    const player = machine();
    stepEpisode(player, 1);
    expect(player.time).toBe(2);
    stepEpisode(player, 1);
    expect(player.time).toBe(2);
    seek(player, 3.5);
    stepEpisode(player, -1);
    expect(player.time).toBe(0);
  });

  it("stays on a shorter tape", () => {
    const player = { ...machine(), time: 3 };
    chooseTape(player, 1);
    expect(player).toMatchObject({ tape: 1, time: 1 });
  });

  it("shows whole seconds only to those who asked for less motion", () => {
    expect(shownTime({ ...machine(), time: 1.6 })).toBe(1.6);
    expect(shownTime({ ...machine(), time: 1.6, stepwise: true })).toBe(1);
  });
});

describe("labels", () => {
  const area: Box = { x: 0, y: 0, width: 400, height: 400 };
  const label = (key: string, x: number, y: number): Wanted => ({
    key,
    centre: { x, y },
    radius: 20,
    width: 100,
    height: 30,
  });
  const covers = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it("keep off each other where people stand close", () => {
    const placed = placeLabels([label("a", 200, 200), label("b", 200, 245)], area, [], new Map());
    const [a, b] = placed;
    expect(a && b && covers(a, b)).toBe(false);
  });

  it("stay inside the room and off what is written there", () => {
    const taken: Box = { x: 150, y: 224, width: 100, height: 30 };
    const [moved] = placeLabels([label("a", 200, 200)], area, [taken], new Map());
    expect(moved && covers(moved, taken)).toBe(false);
    const [edge] = placeLabels([label("a", 5, 395)], area, [], new Map());
    expect(edge?.x).toBeGreaterThanOrEqual(0);
    expect((edge?.y ?? 999) + 30).toBeLessThanOrEqual(400);
  });

  it("stay on their side while nothing speaks against it", () => {
    const before = new Map([["a", "left" as const]]);
    expect(placeLabels([label("a", 200, 200)], area, [], before)[0]?.side).toBe("left");
    expect(placeLabels([label("a", 200, 200)], area, [], new Map())[0]?.side).toBe("below");
  });
});
