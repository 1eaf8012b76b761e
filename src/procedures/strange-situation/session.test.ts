import { describe, expect, test } from "vitest";
import {
  type Caregiver,
  careDeclarations,
  createCaregiver,
  createPerson,
  engage,
  expectedAnswer,
  foresee,
  MOST_FIGURES,
  meet,
  type Person,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import type { HeldEpisode, LoggedEvent } from "./event-log.ts";
import { holdStrangeSituation, type StrangeSituation } from "./protocol.ts";
import { openSession, readRoom, type Session } from "./session.ts";
import { strangeSituationDeclarations } from "./settings.ts";

// Who comes to the room, and what the child brings along.

const p = valuesOf(systemDeclarations);
const settings = valuesOf(strangeSituationDeclarations);

/** A child that has to shout at home, and the one it shouts for, who goes by some name. */
function family(name = "caregiver"): { person: Person; caregiver: Caregiver } {
  const person = createPerson(valuesOf(temperamentDeclarations), p, 365);
  const { workingModel } = person;
  workingModel.met[meet(workingModel, name, 0, p)] = 500;
  workingModel.mean.set([1.2, -2, 1]);
  foresee(workingModel, p);
  const care = valuesOf(careDeclarations, { availability: 1.6, attentiveness: -2 });
  return { person, caregiver: createCaregiver(name, care) };
}

function hold({ person, caregiver }: ReturnType<typeof family>, child = 0): StrangeSituation {
  return holdStrangeSituation(7, child, 0, person, caregiver, settings, p);
}

function open({ person, caregiver }: ReturnType<typeof family>): Session {
  return openSession(7, 0, 0, person, caregiver, settings, p);
}

describe("the stranger", () => {
  test("S15 is met with the general beliefs and wariness", () => {
    const { scene, stranger } = open(family());
    const { workingModel, capacities } = scene.person;
    const wary = p.wariness * capacities.wariness * capacities.recognition;
    const expected = (intensity: number) =>
      expectedAnswer(workingModel, stranger.slot, intensity, p);
    expect(workingModel.figures[stranger.slot]).toBe("stranger");
    expect(capacities.wariness).toBeGreaterThan(0.9);
    expect(expected(1)).toBeCloseTo(1.2 + wary, 12);
    expect(expected(0.2)).toBeCloseTo(1.2 + wary - 1.6, 12);
  });

  test("is available to all children alike, and has no bad hours", () => {
    const { scene, stranger } = open(family());
    expect(scene.caregivers[stranger.slot]).toMatchObject({
      care: {
        availability: settings.strangerAvailability,
        attentiveness: settings.strangerAttentiveness,
        inconsistency: 0,
        frightening: 0,
      },
      mood: 0,
    });
  });

  test("takes the place of the least met of eight, never the caregiver's", () => {
    const { person, caregiver } = family();
    const { workingModel } = person;
    for (let i = 1; i < MOST_FIGURES; i++) {
      workingModel.met[meet(workingModel, `figure ${i}`, 0, p)] = i;
    }
    const session = open({ person, caregiver });
    expect(workingModel.figures).toHaveLength(MOST_FIGURES);
    expect(workingModel.figures).not.toContain("figure 1");
    expect(workingModel.figures).toContain("figure 2");
    expect(workingModel.figures[session.caregiver.slot]).toBe("caregiver");
    expect(workingModel.figures[session.stranger.slot]).toBe("stranger");
    expect(session.scene.caregivers[session.caregiver.slot]).toBe(caregiver);
    expect(() => hold({ person, caregiver })).not.toThrow();
  });

  test("is not mistaken for a caregiver that is as new as itself, when eight are known", () => {
    const { person } = family();
    const { workingModel } = person;
    for (let i = 1; i < MOST_FIGURES; i++) {
      workingModel.met[meet(workingModel, `figure ${i}`, 0, p)] = i;
    }
    const caregiver = createCaregiver("foster mother", valuesOf(careDeclarations));
    const session = open({ person, caregiver });
    expect(session.caregiver.slot).not.toBe(session.stranger.slot);
    expect(workingModel.figures[session.caregiver.slot]).toBe("foster mother");
  });
});

describe("the room", () => {
  /** What threatens the child with these adults here, the child at the toys, adults at the door. */
  function threatWith(caregiverHere: boolean, strangerHere: boolean): number {
    const session = open(family());
    session.caregiver.here = caregiverHere;
    session.stranger.here = strangerHere;
    readRoom(session);
    return session.scene.situation.threat;
  }
  const near = Math.exp(-1.3 / p.nearnessScale);
  const without = (...threats: number[]) => 1 - threats.reduce((rest, one) => rest * (1 - one), 1);

  test("is strange; a stranger, a separation and being all alone add to that (4)", () => {
    const { strangeRoomThreat: room, aloneThreat: alone } = p;
    const { wariness, protest } = family().person.capacities;
    const stranger = p.strangerThreat * near * wariness;
    const gone = p.separationThreat * protest;
    expect(threatWith(true, false)).toBeCloseTo(room, 12);
    expect(threatWith(true, true)).toBeCloseTo(without(room, stranger), 12);
    expect(threatWith(false, true)).toBeCloseTo(without(room, stranger, gone), 12);
    expect(threatWith(false, false)).toBeCloseTo(without(room, gone, alone), 12);
  });

  test("S25 alarms more from episode to episode: with caregiver, stranger, without, alone", () => {
    const threats = [
      threatWith(true, false),
      threatWith(true, true),
      threatWith(false, true),
      threatWith(false, false),
    ];
    expect(threats).toEqual(threats.toSorted((a, b) => a - b));
    expect(new Set(threats).size).toBe(4);
  });

  test("gives nearness by distance, 1 in contact and 0 to who is away, and the reflex its goal (5)", () => {
    const session = open(family());
    const { situation } = session.scene;
    session.caregiver.here = true;
    readRoom(session);
    const { caregiver, stranger } = session;
    expect(situation.nearness[caregiver.slot]).toBeCloseTo(near, 12);
    expect(situation.nearness[stranger.slot]).toBe(0);
    expect([...situation.present.slice(0, 2)]).toEqual([1, 0]);
    expect(situation.haven).toBe(caregiver.slot);
    situation.contact = caregiver.slot;
    readRoom(session);
    expect(situation.nearness[caregiver.slot]).toBe(1);
    session.caregiver.here = false;
    readRoom(session);
    expect(situation.nearness[caregiver.slot]).toBe(0);
    expect(situation.haven).toBe(-1);
  });
});

describe("the record", () => {
  test("S04 brings a child that is comforted into the comforter's arms within seconds", () => {
    for (const contactDistance of [0.3, 0.5, 1]) {
      const { person } = family();
      person.workingModel.mean.set([2, 0.2, 0.4]);
      foresee(person.workingModel, p);
      const kind = valuesOf(careDeclarations, { availability: 2.4, attentiveness: 0.2 });
      const caregiver = createCaregiver("caregiver", kind);
      const near = { ...settings, contactDistance };
      const { log } = holdStrangeSituation(7, 0, 0, person, caregiver, near, p);
      const comforts = log.events.filter(({ behavior }) => behavior === "comfort");
      const held = log.events.filter(({ behavior }) => behavior === "contact");
      expect(comforts.length).toBeGreaterThan(3);
      for (const { start, subject, episode } of comforts) {
        // Three metres at a metre a second, and a second to begin with.
        const soon = held.some((one) => one.start >= start && one.start <= start + 4);
        const over = (log.episodes[episode - 1] as HeldEpisode).stop <= start + 4;
        expect(soon || over, `${subject} in episode ${episode} at ${start} s`).toBe(true);
      }
    }
  });

  test("has contact also where contact begins only at less than arm's length", () => {
    const { person, caregiver } = family();
    const close = { ...settings, contactDistance: 0.3 };
    const { log } = holdStrangeSituation(7, 0, 0, person, caregiver, close, p);
    expect(log.events.filter((one) => one.behavior === "contact")).not.toEqual([]);
  });

  test("is the same whatever the caregiver is called at home", () => {
    const called = hold(family("mother"));
    expect(called).toEqual(hold(family("caregiver")));
  });

  test("has no bid to one who raised the child and has not come along", () => {
    const { person } = family("caregiver");
    meet(person.workingModel, "foster mother", p.wariness, p);
    person.workingModel.mean.set([1.2, -2, 1, 1]);
    foresee(person.workingModel, p);
    const care = valuesOf(careDeclarations, { availability: 1.6, attentiveness: -2 });
    const foster = createCaregiver("foster mother", care);
    const elsewhere = person.workingModel.figures.indexOf("caregiver");
    const asked = new Set<number>();
    holdStrangeSituation(7, 0, 0, person, foster, settings, p, ({ scene }) => {
      asked.add(scene.person.conduct.figure);
    });
    expect(asked.has(elsewhere)).toBe(false);
    expect(asked.has(person.workingModel.figures.indexOf("foster mother"))).toBe(true);
  });

  test.each([1, undefined])(
    "does not depend on a bid that was left open at home: %s",
    (outcome) => {
      const left = family();
      engage(left.person, "bid", 0, 2);
      Object.assign(left.person.conduct, { intensity: 1, outcome });
      const fresh = family();
      expect(hold(left).log).toEqual(hold(fresh).log);
      expect(left.person).toEqual(fresh.person);
    },
  );

  const angry = Array.from({ length: 20 }, (_, child) => hold(family(), child).log.events);
  const resistances = angry.map((events) => events.filter((one) => one.behavior === "resist"));

  test("S23 shows anger where quiet signals count for nothing, hardly where they are answered", () => {
    const secure = Array.from({ length: 20 }, (_, child) => {
      const { person } = family();
      person.workingModel.mean.set([2, 0.2, 0.4]);
      foresee(person.workingModel, p);
      const kind = valuesOf(careDeclarations, { availability: 2.4, attentiveness: 0.2 });
      return hold({ person, caregiver: createCaregiver("caregiver", kind) }, child).log.events;
    });
    const acts = (all: readonly LoggedEvent[]) =>
      all.filter((one) => one.behavior === "resist" && one.target === "caregiver").length;
    expect(acts(angry.flat())).toBeGreaterThan(20 * 20);
    expect(acts(secure.flat())).toBeLessThan(0.1 * acts(angry.flat()));
  });

  test("S23 lets anger fade second by second, between one disappointment and the next", () => {
    const { person, caregiver } = family();
    const seen: number[] = [];
    holdStrangeSituation(7, 0, 0, person, caregiver, settings, p, ({ scene }) => {
      seen.push(scene.person.body.frustration);
    });
    const kept = seen.slice(1).map((now, i) => now / (seen[i] as number));
    const fading = kept.filter((share) => share < 1);
    expect(fading.length).toBeGreaterThan(500);
    for (const share of fading.filter((one) => one < 0.999)) {
      expect(share).toBeCloseTo(Math.exp(-1 / p.frustrationFading), 12);
    }
  });

  test("has an angry act only where it has contact", () => {
    const outside = resistances.flatMap((acts, child) =>
      acts.filter((act) => !angry[child]?.some((held) => covers(held, act))),
    );
    expect(outside).toEqual([]);
  });

  function covers(held: LoggedEvent, act: LoggedEvent): boolean {
    const same = held.behavior === "contact" && held.target === act.target;
    return same && held.start <= act.start && act.start < held.stop;
  }
});
