import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  expectedAnswer,
  grownDeclarations,
  OTHERS,
  rowOf,
  STRIDE,
  type SystemParameters,
  systemDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  assessments,
  type Childhood,
  type CodedStrangeSituation,
  departuresDeclarations,
  everydayDeclarations,
  type Member,
  type ObservedFigures,
  observeFigures,
  strangeSituationDeclarations,
} from "../../src/procedures/index.ts";
import { meanOf, REJECTING, SENSITIVE } from "./cohorts.ts";
import { grownUpWith } from "./homes.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const N = 8;
const YEAR = 365;

type CareKind = typeof SENSITIVE;
const member = (
  name: string,
  care: CareKind,
  from: number,
  to: number,
  nights: number,
): Member => ({
  name,
  care: valuesOf(careDeclarations, care),
  from,
  to,
  nights,
});
const ALL_DAY = [0, 12, 1] as const;
const EVENING = [8, 12, 0] as const;

function childrenOf(household: readonly Member[], days = YEAR): Childhood[] {
  return Array.from({ length: N }, (_, child) => grownUpWith(household, days, child).childhood);
}

function observed(
  children: readonly Childhood[],
  settings: Partial<Record<keyof typeof departuresDeclarations, number>> = {},
  system: SystemParameters = p,
): ObservedFigures[] {
  const all = valuesOf(departuresDeclarations, settings);
  return children.map((childhood) => observeFigures(childhood, 0, all, home, system));
}

type Measure = "selective" | "turnedTo" | "inCompany" | "greeted";
const mean = (children: readonly ObservedFigures[], place: number, measure: Measure) =>
  meanOf(children.map(({ figures }) => figures[place]?.[measure] || 0));

const parents = (mother: CareKind, father: CareKind) => [
  member("mother", mother, ...ALL_DAY),
  member("father", father, ...EVENING),
];
const homes = {
  neither: childrenOf(parents(REJECTING, REJECTING)),
  father: childrenOf(parents(REJECTING, SENSITIVE)),
  mother: childrenOf(parents(SENSITIVE, REJECTING)),
  both: childrenOf(parents(SENSITIVE, SENSITIVE)),
};
const seen = {
  neither: observed(homes.neither),
  father: observed(homes.father),
  mother: observed(homes.mother),
  both: observed(homes.both),
};

/** The Strange Situation with one of the two, after all else that is read from these children. */
function strangeSituations(children: readonly Childhood[], place: number) {
  const settings = valuesOf(strangeSituationDeclarations);
  return children.map((childhood) => {
    const companion = childhood.companions[place] ?? childhood.companions[0];
    const appointment = {
      childhood,
      companion,
      number: place,
      everyday: home,
      system: p,
      grown: valuesOf(grownDeclarations),
    };
    return assessments["strange-situation"].hold(appointment, settings) as CodedStrangeSituation;
  });
}

const shareOf = (tapes: readonly CodedStrangeSituation[], code: string) =>
  meanOf(tapes.map(({ coding }) => (coding?.classification === code ? 1 : 0)));

/** Seconds at play in the first minute after one has left and the other stays, as a share. */
function playedOn(children: readonly ObservedFigures[], name: string): number {
  const shares = children.flatMap(({ log: { events } }) =>
    events.flatMap(({ behavior, subject, episode, start }) => {
      const of = events.filter((one) => one.episode === episode);
      const inCompany = !of.some((one) => one.behavior === "stay" && one.subject === "a visitor");
      if (behavior !== "leave" || subject !== name || !inCompany) return [];
      const played = of.filter((one) => one.behavior === "explore" && one.stop > start);
      const until = start + 60;
      const within = played.map((one) => Math.min(one.stop, until) - Math.max(one.start, start));
      return [within.reduce((sum, seconds) => sum + Math.max(0, seconds), 0) / 60];
    }),
  );
  return meanOf(shares);
}

describe("S18 different patterns with different people, one of them dominant", () => {
  test("S18 the same child protests when one leaves and hardly when the other does", () => {
    expect(mean(seen.mother, 0, "selective")).toBeGreaterThan(
      mean(seen.mother, 1, "selective") + 0.15,
    );
    expect(mean(seen.father, 1, "selective")).toBeGreaterThan(
      mean(seen.father, 0, "selective") + 0.1,
    );
  });

  test("S18 which of them is dominant shows the more, the worse the upset", () => {
    const shares = [0.1, 0.25, 0.75].map((upsetSize) =>
      mean(observed(homes.father, { upsetSize, upsets: 12 }), 1, "turnedTo"),
    );
    const [mild, usual, worst] = shares as [number, number, number];
    expect(usual).toBeGreaterThan(mild + 0.05);
    expect(worst).toBeGreaterThan(usual + 0.02);
    expect(worst).toBeGreaterThan(0.8);
  });
});

describe("S19 a small hierarchy, with a turn to the surest", () => {
  test("S19 upset among three, the child turns to the surest, whoever was there for longest", () => {
    const three = childrenOf([
      member("mother", REJECTING, ...ALL_DAY),
      member("grandmother", REJECTING, 0, 12, 0),
      member("father", SENSITIVE, ...EVENING),
    ]);
    const children = observed(three);
    expect(mean(children, 2, "turnedTo")).toBeGreaterThan(0.7);
    expect(mean(children, 2, "inCompany")).toBeGreaterThan(mean(children, 0, "inCompany") + 0.05);
  });

  test("S19 where the surest stays, nobody else's leaving is protested; where it leaves, it is", () => {
    for (const [children, surest] of [
      [seen.mother, 0],
      [seen.father, 1],
    ] as const) {
      expect(mean(children, surest, "inCompany")).toBeGreaterThan(0.1);
      expect(mean(children, 1 - surest, "inCompany")).toBeLessThan(0.05);
    }
    for (const place of [0, 1]) expect(mean(seen.both, place, "inCompany")).toBeLessThan(0.1);
  });

  test("S19 the surest is the one with the highest lower bound, not with the highest mean", () => {
    // One long known, and one who seems a little better but is hardly known.
    const uncertain = ({ scene: { person } }: Childhood) => {
      const { workingModel } = person;
      const [known, hardly] = ["mother", "father"].map((name) =>
        workingModel.figures.indexOf(name),
      ) as [number, number];
      workingModel.covariance.fill(0);
      for (const [row, variance] of [
        [OTHERS, 0.01],
        [1, 0.01],
        [rowOf(known), 0.01],
        [rowOf(hardly), 3],
      ] as const) {
        workingModel.covariance[row * STRIDE + row] = variance;
      }
      workingModel.mean[rowOf(hardly)] = (workingModel.mean[rowOf(known)] as number) + 0.2;
      expect(expectedAnswer(workingModel, hardly, 0.2, p)).toBeGreaterThan(
        expectedAnswer(workingModel, known, 0.2, p),
      );
    };
    const children = childrenOf(parents(SENSITIVE, SENSITIVE));
    children.forEach(uncertain);
    const cautious = observed(children);
    expect(playedOn(cautious, "mother")).toBeLessThan(playedOn(cautious, "father") - 0.1);
    const bold = observed(children, {}, valuesOf(systemDeclarations, { caution: 0 }));
    expect(playedOn(bold, "father")).toBeLessThan(playedOn(bold, "mother") - 0.1);
  });
});

describe("S20 one secure bond protects", () => {
  const others = (children: readonly Childhood[]) =>
    meanOf(children.map(({ scene }) => scene.person.workingModel.mean[OTHERS] as number));
  const upset = (household: readonly Member[]) =>
    meanOf(
      Array.from({ length: 4 }, (_, child) => {
        const { tally } = grownUpWith(household, YEAR, child);
        return tally.seconds / tally.days;
      }),
    );

  test("S20 people in general are expected to answer more with one who does, most with two", () => {
    expect(others(homes.father)).toBeGreaterThan(others(homes.neither) + 0.4);
    expect(others(homes.mother)).toBeGreaterThan(others(homes.neither) + 0.8);
    expect(others(homes.both)).toBeGreaterThan(others(homes.mother) + 0.4);
  });

  test("S20 days are calmer with one who answers in the evening, far calmer with one all day", () => {
    const without = upset(parents(REJECTING, REJECTING));
    expect(upset(parents(REJECTING, SENSITIVE))).toBeLessThan(0.95 * without);
    expect(upset(parents(SENSITIVE, REJECTING))).toBeLessThan(0.7 * without);
  });

  test("S18 S20 the same child is B with one and A with the other; beside one who answers, it plays before a stranger", () => {
    const withFather = strangeSituations(homes.father, 1);
    const withMother = strangeSituations(homes.father, 0);
    expect(shareOf(withFather, "B")).toBeGreaterThan(0.7);
    expect(shareOf(withMother, "A")).toBeGreaterThan(0.4);
    const plays = (tapes: readonly CodedStrangeSituation[]) =>
      meanOf(tapes.map(({ episodes }) => episodes[2]?.exploreShare ?? Number.NaN));
    expect(plays(withFather)).toBeGreaterThan(plays(withMother) + 0.1);
  });
});

describe("S38 anyone who answers becomes a figure", () => {
  test("S38 what is expected of somebody goes by care, not by what they are called", () => {
    const named = (first: string, second: string) => {
      const children = childrenOf(
        [member(first, SENSITIVE, ...ALL_DAY), member(second, REJECTING, ...EVENING)],
        120,
      );
      return observed(children).map(({ figures }) =>
        figures.map(({ selective, turnedTo }) => [selective, turnedTo]),
      );
    };
    expect(named("neighbour", "mother")).toEqual(named("mother", "neighbour"));
  });

  test("S38 one of childcare who answers is protested, though only there on weekdays", () => {
    const children = childrenOf([
      member("mother", REJECTING, ...ALL_DAY),
      {
        ...member("provider", SENSITIVE, 2, 10, 0),
        cycle: 7,
        onDuty: 5,
        apart: 1,
      },
    ]);
    const figures = observed(children);
    expect(mean(figures, 1, "selective")).toBeGreaterThan(mean(figures, 0, "selective") + 0.1);
    expect(mean(figures, 1, "turnedTo")).toBeGreaterThan(0.7);
  });
});
