import {
  type Care,
  type Caregiver,
  careDeclarations,
  createCaregiver,
  type Grown,
  type Person,
  passHours,
  type Scene,
  type SystemParameters,
  valuesOf,
} from "../../model/index.ts";
import { type Stream, seek } from "../../numerics/index.ts";
import { careNow, drawOwnWay, type OwnWay } from "../adulthood/index.ts";
import { emptyTally, type Tally } from "../everyday-life/index.ts";
import { sceneOf } from "../rested.ts";
import { type Counts, noCounts } from "./counts.ts";
import type { TogetherSettings } from "./settings.ts";
import { type Day, newDay } from "./today.ts";

/** Care as it is kept up to date: changed in place, for nothing else holds on to it. */
type CareNow = { -readonly [K in keyof Care]: Care[K] };

/**
 * Somebody grown who lives by itself or with a partner. It asks as anybody does, in a scene of its own,
 * and answers the other as a caregiver whose care follows from its own beliefs (7.6).
 */
export interface Partner {
  readonly name: string;
  readonly scene: Scene;
  /** How it answers the other now. */
  readonly answers: Caregiver;
  readonly care: CareNow;
  readonly own: OwnWay;
  /** Slot of the one it lives with; −1 for nobody. */
  other: number;
  /** Chance of its moods, its stresses, its calm time, and how it reads what could mean anything. */
  readonly moods: Stream;
  readonly stresses: Stream;
  readonly plays: Stream;
  readonly readings: Stream;
  /** Days lived as a grown person here: the time of all of its chance. */
  day: number;
  /** What today has been so far. */
  readonly today: Day;
  /** What upsets were like, and what it did and got with the other; whoever reads them takes differences. */
  readonly tally: Tally;
  readonly counts: Counts;
}

/**
 * Somebody grown, ready to live with others.
 *
 * @param name by which others know it
 * @param person grown; lives on in this object (see `grownCopy`)
 * @param chance opens a stream for each purpose, another for each person and occasion
 */
export function createPartner(
  name: string,
  person: Person,
  chance: (purpose: string) => Stream,
): Partner {
  const care: CareNow = valuesOf(careDeclarations);
  return {
    name,
    scene: sceneOf(person, chance),
    answers: createCaregiver(name, care),
    care,
    own: drawOwnWay(chance("own way")),
    other: -1,
    moods: chance("moods"),
    stresses: chance("stresses"),
    plays: chance("calm time"),
    readings: chance("readings"),
    day: 0,
    today: newDay(),
    tally: emptyTally(),
    counts: noCounts(),
  };
}

/** What is practised on top of what one has come to expect. */
type Practised = Pick<TogetherSettings, "practisedAvailability" | "practisedAttentiveness">;

/** A morning: chance of its own for the day, and care by what one has come to expect. */
export function wake(
  partner: Partner,
  settings: Practised & Pick<TogetherSettings, "refreshDays">,
  grown: Grown,
): void {
  const { scene, day, moods, stresses, plays, readings } = partner;
  seek(scene.choices, day);
  seek(scene.care, day);
  seek(moods, day);
  seek(stresses, day);
  seek(plays, day);
  seek(readings, day);
  if (day % Math.round(settings.refreshDays) !== 0) return;
  followBeliefs(partner, grown);
  const { care } = partner;
  care.availability = within("availability", care.availability + settings.practisedAvailability);
  care.attentiveness = within(
    "attentiveness",
    care.attentiveness + settings.practisedAttentiveness,
  );
}

function within(quantity: "availability" | "attentiveness" | "load", value: number): number {
  const [least, most] = careDeclarations[quantity].range;
  return Math.min(most, Math.max(least, value));
}

/** Answers from now on by what it expects of people and to be worth as things stand (7.6). */
export function followBeliefs({ scene, own, care }: Partner, grown: Grown): void {
  const { availability, attentiveness } = careNow(scene.person, own, grown);
  care.availability = availability;
  care.attentiveness = attentiveness;
}

/** Hours pass for its mood. */
export function moodPasses({ answers, moods }: Partner, hours: number, p: SystemParameters): void {
  passHours(answers, hours, moods, p);
}

/**
 * Stress spills over: load on its answers by what it met today, within what care can bear:
 *
 *     ℓ = ℓ_s Σ θ                                                               (15.2)
 */
export function feelLoad({ care, today }: Partner, strainToLoad: number): void {
  care.load = within("load", strainToLoad * today.strain);
}
