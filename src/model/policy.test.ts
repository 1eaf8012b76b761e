import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValues, between } from "../../tests/arbitraries.ts";
import { openStream } from "../numerics/index.ts";
import { feltSecurity } from "./arousal.ts";
import { INTENSITIES, MOST_FIGURES, QUIET } from "./foresight.ts";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "./parameters/index.ts";
import { createPerson, type Person } from "./person.ts";
import {
  choose,
  createDecision,
  type Decision,
  EXPLORE,
  FIRST_BID,
  oddsOf,
  type Term,
  TURN_AWAY,
  term,
  weigh,
} from "./policy.ts";
import { createSituation, type Situation } from "./situation.ts";
import { foresee, meet } from "./working-model.ts";

const p = valuesOf(systemDeclarations);
const temperament = valuesOf(temperamentDeclarations);

/** What somebody believes: others in general (α), the self (ω), each figure (β). */
interface Beliefs {
  readonly others: number;
  readonly self: number;
  readonly figures: readonly number[];
}

/** Somebody sure of these beliefs, aroused so much. */
function somebody({ others, self, figures }: Beliefs, arousal: number, system = p): Person {
  const person = createPerson(temperament, system);
  const { workingModel, body } = person;
  for (const slot of figures.keys()) meet(workingModel, `figure ${slot}`, 0, system);
  workingModel.mean.set([others, self, ...figures]);
  workingModel.covariance.fill(0);
  foresee(workingModel, system);
  body.arousal = arousal;
  return person;
}

/** Everybody known is here, at this nearness (5). */
function among(person: Person, nearness: number): Situation {
  const situation = createSituation();
  for (const slot of person.workingModel.figures.keys()) {
    situation.present[slot] = 1;
    situation.nearness[slot] = nearness;
  }
  return situation;
}

function decide(person: Person, situation: Situation, system = p): Decision {
  const decision = createDecision();
  weigh(person, situation, decision, system);
  return decision;
}

/** One column of a decision, option by option. */
function column(decision: Decision, which: Term): number[] {
  return Array.from({ length: decision.count }, (_, option) => term(decision, option, which));
}

/** The probability of every option. */
function oddsIn(decision: Decision): number[] {
  return Array.from({ length: decision.count }, (_, option) => oddsOf(decision, option));
}

function oddsOfBids(decision: Decision): number {
  return oddsIn(decision)
    .slice(FIRST_BID)
    .reduce((sum, odds) => sum + odds, 0);
}

const share = between(0, 1);
const logit = between(-6, 6);
const beliefs = fc.record({
  others: logit,
  self: logit,
  figures: fc.array(logit, { maxLength: MOST_FIGURES }),
});

const perFigure = fc.tuple(share, fc.boolean(), share);
const anyDecision = fc
  .record({
    system: anyValues(systemDeclarations),
    beliefs,
    arousal: share,
    around: fc.array(perFigure, { minLength: MOST_FIGURES, maxLength: MOST_FIGURES }),
    greeter: fc.integer({ min: -1, max: MOST_FIGURES - 1 }),
  })
  .map((one) => {
    const person = somebody(one.beliefs, one.arousal, one.system);
    const situation = createSituation();
    for (const slot of person.workingModel.figures.keys()) {
      const [nearness, here, fear] = one.around[slot] as [number, boolean, number];
      situation.present[slot] = here ? 1 : 0;
      situation.nearness[slot] = here ? nearness : 0;
      person.workingModel.fear[slot] = fear;
    }
    situation.greeter = one.greeter;
    return { person, situation, system: one.system };
  });

describe("the odds of what could be done", () => {
  test("are all above 0 and add up to 1, whatever is believed, met and felt", () => {
    fc.assert(
      fc.property(anyDecision, ({ person, situation, system }) => {
        const decision = decide(person, situation, system);
        const bids = person.workingModel.figures.length * INTENSITIES.length;
        expect(decision.count).toBe(FIRST_BID + bids);
        const odds = oddsIn(decision);
        for (const one of odds) {
          expect(one).toBeGreaterThan(0);
          expect(one).toBeLessThanOrEqual(1);
        }
        expect(odds.reduce((sum, one) => sum + one)).toBeCloseTo(1, 12);
      }),
      { numRuns: 500 },
    );
  });

  test("follow from utility, exploring, the self and all bids having a third each to begin with", () => {
    fc.assert(
      fc.property(anyDecision, ({ person, situation, system }) => {
        const decision = decide(person, situation, system);
        const odds = oddsIn(decision);
        const utility = column(decision, "utility");
        const best = utility.indexOf(Math.max(...utility));
        const pi = (option: number) => (option < FIRST_BID ? 1 : 1 / (decision.count - FIRST_BID));
        for (const [option, one] of odds.entries()) {
          const gap = (utility[option] as number) - (utility[best] as number);
          const ratio = (pi(option) / pi(best)) * Math.exp(gap * system.inverseTemperature);
          expect(Math.abs(one - (odds[best] as number) * ratio)).toBeLessThan(1e-12);
        }
      }),
    );
  });

  test("give no more to bidding when more figures are known and nothing is at stake", () => {
    const known = (count: number): Beliefs => ({
      others: 1,
      self: 0,
      figures: Array.from({ length: count }, () => 0),
    });
    const bidding = [1, 2, 5, MOST_FIGURES].map((count) => {
      const person = somebody(known(count), 0);
      return oddsOfBids(decide(person, among(person, 0.5)));
    });
    for (const odds of bidding) expect(odds).toBeCloseTo(bidding[0] as number, 12);
    expect(bidding[0]).toBeLessThan(1 / 3);
  });
});

describe("the reasons of a decision", () => {
  test("add up to its utility: gain less rebuff, effort and fear", () => {
    fc.assert(
      fc.property(anyDecision, ({ person, situation, system }) => {
        const decision = decide(person, situation, system);
        for (let option = 0; option < decision.count; option++) {
          const [gain, rebuff, effort, fear] = (["gain", "rebuff", "effort", "fear"] as const).map(
            (which) => term(decision, option, which),
          ) as [number, number, number, number];
          expect(term(decision, option, "utility")).toBeCloseTo(gain - rebuff - effort - fear, 12);
          for (const reason of [gain, rebuff, effort, fear]) {
            expect(reason).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  test("are those of the theory: secure base (9), turning away (10), bids (11)", () => {
    fc.assert(
      fc.property(anyDecision, ({ person, situation, system }) => {
        const decision = decide(person, situation, system);
        const A = person.body.arousal;
        const q = system.unsupportedExploration;
        const base = q + (1 - q) * feltSecurity(person, situation);
        const explore = term(decision, EXPLORE, "utility");
        expect(explore).toBeCloseTo(system.novelty * (1 - A) * base, 12);
        expect(term(decision, TURN_AWAY, "utility")).toBeCloseTo(A * system.selfSoothing, 12);
        for (const slot of person.workingModel.figures.keys()) {
          for (const level of INTENSITIES.keys()) {
            const bid = FIRST_BID + slot * INTENSITIES.length + level;
            const utility = utilityOfBid(person, situation, slot, level, system);
            expect(term(decision, bid, "utility")).toBeCloseTo(utility, 12);
          }
        }
      }),
    );
  });

  /** (11), and a greeting that invites a quiet answer. */
  function utilityOfBid(
    { body, workingModel }: Person,
    situation: Situation,
    slot: number,
    level: number,
    system: typeof p,
  ): number {
    const u = INTENSITIES[level] as number;
    const greets = slot === situation.greeter && level === QUIET;
    const worth = greets ? Math.max(body.arousal, system.greetingAppeal) : body.arousal;
    const reach = situation.present[slot] === 1 ? 1 : system.hearing * u;
    const bid = slot * INTENSITIES.length + level;
    const comfort = reach * (workingModel.foresight.comforted[bid] as number);
    const rebuff = system.rebuffCost * (workingModel.foresight.rebuffed[bid] as number);
    const feared = (workingModel.fear[slot] as number) * (situation.nearness[slot] as number);
    return worth * (comfort - rebuff) - system.bidEffort * u - system.fearCost * feared;
  }
});

describe("what is done", () => {
  test("comes up as often as its odds say (chi-square, 20,000 draws)", () => {
    const person = somebody({ others: 0.3, self: 0.2, figures: [0, -0.3] }, 0.35);
    const decision = decide(person, among(person, 0.5));
    const chance = openStream(11, 0, "test of choices");
    const draws = 20_000;
    const counts = Array.from({ length: decision.count }, () => 0);
    for (let i = 0; i < draws; i++) {
      const option = choose(decision, chance);
      counts[option] = (counts[option] as number) + 1;
    }
    const chiSquare = oddsIn(decision).reduce((sum, odds, option) => {
      const expected = odds * draws;
      return sum + ((counts[option] as number) - expected) ** 2 / expected;
    }, 0);
    // 99.9 % point of chi-square with 7 degrees of freedom.
    expect(decision.count).toBe(8);
    expect(chiSquare).toBeLessThan(24.32);
  });
});
