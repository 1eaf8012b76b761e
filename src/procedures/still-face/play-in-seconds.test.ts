import { describe, expect, test } from "vitest";
import {
  type Care,
  type Caregiver,
  careDeclarations,
  createBout,
  createCaregiver,
  createPerson,
  createSituation,
  expectedAnswer,
  meet,
  nearnessAt,
  type Person,
  type PersonSnapshot,
  play,
  playRates,
  restorePerson,
  reviseByPlay,
  type Situation,
  savePerson,
  stepArousal,
  systemDeclarations,
  temperamentDeclarations,
  threatOfPlay,
  uncertainty,
  valuesOf,
} from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import { beginPlay, endPlay, playOn } from "./pair.ts";

// What a bout of play leaves in a calm child that only plays: drawn as at home, or lived in seconds.

const p = valuesOf(systemDeclarations);
const BOUTS = 300;

interface Home {
  readonly saved: PersonSnapshot;
  readonly caregiver: Caregiver;
}

/** Five months old and still open to anything, so that a bout teaches as much as it can. */
function homeOf(care: Partial<Care>): Home {
  const person = createPerson(valuesOf(temperamentDeclarations), p, 150);
  meet(person.workingModel, "caregiver", 0, p);
  const caregiver = createCaregiver("caregiver", valuesOf(careDeclarations, care));
  return { saved: savePerson(person), caregiver };
}

type Bout = (person: Person, situation: Situation, caregiver: Caregiver, child: number) => void;

const drawn =
  (seconds: number): Bout =>
  (person, situation, caregiver, child) => {
    play(person, situation, 0, caregiver, seconds, openStream(9, child, "drawn"), p);
  };

const lived =
  (seconds: number): Bout =>
  (person, situation, caregiver, child) => {
    const pair = beginPlay(
      playRates(caregiver, person.capacities.coordination, p),
      openStream(9, child, "lived"),
    );
    for (let second = 1; second <= seconds; second++) {
      const bout = createBout();
      playOn(pair, 1, bout, p);
      if (second === seconds) endPlay(pair, bout);
      reviseByPlay(person.workingModel, 0, bout.mended, bout.left, bout.intruded, p);
      situation.threat = threatOfPlay(caregiver, bout.mismatched, p);
      stepArousal(person, situation, 1, p);
    }
  };

/** What many bouts from the same beginning leave: mean and standard error of each. */
function leavings({ saved, caregiver }: Home, bout: Bout): Record<string, [number, number]> {
  const values: Record<string, number[]> = { expected: [], unsure: [], arousal: [] };
  for (let child = 0; child < BOUTS; child++) {
    const person = restorePerson(saved, p);
    const situation = createSituation();
    situation.present[0] = 1;
    situation.nearness[0] = nearnessAt(p.playDistance, p);
    bout(person, situation, caregiver, child);
    values.expected?.push(expectedAnswer(person.workingModel, 0, 0.2, p));
    values.unsure?.push(uncertainty(person.workingModel, 0, 0.2, p));
    values.arousal?.push(person.body.arousal);
  }
  return Object.fromEntries(Object.entries(values).map(([name, all]) => [name, meanOf(all)]));
}

function meanOf(all: readonly number[]): [number, number] {
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const squares = all.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return [mean, Math.sqrt(squares) / all.length];
}

/**
 * Besides chance (four standard errors): arousal of a drawn bout moves in minutes and by the mean
 * threat, and beliefs move in one step instead of many; both leave less than this.
 */
const COARSENESS = { expected: 0.002, unsure: 0.002, arousal: 0.01 } as const;

describe.each<Partial<Care>>([
  {},
  { availability: -1, attentiveness: 1.4, stimulation: 1.5 },
  { availability: 1.8, attentiveness: -2, intrusiveness: 2 },
])("play with care %o", (care) => {
  const home = homeOf(care);

  test.each([60, 120, 720])("of %d s leaves the same, drawn or lived in seconds", (seconds) => {
    const first = leavings(home, drawn(seconds));
    const second = leavings(home, lived(seconds));
    for (const [name, coarse] of Object.entries(COARSENESS)) {
      const [mean, error] = first[name] as [number, number];
      const [other, otherError] = second[name] as [number, number];
      const tolerance = coarse + 4 * Math.hypot(error, otherError);
      expect(Math.abs(mean - other), name).toBeLessThan(tolerance);
    }
  });

  test("does teach and arouse, so that there is something to agree on", () => {
    const before = restorePerson(home.saved, p);
    const { unsure, arousal } = leavings(home, lived(720));
    const sure = uncertainty(before.workingModel, 0, 0.2, p) - (unsure?.[0] as number);
    expect(sure).toBeGreaterThan(15 * COARSENESS.unsure);
    expect(arousal?.[0]).toBeGreaterThan(before.body.arousal + 10 * COARSENESS.arousal);
  });
});
