import { describe, expect, test } from "vitest";
import type { ChildRecord } from "../../src/population/index.ts";
import { inEpisode, LOUD_ONLY, meanOf, planFor, raise, SENSITIVE } from "./cohorts.ts";
import { type Witnessed, witnessed } from "./witnessed.ts";

const N = 24;
const sensitive = raise(planFor(SENSITIVE), N);
const mixed = [...sensitive, ...raise(planFor(LOUD_ONLY), N)];

describe("S01 S06 one run of the system: on by threat, off by regained felt security", () => {
  test("arousal rises when the caregiver leaves and falls when it is back", () => {
    const course = [2, 4, 5, 6, 8].map((episode) => inEpisode(sensitive, episode, "arousalMean"));
    const [before, gone, back, alone, again] = course as [number, number, number, number, number];
    expect(gone).toBeGreaterThan(before + 0.1);
    expect(back).toBeLessThan(gone - 0.1);
    expect(alone).toBeGreaterThan(back + 0.2);
    expect(again).toBeLessThan(alone - 0.2);
  });

  test("ablation: when nearness brings no felt security and contact no calm, it stays on", () => {
    const broken = raise(planFor(SENSITIVE, { caution: 3, coregulation: 0, priorOthers: -5 }), N);
    const peak = inEpisode(sensitive, 6, "arousalMean");
    expect(inEpisode(sensitive, 8, "arousalMean")).toBeLessThan(0.5 * peak);
    expect(inEpisode(broken, 8, "arousalMean")).toBeGreaterThan(0.75 * peak);
    expect(inEpisode(broken, 5, "arousalMean")).toBeGreaterThan(
      inEpisode(sensitive, 5, "arousalMean") + 0.2,
    );
  });

  test("S06 protest is loudest while the caregiver is away", () => {
    const away = meanOf([4, 6, 7].map((episode) => inEpisode(mixed, episode, "cryShare")));
    const here = meanOf([2, 3, 5].map((episode) => inEpisode(mixed, episode, "cryShare")));
    expect(away).toBeGreaterThan(4 * here);
  });
});

describe("S02 attachment behaviours, each chosen by the policy and named in the log", () => {
  test.each(["smile", "approach", "search", "follow", "cry", "contact"] as const)("%s", (name) => {
    const seen = mixed.filter(({ log }) =>
      log.events.some(({ subject, behavior }) => subject === "child" && behavior === name),
    );
    expect(seen.length).toBeGreaterThan(mixed.length / 10);
  });

  test("who is away can only be searched and called for, who is here approached", () => {
    const places = (...behaviors: readonly string[]) =>
      mixed
        .flatMap(({ log }) => log.events)
        .filter(({ behavior, target }) => behaviors.includes(behavior) && target === "caregiver")
        .map(({ episode }) => episode);
    expect(new Set(places("search", "follow"))).toEqual(new Set([4, 6, 7]));
    for (const episode of places("approach")) expect([1, 2, 3, 5, 8]).toContain(episode);
  });
});

describe("S03 S04 nearness", () => {
  const seconds = witnessed(planFor(SENSITIVE), N);

  test("S03 the more alarmed, the closer the child is at the end of ten seconds", () => {
    const spans = seconds.flatMap((one) =>
      one.slice(0, -10).map((now, i) => ({ now, later: one[i + 10] as Witnessed })),
    );
    const free = spans.filter(
      ({ now, later }) => now.episode === later.episode && (now.distance ?? 0) >= 1,
    );
    const moved = (low: number, high: number) => {
      const some = free.filter(({ now }) => now.arousal >= low && now.arousal < high);
      expect(some.length).toBeGreaterThan(30);
      return meanOf(some.map(({ now, later }) => (later.distance ?? 0) - (now.distance ?? 0)));
    };
    expect(moved(0.4, 1)).toBeLessThan(moved(0, 0.25) - 0.1);
    expect(moved(0.4, 1)).toBeLessThan(-0.3);
  });

  test("S04 in contact arousal falls faster with the caregiver than with the stranger", () => {
    const steps = seconds.flatMap((one) =>
      one.slice(0, -1).map((now, i) => ({ now, later: one[i + 1] as Witnessed })),
    );
    const falling = (who: "caregiver" | "stranger") => {
      const held = steps.filter(
        ({ now, later }) => now.holder === who && later.holder === who && now.arousal >= 0.2,
      );
      expect(held.length).toBeGreaterThan(50);
      return meanOf(held.map(({ now, later }) => Math.log(now.arousal / later.arousal)));
    };
    expect(falling("caregiver")).toBeGreaterThan(1.3 * falling("stranger"));
    expect(falling("caregiver")).toBeGreaterThan(0.01);
  });
});

describe("S14 expectation comes first", () => {
  const seconds = witnessed(planFor(SENSITIVE), 8);

  test("every bid has its prediction written down before its outcome", () => {
    const bids = seconds.flat().filter(({ activity }) => activity === "bid");
    expect(bids.length).toBeGreaterThan(100);
    for (const { expected } of bids) {
      expect(expected).toBeGreaterThan(0);
      expect(expected).toBeLessThan(1);
    }
  });

  test("it sets when one escalates: who expects quiet signals to fail begins loud", () => {
    const loudShare = (group: readonly ChildRecord[]) =>
      meanOf(
        group.map(({ log }) => {
          const bids = log.events.filter(({ intensity }) => intensity !== undefined);
          return bids.filter(({ intensity }) => intensity === 1).length / Math.max(1, bids.length);
        }),
      );
    expect(loudShare(mixed.slice(N))).toBeGreaterThan(loudShare(sensitive) + 0.2);
  });
});
