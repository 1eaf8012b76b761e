import { describe, expect, test } from "vitest";
import { INTENSITIES, LOUD, QUIET } from "./foresight.ts";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "./parameters/index.ts";
import { createPerson, type Person } from "./person.ts";
import {
  createDecision,
  type Decision,
  EXPLORE,
  FIRST_BID,
  oddsOf,
  TURN_AWAY,
  term,
  weigh,
} from "./policy.ts";
import { createSituation, type Situation } from "./situation.ts";
import { foresee, meet } from "./working-model.ts";

// What the policy makes of what is believed: nothing else makes a strategy.

const p = valuesOf(systemDeclarations);
const temperament = valuesOf(temperamentDeclarations);

/** What somebody believes: others in general (α), the self (ω), each figure (β). */
interface Beliefs {
  readonly others: number;
  readonly self: number;
  readonly figures: readonly number[];
}

/** Somebody sure of these beliefs, aroused so much. */
function somebody({ others, self, figures }: Beliefs, arousal: number): Person {
  const person = createPerson(temperament, p);
  const { workingModel, body } = person;
  for (const slot of figures.keys()) meet(workingModel, `figure ${slot}`, 0, p);
  workingModel.mean.set([others, self, ...figures]);
  workingModel.covariance.fill(0);
  foresee(workingModel, p);
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

function decide(person: Person, situation: Situation): Decision {
  const decision = createDecision();
  weigh(person, situation, decision, p);
  return decision;
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

const TRUSTED: Beliefs = { others: 1, self: 0.5, figures: [1] };

/** Each is clearly more than the one before. */
function expectRise(odds: readonly number[]): void {
  for (const [i, before] of odds.slice(0, -1).entries()) {
    expect(odds[i + 1]).toBeGreaterThan(before + 0.02);
  }
}

describe("S05 exploring", () => {
  const exploring = (person: Person, nearness: number) =>
    oddsOf(decide(person, among(person, nearness)), EXPLORE);

  test("becomes likelier the nearer the secure base", () => {
    expectRise([0, 0.5, 1].map((nearness) => exploring(somebody(TRUSTED, 0.1), nearness)));
  });

  test("becomes likelier the surer the base, at the same distance", () => {
    const sure = (beta: number) => somebody({ ...TRUSTED, figures: [beta] }, 0);
    expectRise([-4, -2, 0].map((beta) => exploring(sure(beta), 1)));
  });

  test("becomes less likely the higher the arousal", () => {
    expectRise([0.5, 0.25, 0].map((arousal) => exploring(somebody(TRUSTED, arousal), 1)));
  });
});

describe("S21 each strategy is the best reply to what is expected", () => {
  const wins = (beliefs: Beliefs) => {
    const person = somebody(beliefs, 0.8);
    const odds = oddsIn(decide(person, among(person, 1)));
    return odds.indexOf(Math.max(...odds));
  };

  test("where only loud bids are expected to work, loud bids win", () => {
    expect(wins({ others: 1.6, self: -2.4, figures: [0] })).toBe(FIRST_BID + LOUD);
  });

  test("where quiet bids work as well, they win, being less effort", () => {
    expect(wins({ others: 2.3, self: 0, figures: [0] })).toBe(FIRST_BID + QUIET);
  });

  test("where loud bids are punished, turning away wins", () => {
    expect(wins({ others: -2, self: 0, figures: [0] })).toBe(TURN_AWAY);
  });

  test("S19 the turn goes to the surest of several figures", () => {
    const person = somebody({ others: 0.5, self: 0, figures: [-1, 1, 0] }, 0.8);
    const odds = oddsIn(decide(person, among(person, 1))).slice(FIRST_BID);
    expect(Math.floor(odds.indexOf(Math.max(...odds)) / INTENSITIES.length)).toBe(1);
  });

  test("fear keeps from bidding to a figure that is near, not to one that is away", () => {
    const person = somebody(TRUSTED, 0.8);
    const bidding = (nearness: number) => oddsOfBids(decide(person, among(person, nearness)));
    const [near, far] = [bidding(1), bidding(0)];
    person.workingModel.fear[0] = 0.8;
    expect(bidding(1)).toBeLessThan(0.1 * near);
    expect(bidding(0)).toBeCloseTo(far, 12);
  });
});

describe("a bid to somebody who is away", () => {
  test("S06 hopes for as much as carries: whispers do not reach the absent, cries may", () => {
    const person = somebody(TRUSTED, 0.8);
    const here = decide(person, among(person, 1));
    const away = decide(person, createSituation());
    for (const [level, u] of INTENSITIES.entries()) {
      const heard = term(away, FIRST_BID + level, "gain") / term(here, FIRST_BID + level, "gain");
      expect(heard).toBeCloseTo(p.hearing * u, 12);
    }
    const whispering = oddsOf(away, FIRST_BID + QUIET);
    expect(oddsOf(away, FIRST_BID + LOUD)).toBeGreaterThan(2 * whispering);
  });
});

describe("a greeting", () => {
  test("invites a calm child that trusts to a quiet answer, and to nothing louder", () => {
    const person = somebody(TRUSTED, 0.05);
    const situation = among(person, 0.3);
    const before = oddsIn(decide(person, situation));
    situation.greeter = 0;
    const after = oddsIn(decide(person, situation));
    const [quiet, loud] = [FIRST_BID + QUIET, FIRST_BID + LOUD];
    expect(before[quiet]).toBeLessThan(0.2);
    expect(after[quiet]).toBeGreaterThan(0.8);
    expect(after[loud]).toBeLessThan(before[loud] as number);
  });

  test("is left unanswered by a child that expects to be rebuffed", () => {
    const person = somebody({ others: -2, self: 0, figures: [0] }, 0.05);
    const situation = among(person, 0.3);
    const before = oddsIn(decide(person, situation));
    situation.greeter = 0;
    const after = oddsIn(decide(person, situation));
    expect(after[FIRST_BID + QUIET]).toBeLessThan(before[FIRST_BID + QUIET] as number);
  });
});
