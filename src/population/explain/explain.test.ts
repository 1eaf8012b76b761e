import { describe, expect, test } from "vitest";
import { LOUD_ONLY, planFor, REJECTING } from "../../../tests/phenomena/cohorts.ts";
import { type CohortPlan, liveChild } from "../cohort.ts";
import { type Explanation, explainMoment, MomentError } from "./explain.ts";
import type { ComparedTerm, Option } from "./options.ts";
import { callWitness } from "./witness.ts";

const FEW_DAYS = { seed: 7, days: 5 };
const community = planFor(undefined, {}, FEW_DAYS);
const frightened = planFor({ ...LOUD_ONLY, frightening: 3 }, {}, FEW_DAYS);
const rejected = planFor(REJECTING, {}, FEW_DAYS);
/** Flees from an expected rebuff, but only while it asks. */
const torn = planFor(REJECTING, { flightFromRebuff: 2, freezingThreshold: 0.1 }, FEW_DAYS);

const firstChild = momentsOf(community, 0);
const explained = [
  ...firstChild,
  ...momentsOf(community, 2),
  ...momentsOf(frightened, 0),
  ...momentsOf(rejected, 1),
  ...momentsOf(torn, 0),
];

/** Every 31st second of all episodes, the first included, and the seconds after adults have acted. */
function momentsOf(plan: CohortPlan, child: number): Explanation[] {
  const { episodes, events } = liveChild(plan, child).log;
  const after = events
    .filter(({ behavior }) => behavior === "comfort" || behavior === "put_down")
    .map(({ start }) => start + 1);
  return episodes.flatMap(({ episode, start, stop }) => {
    const seconds = Array.from({ length: stop - start }, (_, second) => second);
    return seconds
      .filter((second) => second % 31 === 0 || after.includes(start + second))
      .map((second) => explainMoment(plan, child, episode, second));
  });
}

const weighed = explained.filter(({ choice }) => choice.options.length > 0);
const takenIn = ({ choice }: Explanation) => choice.options.find((one) => one.taken) as Option;
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const place = ({ child, moment }: Explanation) =>
  `child ${child} at ${moment.episode}:${moment.second}`;

describe("the options", () => {
  test("were weighed in most seconds looked at, and every standing is among the others", () => {
    expect(weighed.length).toBeGreaterThan(100);
    const standings = new Set(explained.map(({ standing }) => standing));
    expect([...standings].sort()).toEqual(["chosen", "frozen", "held", "waiting"]);
  });

  test("have odds that sum to 1, and one of them was taken", () => {
    for (const one of weighed) {
      expect(sum(one.choice.options.map(({ odds }) => odds))).toBeCloseTo(1, 12);
      expect(one.choice.options.filter(({ taken }) => taken)).toHaveLength(1);
    }
  });

  test("are worth their gain less rebuff, effort and fear, and are as likely as worth it (11)", () => {
    const { inverseTemperature } = community.system;
    for (const { choice } of weighed) {
      const weights = choice.options.map(
        ({ share, utility }) => share * Math.exp(utility * inverseTemperature),
      );
      choice.options.forEach((one, i) => {
        expect(one.gain - one.rebuff - one.effort - one.fear).toBeCloseTo(one.utility, 12);
        expect((weights[i] as number) / sum(weights)).toBeCloseTo(one.odds, 12);
      });
    }
  });

  test("gain the product of their factors, as these were when the choice was made", () => {
    for (const one of weighed) {
      for (const { factors, gain } of one.choice.options) {
        const product = Object.values(factors).reduce((all, factor) => all * factor, 1);
        expect(product, place(one)).toBeCloseTo(gain, 12);
      }
    }
  });

  test("differ from the taken one by terms that add up to the log of the odds", () => {
    const { inverseTemperature } = community.system;
    for (const one of weighed) {
      const { options, comparisons } = one.choice;
      for (const { other, terms, decisive, sum: all } of comparisons) {
        const odds = takenIn(one).odds / (options[other] as Option).odds;
        expect(all * inverseTemperature).toBeCloseTo(Math.log(odds), 9);
        expect(sum(Object.values(terms))).toBeCloseTo(all, 12);
        const side = all < 0 ? -1 : 1;
        const most = Math.max(...Object.values(terms).map((term) => side * term));
        expect(side * terms[decisive as ComparedTerm]).toBe(most);
      }
    }
  });

  test("are compared with the likeliest other, and with the likeliest of the other kind", () => {
    for (const one of weighed) {
      const { options, comparisons } = one.choice;
      const others = options.filter(({ taken }) => !taken);
      const rivals = comparisons.map(({ other }) => options[other] as Option);
      expect(rivals[0]?.odds).toBe(Math.max(...others.map(({ odds }) => odds)));
      const asks = ({ intensity }: Option) => intensity !== null;
      expect(rivals.some((rival) => asks(rival) !== asks(takenIn(one)))).toBe(true);
    }
  });
});

describe("what is explained", () => {
  test("is what the event log has at that second", () => {
    for (const one of weighed) {
      const { behavior, target, intensity } = takenIn(one);
      expect(one.seen, place(one)).toMatchObject({ behavior, target, intensity });
      expect(one.choice.since.second).toBeLessThanOrEqual(one.moment.second);
      expect(one.choice.since.second).toBeGreaterThanOrEqual(one.seen.from);
    }
  });

  test("is the choice in force: the same until the next, whatever is felt in between", () => {
    const one = firstChild.find(({ choice, moment, now }) => {
      const lasts = moment.second > choice.since.second + 2 && choice.since.second > 0;
      return lasts && now.arousal !== choice.feelings.arousal && choice.options.length > 0;
    }) as Explanation;
    const { episode, second } = one.choice.since;
    const begun = explainMoment(community, 0, episode, second);
    expect(begun.choice).toEqual(one.choice);
    expect(begun.now.arousal).toBe(one.choice.feelings.arousal);
    const before = explainMoment(community, 0, episode, second - 1);
    expect(before.choice.since).not.toEqual(one.choice.since);
  });

  test("is a choice made anew when an episode begins, unless the child is held", () => {
    for (const one of explained.filter(({ moment }) => moment.second === 0)) {
      if (one.standing === "held") continue;
      expect(one.choice.since).toEqual({ episode: one.moment.episode, second: 0 });
      expect(one.choice.occasion).toBe("an episode began");
    }
  });

  test("a child froze, by the odds there were, because both urges exceeded the threshold when it was to choose", () => {
    const frozen = explained.filter(({ standing }) => standing === "frozen");
    expect(frozen.length).toBeGreaterThan(10);
    for (const one of explained.filter(({ standing }) => standing !== "held")) {
      const { least, threshold, span, odds } = one.choice.feelings.conflict;
      expect(odds).toBeCloseTo(Math.min(1, Math.max(0, (least - threshold) / span)), 12);
      if (odds === 0 || odds === 1) expect(one.standing === "frozen", place(one)).toBe(odds === 1);
      expect(one.choice.options.length === 0).toBe(one.standing === "frozen");
    }
    for (const { seen } of frozen) expect(seen.behavior).toBe("freeze");
  });

  test("... also when an episode began in the very second in which it turned to something else", () => {
    const soon = {
      ...torn,
      system: { ...torn.system, freezingThreshold: 0.02, freezingSpan: 0.001 },
    };
    for (let child = 0; child < 30; child++) {
      for (const episode of [2, 3, 5, 8]) {
        const { standing, choice } = explainMoment(soon, child, episode, 0);
        if (standing === "held") continue;
        const { odds } = choice.feelings.conflict;
        if (odds > 0 && odds < 1) continue;
        expect(odds === 1, `child ${child}, ${episode}:0`).toBe(standing === "frozen");
      }
    }
  });

  test("a child in contact is not yet calm, or contact has only just begun", () => {
    const held = explained.filter(({ standing }) => standing === "held");
    expect(held.length).toBeGreaterThan(10);
    for (const one of held) {
      const { seen, choice, moment, now } = one;
      expect(choice.options).toEqual([]);
      expect(seen).toMatchObject({ behavior: "contact", target: one.held?.by });
      expect(seen.expressed).toBe(now.arousal);
      const sameEpisode = choice.since.episode === moment.episode;
      if (sameEpisode && choice.since.second === moment.second) continue;
      expect(now.arousal, place(one)).toBeGreaterThanOrEqual(one.held?.calmLevel as number);
      expect(now.conflict.flight).toBeLessThanOrEqual(now.conflict.approach);
    }
  });

  test("contact ended when the child was calm, or fled", () => {
    const ended = explained.filter(({ choice }) => choice.occasion === "contact ended");
    expect(ended.length).toBeGreaterThan(2);
    for (const one of ended) {
      const { arousal, conflict } = one.choice.feelings;
      const calm = arousal < community.system.calmLevel;
      expect(calm || conflict.flight > conflict.approach, place(one)).toBe(true);
    }
  });

  test("a child that waits has asked for the one it waits for", () => {
    for (const one of explained.filter(({ standing }) => standing === "waiting")) {
      expect(takenIn(one).target).toBe(one.seen.target);
      expect(
        one.choice.beliefs.figures.find(({ figure }) => figure === one.seen.target)?.here,
      ).toBe(true);
    }
  });

  test("threat is made of its kinds (4), and expected answers sum to 1", () => {
    for (const { now, choice } of explained) {
      const { all, room, stranger, separation, alone } = now.threat;
      const none = (1 - room) * (1 - stranger) * (1 - separation) * (1 - alone);
      expect(1 - none).toBeCloseTo(all, 12);
      for (const { answers } of choice.beliefs.figures) {
        for (const { comforted, unanswered, rebuffed } of answers) {
          expect(comforted + unanswered + rebuffed).toBeCloseTo(1, 12);
          expect(unanswered).toBeGreaterThan(0);
        }
      }
    }
  });

  test("is plain JSON", () => {
    for (const one of explained) expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });
});

describe("asking", () => {
  test.each([
    ["community", community, 3],
    ["frightened", frightened, 2],
  ])("does not change the life of a child: %s", (_, plan, child) => {
    const asked = liveChild(plan, child, callWitness({ episode: 8, second: 100 }).watch);
    expect(asked).toEqual(liveChild(plan, child));
  });

  test.each([
    [0, 5, "There is no episode 0; it must be a whole number from 1 to 8"],
    [9, 5, "There is no episode 9"],
    [1.5, 5, "There is no episode 1.5"],
    [
      1,
      30,
      "Episode 1 has no second 30; with child 0 it lasted 30 s, so it must be a whole number",
    ],
    [1, -1, "Episode 1 has no second -1"],
    [2, 0.5, "Episode 2 has no second 0.5"],
  ])("for %s:%s is refused", (episode, second, said) => {
    expect(() => explainMoment(community, 0, episode, second)).toThrow(MomentError);
    expect(() => explainMoment(community, 0, episode, second)).toThrow(said);
  });

  test("for a second that this child's cut episode did not have is refused, with its length", () => {
    const crying = planFor(LOUD_ONLY, { novelty: 0, selfSoothing: 0, bidEffort: 0 }, FEW_DAYS);
    const { log } = liveChild(crying, 0);
    const cut = log.episodes.find(({ start, stop }) => stop - start > 30 && stop - start < 180);
    const { episode, start, stop } = cut as (typeof log.episodes)[number];
    const seconds = stop - start;
    expect(explainMoment(crying, 0, episode, seconds - 1).moment.seconds).toBe(seconds);
    expect(() => explainMoment(crying, 0, episode, seconds)).toThrow(
      `lasted ${seconds} s, so it must be a whole number from 0 to ${seconds - 1}.`,
    );
  });
});
