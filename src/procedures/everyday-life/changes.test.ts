import { describe, expect, test } from "vitest";
import { careDeclarations, valuesOf } from "../../model/index.ts";
import {
  agesOfChange,
  type Change,
  changeContradiction,
  everybodyIn,
  householdAt,
  NO_CHANGE,
} from "./changes.ts";
import { isOnDuty, type Member } from "./household.ts";

const member = (name: string, rest: Partial<Member> = {}): Member => ({
  name,
  care: valuesOf(careDeclarations),
  from: 0,
  to: 24,
  nights: 0,
  ...rest,
});
const change = (name: string, age: number, rest: Partial<Change>): Change => ({
  ...NO_CHANGE,
  name,
  age,
  ...rest,
});
const parents = [member("mother", { nights: 1 }), member("father", { from: 8, to: 12 })];
const names = (household: readonly Member[]) => household.map(({ name }) => name);

describe("S44 what changes in a childhood", () => {
  const hospital = change("hospital", 100, {
    days: 10,
    leave: "everybody",
    join: [member("nurse", { nights: 1 })],
    strangePlace: 1,
  });
  const grandmother = change("grandmother", 50, { join: [member("grandmother")] });

  test("holds from its age on, for as long as it lasts; then things are as without it", () => {
    const at = (age: number) => names(householdAt(parents, [grandmother, hospital], age));
    expect(at(0)).toEqual(["mother", "father"]);
    expect(at(50)).toEqual(["mother", "father", "grandmother"]);
    expect(at(100)).toEqual(["nurse"]);
    expect(at(109)).toEqual(["nurse"]);
    expect(at(110)).toEqual(["mother", "father", "grandmother"]);
    expect(agesOfChange([grandmother, hospital])).toEqual([50, 100, 110]);
    expect(names(everybodyIn(parents, [hospital, grandmother]))).toEqual([
      "mother",
      "father",
      "nurse",
      "grandmother",
    ]);
  });

  test("sets or shifts care, within what the quantity can be, and touches nothing else", () => {
    const work = change("work", 10, {
      care: { mother: { load: 2 } },
      shift: { father: { availability: 1, frightening: -3 } },
    });
    const [mother, father] = householdAt(parents, [work], 10);
    expect(mother?.care).toEqual({ ...parents[0]?.care, load: 2 });
    const usual = parents[1]?.care.availability ?? 0;
    expect(father?.care).toEqual({ ...parents[1]?.care, availability: usual + 1, frightening: 0 });
    expect(householdAt(parents, [work], 9)).toEqual(parents);
  });
});

test("S44 who is away when care changes, or changed before, cares so when back", () => {
  const work = change("work", 10, { care: { mother: { load: 2 } } });
  const away = change("away", 20, { days: 5, leave: ["mother"] });
  for (const changes of [
    [work, away],
    [away, work],
  ]) {
    expect(changeContradiction(parents, changes)).toBeUndefined();
    expect(names(householdAt(parents, changes, 22))).toEqual(["father"]);
    const mother = householdAt(parents, changes, 25).find(({ name }) => name === "mother");
    expect(mother?.care.load).toBe(2);
  }
});

describe("a childhood that cannot be is refused, with who and when:", () => {
  const death = change("death", 300, { die: ["mother"], care: { father: { load: 1 } } });
  test.each<[string, readonly Change[], string]>([
    [
      "the dead who care",
      [death, change("relief", 400, { care: { mother: { load: 0 } } })],
      "relief: mother is dead since death, and cannot come back or care.",
    ],
    [
      "the dead who come back",
      [death, change("back", 301, { join: [member("mother")] })],
      "back: mother is dead since death",
    ],
    [
      "a death that passes",
      [change("death", 9, { days: 3, die: ["mother"] })],
      "death: a death cannot be over after 3 days.",
    ],
    [
      "leaving twice",
      [change("one", 5, { leave: ["father"] }), change("two", 6, { leave: ["father"] })],
      "two: father is to leave, but is not there.",
    ],
    [
      "coming twice",
      [change("one", 5, { join: [member("father")] })],
      "one: father is to join, but is there already.",
    ],
    [
      "care by somebody away",
      [change("gone", 5, { leave: ["father"], care: { father: { load: 1 } } })],
      "gone: father is to care differently, but is not there.",
    ],
    [
      "nobody left",
      [change("alone", 7, { leave: "everybody" })],
      "At 7 days: A household has 1 to 7 members, this one has 0.",
    ],
    [
      "nobody ever there",
      [change("empty", 7, { leave: "everybody", join: [member("ghost", { from: 3, to: 3 })] })],
      "At 7 days: Nobody is ever there; give somebody hours or nights.",
    ],
    [
      "nights twice over",
      [change("aunt", 7, { join: [member("aunt", { nights: 0.5 })] })],
      "At 7 days: Shares of nights add up to 1.5; they must not exceed 1.",
    ],
  ])("%s", (_, changes, said) => {
    expect(changeContradiction(parents, changes)).toContain(said);
  });

  test("what can be is not", () => {
    const back = change("back", 500, { leave: ["father"] });
    expect(changeContradiction(parents, [death])).toBeUndefined();
    expect(changeContradiction(parents, [back])).toBeUndefined();
  });
});

describe("S38 a rota", () => {
  const staff = [0, 1, 2].map((firstDuty) =>
    member(`nurse ${firstDuty}`, { nights: 1, cycle: 3, onDuty: 1, firstDuty }),
  );

  test("brings each on their days, so that nights add up on every day", () => {
    const onDay = (day: number) => names(staff.filter((one) => isOnDuty(one, day)));
    expect([0, 1, 2, 3].map(onDay)).toEqual([["nurse 0"], ["nurse 1"], ["nurse 2"], ["nurse 0"]]);
    expect(changeContradiction(staff, [])).toBeUndefined();
  });

  test("that lets two nights overlap, or comes more often than there are days, is refused", () => {
    const long = { ...(staff[0] as Member), onDuty: 2 };
    expect(changeContradiction([long, ...staff.slice(1)], [])).toContain(
      "Shares of nights add up to 2",
    );
    const often = { ...long, onDuty: 4 };
    expect(changeContradiction([often], [])).toBe(
      "nurse 0 comes on 4 of every 3 days; it cannot be more than all.",
    );
  });
});
