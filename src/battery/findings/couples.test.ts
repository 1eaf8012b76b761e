import { expect, test } from "vitest";
import { computed } from "../../../tests/battery/computed.ts";
import { columnsOf, samplesOf } from "../../../tests/battery/made-up-columns.ts";
import { normal, openStream } from "../../numerics/index.ts";

const chance = openStream(1, 1, "made-up couples");
const COUPLES = 400;
const draw = () => Array.from({ length: COUPLES }, () => normal(chance));
const sum = (a: readonly number[], b: readonly number[]) =>
  a.map((one, i) => one + (b[i] as number));
const minus = (a: readonly number[]) => a.map((one) => -one);

/** A world in which avoidance takes one's own content, and anxiety of either brings conflict. */
const anxiety = [draw(), draw()] as const;
const avoidance = [draw(), draw()] as const;
const numbers = {
  pair_self_reported_anxiety: anxiety[0],
  pair_partner_reported_anxiety: anxiety[1],
  pair_self_reported_avoidance: avoidance[0],
  pair_partner_reported_avoidance: avoidance[1],
  pair_self_satisfaction: sum(minus(sum(avoidance[0], avoidance[0])), minus(anxiety[0])),
  pair_partner_satisfaction: sum(minus(sum(avoidance[1], avoidance[1])), minus(anxiety[1])),
  pair_conflicts_per_week: sum(anxiety[0], anxiety[1]),
};
const together = Array.from({ length: COUPLES }, () => "together");
const made = samplesOf("couples", columnsOf(numbers, { pair_ended: together }));
const FINDING = "anxiety-conflict-avoidance-distance";
const of = (target: string, samples = made) => computed(FINDING, target, samples);

test("what goes with what in couples is found again where it was put in", () => {
  const [more] = of("|r(avoidance, satisfaction)| > |r(anxiety, satisfaction)|");
  expect(more).toBeGreaterThan(0.2);
  const [conflict] = of("r(anxiety, conflict) > r(avoidance, conflict)");
  expect(conflict).toBeGreaterThan(0.4);
  for (const margin of of("actor > partner effects")) expect(margin).toBeGreaterThan(0.2);
});

test("who has parted answers no questionnaire", () => {
  const split = together.map((word, i) => (i % 2 === 0 ? word : "self_left"));
  const odd = (values: readonly number[]) => values.map((one, i) => (i % 2 === 0 ? one : 1000 * i));
  const spoilt = { ...numbers, pair_self_satisfaction: odd(numbers.pair_self_satisfaction) };
  const samples = samplesOf("couples", columnsOf(spoilt, { pair_ended: split }));
  expect(of("actor > partner effects", samples)[0]).toBeGreaterThan(0.2);
});

test("one of each couple is asked, by turns, and the conflicts of a couple count once", () => {
  const alone = { ...numbers };
  const unasked = (values: readonly number[], turn: number) =>
    values.map((one, i) => (i % 2 === turn ? Number.NaN : one));
  alone.pair_self_reported_avoidance = unasked(avoidance[0], 1);
  alone.pair_partner_reported_avoidance = unasked(avoidance[1], 0);
  const name = "r(anxiety, conflict) > r(avoidance, conflict)";
  const samples = samplesOf("couples", columnsOf(alone, { pair_ended: together }));
  expect(of(name, samples)).toEqual(of(name));
});
