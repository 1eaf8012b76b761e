import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recordTape } from "../../src/population/index.ts";
import type { LoggedEvent } from "../../src/procedures/index.ts";
import { recordingOf } from "../../src/report/record.ts";
import type { Act } from "../../src/report/recording.ts";
import { lookOf, wordsFor } from "../../src/report/words.ts";
import { planOf, small } from "./small-cohort.ts";

type Behavior = LoggedEvent["behavior"];

/** Every behaviour the event log knows, read from where it is declared. */
function behaviours(): Behavior[] {
  const path = new URL("../../src/procedures/strange-situation/event-log.ts", import.meta.url);
  const unions = readFileSync(path, "utf8").matchAll(/type \w+Behavior =([^;]*);/g);
  const names = [...unions].flatMap(([, union = ""]) => union.match(/\w+/g) ?? []);
  return names as Behavior[];
}

describe("words", () => {
  it.each(behaviours())("there are for %s", (behavior) => {
    for (const target of ["caregiver", "stranger", "child", ""]) {
      expect(wordsFor(behavior, target)).toMatch(/^[a-z][a-z ,-]+$/);
    }
  });

  it("tell behaviours apart, and whom they are directed at", () => {
    const all = behaviours();
    expect(all).toHaveLength(19);
    expect(new Set(all.map((one) => wordsFor(one, "caregiver"))).size).toBe(all.length);
    expect(wordsFor("cry", "stranger")).toBe("cries for the stranger");
  });

  it("come with a look of the child that tells bids, contact and freezing apart", () => {
    const bids: Behavior[] = ["smile", "approach", "search", "follow", "cry"];
    expect(bids.map(lookOf)).toEqual(bids.map(() => "bids"));
    expect((["explore", "turn_away", "contact", "freeze"] as const).map(lookOf)).toEqual([
      "plays",
      "turned away",
      "held",
      "still",
    ]);
  });
});

const names = small.summary.episodes.map(({ episode }) => episode.replace(/^\d+ /, ""));
const at = <T extends Act>(acts: readonly T[], second: number) =>
  acts.findLast((act) => act.from <= second);

describe.each(small.tapes.map((tape, i) => [i, tape] as const))(
  "the recording of tape %i",
  (_, tape) => {
    const recording = recordingOf(tape, names);
    const { events, episodes } = tape.record.log;
    const seconds = tape.frames.arousal.length;

    it("says of the child in every second what the log says", () => {
      const wrong: number[] = [];
      for (let second = 0; second < seconds; second++) {
        const state = events.find(
          ({ subject, type, start, stop }) =>
            subject === "child" && type === "STATE" && start <= second && second < stop,
        );
        const act = at(recording.child, second);
        const expected = state && wordsFor(state.behavior, state.target);
        const words = act?.words.replace(", pushes away", "");
        if (words !== expected || act?.intensity !== (state?.intensity ?? 0)) wrong.push(second);
      }
      expect(wrong).toEqual([]);
    });

    it("says of adults that they are out of the room when they are, and only then", () => {
      for (const who of ["caregiver", "stranger"] as const) {
        const { x } = recording.paths[who];
        const gone = x.map((_, second) =>
          /^(?:out of the room|goes out)$/.test(at(recording[who], second)?.words ?? ""),
        );
        expect(gone).toEqual(x.map((place) => place === null));
      }
    });

    it("lets somebody hold the child whenever the child is held, and at no other time", () => {
      for (let second = 0; second < seconds; second++) {
        const child = at(recording.child, second);
        const holders = (["caregiver", "stranger"] as const).filter(
          (who) => at(recording[who], second)?.words === "holds the child",
        );
        expect(holders).toEqual(child?.look === "held" ? [child.toward] : []);
      }
    });

    it("has the eight episodes with their names, and who is there", () => {
      expect(recording.episodes.map(({ number, start, stop }) => [number, start, stop])).toEqual(
        episodes.map(({ episode, start, stop }) => [episode, start, stop]),
      );
      expect(recording.episodes[4]?.name).toBe("first reunion");
      expect(recording.episodes.map((one) => one.caregiver)).toEqual([
        ...[true, true, true, false, true, false, false, true],
      ]);
      expect(recording.episodes.map((one) => one.stranger)).toEqual([
        ...[false, false, true, true, false, false, true, false],
      ]);
    });

    it("never lacks words", () => {
      const acts = [...recording.child, ...recording.caregiver, ...recording.stranger];
      expect(acts.filter(({ words }) => words === "")).toEqual([]);
    });
  },
);

describe("what happens at a point", () => {
  it("is shown: hello, comfort, rebuffs, putting down, resistance", () => {
    // Care in which answers of every kind come.
    const mixed = planOf(8, { availability: 0.2, attentiveness: -0.5, inconsistency: 2 });
    const warm = planOf(4, { availability: 2, attentiveness: 1 });
    const words = new Set<string>();
    for (const plan of [mixed, warm]) {
      for (let child = 0; child < plan.children; child++) {
        const { caregiver, child: own } = recordingOf(recordTape(plan, child), names);
        for (const act of [...caregiver, ...own]) words.add(act.words);
      }
    }
    for (const expected of [
      "comes in, says hello",
      "waits at the door",
      "answers, comes to comfort",
      "rebuffs the bid",
      "puts the child down",
      "goes out",
      "held by the caregiver, pushes away",
    ]) {
      expect([...words]).toContain(expected);
    }
  });
});
