import { describe, expect, test } from "vitest";
import {
  type Activity,
  createDecision,
  createHappening,
  createPerson,
  createSituation,
  type Happening,
  type Scene,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import type { HomeWatcher } from "../everyday-life/index.ts";
import { nothingSeen, type SeenStretch, watchInto } from "./seen.ts";

const CAREGIVER = 0;
const SOMEBODY_AWAY = 1;

/** What is written down of a few moments; `next` is what the child does after each. */
function watched(
  tell: (watch: HomeWatcher, doNext: (next: Activity) => void) => void,
): SeenStretch {
  const person = createPerson(valuesOf(temperamentDeclarations), valuesOf(systemDeclarations));
  const scene: Scene = {
    person,
    situation: createSituation(),
    caregivers: [],
    decision: createDecision(),
    choices: openStream(1, 0, "test of choices"),
    care: openStream(1, 0, "test of care"),
  };
  const stretch = nothingSeen().upset;
  tell(watchInto(stretch, scene, CAREGIVER), (next) => {
    person.conduct.activity = next;
  });
  return stretch;
}

const nothing = createHappening();
const concluded = (answer: Happening["answer"], figure = CAREGIVER): Happening => ({
  ...nothing,
  concluded: true,
  answer,
  figure,
  intensity: 1,
});
const released: Happening = { ...nothing, released: true };

describe("who watches", () => {
  test("counts seconds of exploring, of seeking the caregiver, and of turning away or freezing", () => {
    const stretch = watched((watch) => {
      watch("explore", -1, 5, nothing);
      watch("turn away", -1, 4, nothing);
      watch("freeze", -1, 3, nothing);
      watch("bid", CAREGIVER, 2, concluded(1));
      watch("contact", CAREGIVER, 10, nothing);
    });
    expect(stretch).toMatchObject({ explored: 5, shunned: 7, sought: 12, held: 10 });
  });

  test("knows how long an answer took, over all moments of the bid", () => {
    const { bids } = watched((watch) => {
      watch("bid", CAREGIVER, 5, nothing);
      watch("bid", CAREGIVER, 1, concluded(1));
      watch("bid", CAREGIVER, 1, concluded(1));
    });
    expect(bids[2]).toEqual({ comforted: 2, unanswered: 0, rebuffed: 0, prompt: 1.75 });
  });

  test("takes no notice of calls to somebody who is away", () => {
    const stretch = watched((watch) => {
      watch("bid", SOMEBODY_AWAY, 5, concluded(undefined, SOMEBODY_AWAY));
    });
    expect(stretch).toEqual(nothingSeen().upset);
  });

  test("sees a child settle that is put down and goes back to play, and no other", () => {
    const settled = (next: Activity, happening = released) =>
      watched((watch, doNext) => {
        doNext(next);
        watch("contact", CAREGIVER, 5, happening);
      }).settled;
    expect(settled("explore")).toBe(1);
    expect(settled("turn away")).toBe(0);
    expect(settled("explore", nothing)).toBe(0);
  });
});
