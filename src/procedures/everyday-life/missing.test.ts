import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  rowOf,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { AT_HOME, beginChildhood, type Childhood, changeHousehold } from "./childhood.ts";
import { type Member, oneCaregiver } from "./household.ts";
import { liveDays } from "./life.ts";
import { feelWhatIsMissing, missedFigure } from "./missing.ts";
import { everydayDeclarations } from "./settings.ts";
import { restoreChildhood, saveChildhood } from "./snapshot.ts";
import { emptyTally } from "./tally.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const sensitive = valuesOf(careDeclarations, { availability: 2.4, attentiveness: 0.4 });
const busy = valuesOf(careDeclarations, { availability: 1, attentiveness: -0.5, occupied: 0.6 });
const family = oneCaregiver(sensitive);
const staff: readonly Member[] = [{ name: "nurse", care: busy, from: 0, to: 24, nights: 1 }];
const AWAY = { strange: 1, since: 400, told: 0 };

function raised(days = 400): Childhood {
  const childhood = beginChildhood(3, 1, valuesOf(temperamentDeclarations), family, p);
  liveDays(childhood, days, home, p);
  return childhood;
}

/** A day: how long it was lived through, with how much play and how many calls in vain. */
function dayOf(childhood: Childhood) {
  const lasted = new Map<string, number>();
  let seconds = 0;
  let calls = 0;
  liveDays(childhood, 1, home, p, emptyTally(), (activity, _figure, length, happening) => {
    lasted.set(activity, (lasted.get(activity) ?? 0) + length);
    seconds += length;
    if (happening.concluded && happening.answer === undefined) calls++;
  });
  return { explores: (lasted.get("explore") ?? 0) / seconds, calls, hours: seconds / 3600 };
}

describe("S19 who is missed", () => {
  test("is the surest one knows, and nobody while that one is there", () => {
    const childhood = raised();
    expect(missedFigure(childhood)).toBe(-1);
    changeHousehold(childhood, staff, AWAY, p);
    expect(childhood.scene.person.workingModel.figures[missedFigure(childhood)]).toBe("caregiver");
    changeHousehold(childhood, [...family, { ...(staff[0] as Member), nights: 0 }], AT_HOME, p);
    expect(missedFigure(childhood)).toBe(-1);
  });

  test("is nobody once somebody as sure has taken the place", () => {
    const childhood = raised();
    changeHousehold(childhood, staff, AWAY, p);
    const { workingModel } = childhood.scene.person;
    const nurse = workingModel.figures.indexOf("nurse");
    workingModel.foresight.felt[nurse] = 0.99;
    expect(missedFigure(childhood)).toBe(-1);
  });

  test("is nobody for a child that never left anybody: its days are not lived through", () => {
    const childhood = raised();
    expect(feelWhatIsMissing(childhood, home, p)).toBe(0);
    expect(dayOf(childhood).hours).toBeLessThan(1);
  });
});

describe("S06 away from home", () => {
  test("what hangs over the day is the place, for some days, and the one who is missed", () => {
    const childhood = raised();
    changeHousehold(childhood, staff, { ...AWAY, since: childhood.day }, p);
    const first = feelWhatIsMissing(childhood, home, p);
    childhood.day += 60;
    const settled = feelWhatIsMissing(childhood, home, p);
    expect(settled).toBeCloseTo(p.separationThreat * 1, 2);
    expect(first).toBeCloseTo(1 - (1 - settled) * (1 - p.strangeRoomThreat), 2);
  });

  test("the child calls for who is not there, hours on end; fewer after some days", () => {
    const childhood = raised();
    changeHousehold(childhood, staff, { ...AWAY, since: childhood.day }, p);
    const first = dayOf(childhood);
    for (let day = 0; day < 8; day++) liveDays(childhood, 1, home, p);
    const tenth = dayOf(childhood);
    expect(first.hours).toBeGreaterThan(9);
    expect(first.calls).toBeGreaterThan(2 * tenth.calls);
    expect(tenth.explores).toBeGreaterThan(first.explores);
    expect(childhood.scene.person.workingModel.countedOn[0]).toBeLessThan(0.6);
  });
});

describe("S15 who comes later", () => {
  test("is met as a stranger, with the general beliefs and wariness; who was there from birth is not", () => {
    const childhood = raised();
    changeHousehold(childhood, staff, AT_HOME, p);
    const { mean, figures } = childhood.scene.person.workingModel;
    const expected = p.wariness * childhood.scene.person.capacities.wariness;
    expect(mean[rowOf(figures.indexOf("nurse"))]).toBeCloseTo(expected, 9);
    expect(expected).toBeLessThan(-1);
    const newborn = beginChildhood(3, 1, valuesOf(temperamentDeclarations), staff, p);
    expect(newborn.scene.person.workingModel.mean[rowOf(0)]).toBe(0);
  });
});

test("a childhood away from home goes on to the last bit after a snapshot, and so does coming back", () => {
  const childhood = raised(120);
  changeHousehold(childhood, staff, { ...AWAY, since: 120 }, p);
  liveDays(childhood, 3, home, p);
  const restored = restoreChildhood(JSON.parse(JSON.stringify(saveChildhood(childhood))), p);
  for (const one of [childhood, restored]) {
    liveDays(one, 2, home, p);
    changeHousehold(one, family, AT_HOME, p);
    liveDays(one, 3, home, p);
  }
  expect(saveChildhood(restored)).toEqual(saveChildhood(childhood));
  expect(restored.everybody.map(({ member }) => member.name)).toEqual(["caregiver", "nurse"]);
});

test("care that wanders as in another child's life goes on so after a snapshot, newcomers' too", () => {
  const wanders = { ...(family[0] as Member), care: { ...sensitive, wandering: 1 } };
  const born = valuesOf(temperamentDeclarations);
  const twin = beginChildhood(3, 2, born, [wanders], p, undefined, 1);
  const first = beginChildhood(3, 1, born, [wanders], p);
  liveDays(twin, 5, home, p);
  const restored = restoreChildhood(JSON.parse(JSON.stringify(saveChildhood(twin))), p);
  const nurse = { ...(staff[0] as Member), nights: 0, care: wanders.care };
  liveDays(first, 5, home, p);
  for (const one of [twin, restored, first]) {
    changeHousehold(one, [wanders, nurse], AT_HOME, p);
    liveDays(one, 5, home, p);
  }
  const where = ({ everybody }: Childhood) => everybody.map(({ caregiver }) => caregiver.wandering);
  expect(where(restored)).toEqual(where(twin));
  expect(where(twin)).toEqual(where(first));
});

test("S07 who is back is not missed: a usual absence doubts nothing, restored or not", () => {
  const alone: Member = { ...(family[0] as Member), to: 6, nights: 0.5 };
  const childhood = beginChildhood(3, 2, valuesOf(temperamentDeclarations), [alone], p);
  liveDays(childhood, 400, home, p);
  changeHousehold(childhood, staff, { ...AWAY, since: 400 }, p);
  liveDays(childhood, 10, home, p);
  changeHousehold(childhood, [alone], AT_HOME, p);
  const restored = restoreChildhood(JSON.parse(JSON.stringify(saveChildhood(childhood))), p);
  for (const one of [childhood, restored]) liveDays(one, 40, home, p);
  expect(saveChildhood(restored)).toEqual(saveChildhood(childhood));
  expect(childhood.scene.person.workingModel.inVain[0]).toBeLessThan(1);
});
