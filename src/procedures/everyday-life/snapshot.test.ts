import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { beginChildhood, type Childhood } from "./childhood.ts";
import type { Member } from "./household.ts";
import { liveDays } from "./life.ts";
import { everydayDeclarations } from "./settings.ts";
import { restoreChildhood, saveChildhood } from "./snapshot.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);

function member(name: string, care: Partial<Care>, rest: Partial<Member>): Member {
  return { name, care: valuesOf(careDeclarations, care), from: 0, to: 24, nights: 0, ...rest };
}

/** Three who come and go, one of them frightening, one carrying the child a good deal, two whose care wanders. */
const household: readonly Member[] = [
  member("mother", { availability: 1.5, carrying: 4, wandering: 1 }, { nights: 0.6 }),
  member("father", { frightening: 0.5, wandering: 2 }, { from: 8, to: 12, nights: 0.3 }),
  member("grandmother", { anticipation: 0.3, intrusiveness: 5 }, { from: 2, to: 7 }),
];

function born(): Childhood {
  return beginChildhood(3, 1, valuesOf(temperamentDeclarations), household, p);
}

/** Everything that a day can leave behind. */
function traces({ day, scene, companions }: Childhood): unknown {
  const moods = companions.map(({ member: { name }, caregiver, slot }) => [
    name,
    caregiver.mood,
    caregiver.wandering,
    slot,
  ]);
  return { day, person: scene.person, moods };
}

describe("a childhood with three figures", () => {
  test("saved as JSON and restored goes on to the last bit, on whatever day", () => {
    const stayed = born();
    let saved = born();
    for (const days of [1, 40, 160]) {
      liveDays(stayed, days, home, p);
      liveDays(saved, days, home, p);
      saved = restoreChildhood(JSON.parse(JSON.stringify(saveChildhood(saved))), p);
      expect(traces(saved)).toEqual(traces(stayed));
    }
    expect(liveDays(saved, 60, home, p)).toEqual(liveDays(stayed, 60, home, p));
    expect(traces(saved)).toEqual(traces(stayed));
  });

  test("is the same, to the last bit, in one go or counted up in portions", () => {
    const [whole, parts] = [born(), born()];
    liveDays(whole, 60, home, p);
    for (let i = 0; i < 12; i++) liveDays(parts, 5, home, p);
    expect(traces(parts)).toEqual(traces(whole));
  });
});
