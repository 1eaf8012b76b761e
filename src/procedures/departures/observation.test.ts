import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  savePerson,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  beginChildhood,
  everydayDeclarations,
  liveDays,
  type Member,
  oneCaregiver,
  saveChildhood,
} from "../everyday-life/index.ts";
import { codeFigures } from "./coding.ts";
import { type DepartureEvent, OTHER_VISITOR, VISITOR } from "./event-log.ts";
import { observeFigures } from "./observation.ts";
import { departuresDeclarations } from "./settings.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const settings = valuesOf(departuresDeclarations);
const sensitive = valuesOf(careDeclarations, { availability: 2, attentiveness: 1 });

const BOTH: readonly Member[] = [
  { name: "mother", care: sensitive, from: 0, to: 12, nights: 1 },
  { name: "father", care: sensitive, from: 8, to: 12, nights: 0 },
];

function grown(days: number, household: readonly Member[] = BOTH) {
  const childhood = beginChildhood(4, 1, valuesOf(temperamentDeclarations), household, p);
  liveDays(childhood, days, home, p);
  return childhood;
}

describe("an observation of figures", () => {
  test("changes nothing: the child lives on to the bit as if nobody had come", () => {
    const [seen, unseen] = [grown(300), grown(300)];
    observeFigures(seen, 0, settings, home, p);
    expect(saveChildhood(seen)).toEqual(saveChildhood(unseen));
    liveDays(seen, 20, home, p);
    liveDays(unseen, 20, home, p);
    expect(savePerson(seen.scene.person)).toEqual(savePerson(unseen.scene.person));
  });

  test("is the same when it is held again, and another on another occasion", () => {
    const childhood = grown(300);
    const held = (occasion: number) => observeFigures(childhood, occasion, settings, home, p);
    expect(held(0)).toEqual(held(0));
    expect(held(1).log).not.toEqual(held(0).log);
  });

  test("knows no departure but of those who are ever there, and one of somebody unfamiliar", () => {
    const never: Member = { name: "uncle", care: sensitive, from: 5, to: 5, nights: 0 };
    const { figures, log } = observeFigures(grown(60, [...BOTH, never]), 0, settings, home, p);
    expect(figures.map(({ name }) => name)).toEqual(["mother", "father"]);
    const left = log.events.filter(({ behavior }) => behavior === "leave");
    expect(new Set(left.map(({ subject }) => subject))).toEqual(
      new Set(["mother", "father", OTHER_VISITOR]),
    );
  });

  test("can be held with seven in the household, of whom the child forgets none", () => {
    const seven = Array.from({ length: 7 }, (_, i): Member => {
      return { name: `one_${i}`, care: sensitive, from: i, to: i + 2, nights: 0 };
    });
    const childhood = grown(40, seven);
    const before = [...childhood.scene.person.workingModel.figures];
    expect(observeFigures(childhood, 0, settings, home, p).figures).toHaveLength(7);
    expect(childhood.scene.person.workingModel.figures).toEqual(before);
  });

  test("finds no departure in company where there is no company", () => {
    const { figures } = observeFigures(grown(60, oneCaregiver(sensitive)), 0, settings, home, p);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.inCompany).toBeNaN();
    expect(figures[0]?.turnedTo).toBe(1);
  });

  test("of a child that cannot yet tell people apart finds no selective protest", () => {
    const { figures } = observeFigures(grown(90), 0, settings, home, p);
    for (const { selective } of figures) expect(Math.abs(selective)).toBeLessThan(0.05);
  });

  test("every episode is as long as it is said to be", () => {
    const { log } = observeFigures(grown(300), 0, settings, home, p);
    const { together, away, back, departures } = settings;
    const held = log.episodes.slice(0, 3 * departures);
    for (const { start, stop } of held) expect(stop - start).toBeCloseTo(together + away + back, 6);
    expect(log.episodes).toHaveLength((3 + 2) * departures + settings.upsets);
  });
});

describe("the coder", () => {
  const at = (
    episode: number,
    subject: string,
    behavior: DepartureEvent["behavior"],
    start: number,
    stop: number,
    rest: Partial<DepartureEvent> = {},
  ): DepartureEvent => ({
    episode,
    subject,
    behavior,
    type: start === stop ? "POINT" : "STATE",
    start,
    stop,
    intensity: undefined,
    target: "",
    ...rest,
  });
  const departure = (episode: number, name: string, seconds: number, stays = VISITOR) => [
    at(episode, stays, "stay", 0, 0),
    at(episode, name, "leave", 10, 10),
    at(episode, "child", "cry", 5, 10 + seconds, { intensity: 1, target: stays }),
    at(episode, "child", "call", 60, 70, { intensity: 0.6, target: name }),
    at(episode, "child", "look", 70, 80, { intensity: 0.2, target: stays }),
    at(episode, name, "come_back", 110, 110),
  ];

  test("weighs crying and calls after the one who left by loudness, while it is away", () => {
    const events = [...departure(1, "mother", 40), ...departure(2, OTHER_VISITOR, 10)];
    const { figures, unfamiliarProtest } = codeFigures({ episodes: [], events }, ["mother"], 0.2);
    expect(unfamiliarProtest).toBeCloseTo((10 + 6) / 100, 12);
    expect(figures[0]?.protest).toBeCloseTo((40 + 6) / 100, 12);
    expect(figures[0]?.selective).toBeCloseTo(0.3, 12);
    expect(figures[0]?.attached).toBe(true);
  });

  test("keeps departures in company apart from those with somebody unfamiliar", () => {
    const events = [
      ...departure(1, "mother", 40),
      ...departure(2, OTHER_VISITOR, 10),
      ...departure(3, "mother", 80, "father"),
    ];
    const { figures } = codeFigures({ episodes: [], events }, ["mother"], 0.2);
    expect(figures[0]?.protest).toBeCloseTo(0.46, 12);
    expect(figures[0]?.inCompany).toBeCloseTo(0.86, 12);
  });

  test("counts whom the child asks in upsets among all", () => {
    const bid = (start: number, target: string) =>
      at(1, "child", "cry", start, start + 5, { intensity: 1, target });
    const events = [
      at(1, "child", "hurt", 0, 0),
      bid(0, "father"),
      bid(5, "mother"),
      bid(10, "father"),
      at(1, "child", "contact", 15, 60, { target: "mother" }),
    ];
    const { figures } = codeFigures({ episodes: [], events }, ["mother", "father"], 0.2);
    expect(figures.map(({ turnedTo }) => turnedTo)).toEqual([1 / 3, 2 / 3]);
    expect(figures.map(({ askedFirst }) => askedFirst)).toEqual([0, 1]);
  });
});
