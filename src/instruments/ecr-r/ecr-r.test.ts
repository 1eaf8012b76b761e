import { describe, expect, test } from "vitest";
import { sharedData } from "../../../tests/shared-data.ts";
import { answersOfText } from "../../data/index.ts";
import { correlation, normal, openStream } from "../../numerics/index.ts";
import { checkItem, latentCorrelation, meanAnswer } from "../graded-response/index.ts";
import {
  leastReliableChange,
  reliableChange,
  scaleReliability,
  unreliableBecause,
} from "../reliability.ts";
import { FITTED_PEOPLE } from "./fitted.ts";
import {
  AnswersError,
  answerQuestionnaire,
  checkAnswers,
  ECR_R_LENGTH,
  ECR_R_SCALES,
  ecrR,
  ecrRCorrelation,
  ecrRItems,
  fitEcrR,
  type ScaleName,
  scoreEcrR,
  turnRound,
} from "./index.ts";

/** Made-up people who stand where they stand by chance, as they crossed their answers. */
function crossed(many: number, seed = 5) {
  const chance = openStream(seed, 0, "people");
  return Array.from({ length: many }, () => {
    const anxiety = normal(chance);
    const own = Math.sqrt(1 - ecrRCorrelation ** 2) * normal(chance);
    return answerQuestionnaire(anxiety, ecrRCorrelation * anxiety + own, chance);
  });
}

const people = crossed(300);

describe("the ECR-R as facts", () => {
  test("is 36 items, each on one scale, with a slope and six rising thresholds", () => {
    const items = ECR_R_SCALES.flatMap((name) => ecrR[name].items);
    expect(items).toEqual(Array.from({ length: ECR_R_LENGTH }, (_, i) => i + 1));
    for (const name of ECR_R_SCALES) {
      expect(ecrR[name].reversed.every((item) => ecrR[name].items.includes(item))).toBe(true);
      expect(ecrRItems[name]).toHaveLength(18);
      for (const item of ecrRItems[name]) expect(checkItem(item, name).thresholds).toHaveLength(6);
    }
  });

  test("has no word of an item", () => {
    expect(JSON.stringify([ecrR, ecrRItems])).not.toMatch(/[a-z]{3,} [a-z]+/i);
  });
});

describe("an answered questionnaire", () => {
  test("S26 is high on anxiety or on avoidance for who stands high there, and only there", () => {
    const chance = openStream(1, 0, "two");
    const anxious = scoreEcrR(answerQuestionnaire(2, -1, chance));
    const avoidant = scoreEcrR(answerQuestionnaire(-1, 2, chance));
    expect(anxious.anxiety.mean).toBeGreaterThan(5);
    expect(anxious.avoidance.mean).toBeLessThan(3);
    expect(avoidant.anxiety.mean).toBeLessThan(3);
    expect(avoidant.avoidance.mean).toBeGreaterThan(4.5);
    expect(anxious.anxiety.position.estimate).toBeGreaterThan(1.3);
  });

  test("has the mean that its items lead one to expect", () => {
    const means = people.map((one) => scoreEcrR(one).anxiety.mean as number);
    const nodes = Array.from({ length: 121 }, (_, i) => (i - 60) / 10);
    const weight = (θ: number) => Math.exp((-θ * θ) / 2);
    const all = nodes.reduce((sum, θ) => sum + weight(θ), 0);
    const expected = nodes.reduce((sum, θ) => {
      const mean = ecrRItems.anxiety.reduce((s, item) => s + meanAnswer(item, θ), 0) / 18 + 1;
      return sum + (weight(θ) / all) * mean;
    }, 0);
    const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
    expect(Math.abs(mean - expected)).toBeLessThan(4 * (1.15 / Math.sqrt(means.length)));
  });

  test("turned round twice is as it was", () => {
    const [one = []] = people;
    expect(turnRound(turnRound(one))).toEqual(one);
    expect(scoreEcrR(turnRound(one), true)).toEqual(scoreEcrR(one));
  });

  test("has a mean with 15 of 18 items, none with 14, and a less sure position", () => {
    const [one = []] = people;
    const without = (many: number) => one.map((answer, i) => (i < many ? undefined : answer));
    expect(scoreEcrR(without(3)).anxiety).toMatchObject({ answered: 15, mean: expect.any(Number) });
    expect(scoreEcrR(without(4)).anxiety.mean).toBeUndefined();
    expect(scoreEcrR(without(16)).anxiety.position.se).toBeGreaterThan(
      scoreEcrR(one).anxiety.position.se,
    );
  });
});

describe("a scale", () => {
  test("of three items has the alpha that can be worked out by hand", () => {
    // Variances 1, 1, 1; of the sum 7: alpha = 3/2 (1 - 3/7).
    const { alpha, sem, sd, itemRest } = scaleReliability([
      [1, 2, 1],
      [2, 1, 2],
      [3, 3, 3],
      [9, 9, undefined],
    ]);
    expect(alpha).toBeCloseTo((3 / 2) * (1 - 3 / 7), 12);
    expect(sd).toBeCloseTo(Math.sqrt(7) / 3, 12);
    expect(sem).toBeCloseTo(sd * Math.sqrt(1 - alpha), 12);
    expect(itemRest[1]?.point).toBeCloseTo(0.5, 12);
  });

  test("changes reliably beyond 1.96 standard errors of a difference", () => {
    expect(reliableChange(3, 3 + leastReliableChange(0.3), 0.3)).toBeCloseTo(1.96, 12);
  });

  test("has no reliability with few people, or when its items do not go together", () => {
    const against = Array.from({ length: 40 }, (_, n) => [n % 7, 6 - (n % 7), n % 3]);
    const along = against.map(([first = 0]) => [first, first, first]);
    const why = (people: number[][]) => unreliableBecause(scaleReliability(people));
    expect(why(along)).toBeUndefined();
    expect(why(along.slice(0, 20))).toBeUndefined();
    expect(why(along.slice(0, 19))).toMatch(/20 people.*there are 19/);
    expect(why(against)).toMatch(/alpha is not above 0/);
    expect(why(along.map(() => [2, 2, 2]))).toMatch(/people who differ/);
  });

  test("without a spread has no alpha", () => {
    expect(
      scaleReliability([
        [2, 2],
        [2, 2],
      ]).alpha,
    ).toBeNaN();
  });
});

describe("answers that would be scored wrongly are refused", () => {
  test("when reversed items are turned round twice, or not at all", () => {
    const turned = people.map(turnRound);
    expect(() => checkAnswers(turned, false)).toThrow(AnswersError);
    expect(() => checkAnswers(turned, false)).toThrow(/anxiety, item 9.*--keyed/);
    expect(() => checkAnswers(people, true)).toThrow(/leave out --keyed/);
    expect(checkAnswers(people, false).keyChecked).toBe(true);
    expect(checkAnswers(turned, true).avoidance.alpha).toBeGreaterThan(0.85);
  });

  test("when a code is none, with person, item, and what to do", () => {
    const wrong = [...people.slice(0, 3), people[3]?.with(10, 8) ?? []];
    expect(() => checkAnswers(wrong, false)).toThrow(/person 4 has 8 at item 11.*--missing 8/);
    expect(() => checkAnswers([[1, 2]], false)).toThrow(/2 items.*36/);
  });

  test("when a form has five answers", () => {
    const five = people.map((one) => one.map((answer) => Math.min(5, answer)));
    expect(() => checkAnswers(five, false)).toThrow(/form with 5 answers/);
  });

  test("but a few people can say nothing of the key", () => {
    expect(checkAnswers(people.slice(0, 5).map(turnRound), false).keyChecked).toBe(false);
  });
});

const { text, note } = sharedData("ecr-r-items/hpp_ecrr_items.csv");

describe.skipIf(text === undefined)(`the answers of the Human Penguin Project${note}`, () => {
  const read = (without = "") =>
    answersOfText(
      (text ?? "")
        .split("\n")
        .filter((line) => without === "" || !line.startsWith(`"${without}"`))
        .join("\n"),
      { missing: [8] },
    ).people.map(({ answers }) => answers);

  test("have the reliabilities, means and correlation that R finds", () => {
    // Reference: 1,517 rows, which are those without the smallest site.
    const some = read("Southampton");
    expect(some).toHaveLength(1517);
    const { anxiety, avoidance } = checkAnswers(some, true);
    expect([anxiety.alpha, avoidance.alpha]).toEqual([
      expect.closeTo(0.921, 2),
      expect.closeTo(0.916, 2),
    ]);
    expect(Math.abs(anxiety.mean - 3.42)).toBeLessThan(0.01);
    expect(Math.abs(avoidance.mean - 3.06)).toBeLessThan(0.01);
    expect(anxiety.sd).toBeCloseTo(1.12, 2);
    expect(avoidance.sd).toBeCloseTo(0.99, 2);
    const complete = some.filter((one) => one.every((answer) => answer !== undefined));
    expect(complete).toHaveLength(1350);
    const means = complete.map((one) => scoreEcrR(one, true));
    const of = (name: ScaleName) => means.map((score) => score[name].mean as number);
    expect(correlation(of("anxiety"), of("avoidance")).point).toBeCloseTo(0.411, 2);
  });

  test("lose their alpha, and show nothing else, when reversed items are turned round again", () => {
    const again = read().map((one) => {
      const turned = turnRound(one);
      return ecrR.avoidance.items.map((item) => turned[item - 1]);
    });
    expect(scaleReliability(again).alpha).toBeCloseTo(0.567, 3);
  });

  test("are refused as they stand: 8 is no answer, and reversed items are turned round already", () => {
    const people = answersOfText(text ?? "").people.map(({ answers }) => answers);
    expect(() => checkAnswers(people, true)).toThrow(/has 8 at item/);
    expect(() => checkAnswers(read(), false)).toThrow(/goes against the rest.*--keyed/);
  });

  test("give the items that are committed, and their correlation", () => {
    // One scale again, for time; the correlation with the items of both as they are.
    const { items, people: used } = fitEcrR(read(), ["avoidance"]);
    expect(used).toBe(FITTED_PEOPLE);
    items.avoidance.forEach(({ slope, thresholds }, i) => {
      const kept = ecrRItems.avoidance[i];
      expect(slope).toBeCloseTo(kept?.slope as number, 2);
      thresholds.forEach((b, k) => {
        expect(b).toBeCloseTo(kept?.thresholds[k] as number, 2);
      });
    });
    const side = (name: ScaleName) => ({
      items: ecrRItems[name],
      people: read().map((one) =>
        ecrR[name].items.map((item) =>
          one[item - 1] === undefined ? undefined : (one[item - 1] as number) - 1,
        ),
      ),
    });
    expect(latentCorrelation(side("anxiety"), side("avoidance"))).toBeCloseTo(ecrRCorrelation, 2);
  });
});
