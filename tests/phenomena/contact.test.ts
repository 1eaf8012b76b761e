import { describe, expect, test } from "vitest";
import { type Care, careDeclarations, valuesOf } from "../../src/model/index.ts";
import { total } from "../../src/procedures/index.ts";
import { meanOf, NEITHER, planFor, raise, SENSITIVE, shareCoded } from "./cohorts.ts";
import { feltIn, grownUp, grownUpWith } from "./homes.ts";

const CHILDREN = [0, 1, 2, 3, 4, 5, 6, 7];
const DAYS = 240;

describe("S34 S10 hours of contact crossed with sensitivity", () => {
  const cell = (care: Partial<Care>, carrying: number) => {
    const lives = CHILDREN.map((child) => grownUp({ ...care, carrying, feeding: 0 }, DAYS, child));
    return {
      felt: meanOf(lives.map(({ childhood }) => feltIn(childhood))),
      bids: meanOf(lives.map(({ tally }) => total(tally.bids) / DAYS)),
      aroused: meanOf(lives.map(({ tally }) => tally.arousal / tally.seconds)),
    };
  };
  const [sensitive, carriedSensitive] = [cell(SENSITIVE, 0), cell(SENSITIVE, 10)];
  const [neglecting, carriedNeglecting] = [cell(NEITHER, 0), cell(NEITHER, 10)];

  test("contact alone buys nothing: ten hours of it leave the neglected child as unsure", () => {
    expect(carriedNeglecting.felt).toBeLessThan(neglecting.felt + 0.05);
    expect(carriedNeglecting.felt).toBeLessThan(0.3);
    expect(carriedSensitive.felt).toBeLessThan(sensitive.felt + 0.05);
  });

  test("sensitivity counts at every number of hours", () => {
    expect(sensitive.felt).toBeGreaterThan(neglecting.felt + 0.4);
    expect(carriedSensitive.felt).toBeGreaterThan(carriedNeglecting.felt + 0.4);
  });

  test("what contact does do: a trusting child in arms is less aroused and asks less", () => {
    expect(carriedSensitive.aroused).toBeLessThan(0.8 * sensitive.aroused);
    expect(carriedSensitive.bids).toBeLessThan(0.6 * sensitive.bids);
  });

  test("... and the Strange Situation sees care, not hours", () => {
    const secure = (care: Partial<Care>, carrying: number) =>
      shareCoded(raise(planFor({ ...care, carrying }), 16), "B");
    expect(secure(SENSITIVE, 0)).toBeGreaterThan(0.8);
    expect(secure(SENSITIVE, 10)).toBeGreaterThan(0.8);
    expect(secure(NEITHER, 10)).toBeLessThan(0.2);
  });
});

test("S10 a child fed and carried all day by one turns in alarm to the one who comforts", () => {
  const half = { from: 0, to: 12, nights: 0.5 };
  const feeder = valuesOf(careDeclarations, { ...NEITHER, feeding: 6, carrying: 4 });
  const comforter = valuesOf(careDeclarations, { ...SENSITIVE, feeding: 0, carrying: 0 });
  for (const child of CHILDREN) {
    const { childhood, tally } = grownUpWith(
      [
        { ...half, name: "feeder", care: feeder },
        { ...half, name: "comforter", care: comforter },
      ],
      DAYS,
      child,
      { playHours: 0 },
    );
    const { felt } = childhood.scene.person.workingModel.foresight;
    const [fed, comforted] = childhood.companions.map(({ slot }) => felt[slot] as number);
    expect(comforted).toBeGreaterThan((fed as number) + 0.2);
    expect(tally.fed / 3600 / DAYS).toBeCloseTo(6, 9);
  }
});
