import {
  type Care,
  expectedAnswer,
  INTENSITIES,
  LOUD,
  QUIET,
  SELF,
  type SystemParameters,
} from "../../model/index.ts";
import {
  beginChildhood,
  type Childhood,
  type Companion,
  changeHousehold,
  type EverydaySettings,
  HouseholdError,
  liveDays,
  type Member,
  restoreChildhood,
  saveChildhood,
} from "../everyday-life/index.ts";
import type { RevisionSettings } from "./settings.ts";

/** How one expectation changes when care does. */
export interface Course {
  /** Logits: when care changes, and of the twin who never knew anything else. */
  readonly from: number;
  readonly to: number;
  /** Each day after the change, the first the day of it. */
  readonly days: readonly number[];
  /** Days until half of the way is gone for the first time; those followed when it is not. */
  readonly halfDays: number;
  /** Whether half of the way was gone; not when there was none to speak of. */
  readonly reached: boolean;
  /** Share of the way that is gone after 90 days, or as many as there are; 0 when there is none. */
  readonly gone: number;
}

export interface Revision {
  /** E η_f(0.2): the answer expected to a quiet signal. */
  readonly expected: Course;
  /** E η_f(1): the answer expected to a cry. */
  readonly loud: Course;
  /** ω. */
  readonly self: Course;
}

/** Days after which the way gone is read. */
const LATER = 90;

/**
 * From now on one of the household cares differently: a copy of the child lives on and is followed.
 * How far it has to go says a twin: the same child, by the same chance, for whom this one cared so from
 * birth on, at the same age, among those who are there now. The child itself never hears of it.
 *
 * @throws HouseholdError when the companion is not one of those who are there now
 */
export function followRevision(
  childhood: Childhood,
  companion: Companion,
  settings: RevisionSettings,
  home: EverydaySettings,
  p: SystemParameters,
): Revision {
  const { name } = companion.member;
  if (!childhood.companions.some(({ member }) => member.name === name)) {
    throw new HouseholdError(`${name} is no longer there, and cannot care differently.`);
  }
  const {
    newAvailability: availability,
    newAttentiveness: attentiveness,
    newInconsistency: inconsistency,
  } = settings;
  const care: Care = { ...companion.member.care, availability, attentiveness, inconsistency };
  const household = childhood.companions.map(
    ({ member }): Member => (member.name === name ? { ...member, care } : member),
  );
  const to = readingsOf(twinOf(childhood, household, home, p), name, p);
  const copy = restoreChildhood(saveChildhood(childhood), p);
  const lived = [readingsOf(copy, name, p)];
  changeHousehold(copy, household, copy.surroundings, p);
  for (let day = 0; day < Math.round(settings.longestDays); day++) {
    liveDays(copy, 1, home, p);
    lived.push(readingsOf(copy, name, p));
  }
  const course = (which: keyof Readings) =>
    courseOf(
      lived.map((one) => one[which]),
      to[which],
      settings.leastWay,
    );
  return { expected: course("expected"), loud: course("loud"), self: course("self") };
}

interface Readings {
  readonly expected: number;
  readonly loud: number;
  readonly self: number;
}

function readingsOf({ scene, everybody }: Childhood, name: string, p: SystemParameters): Readings {
  const { workingModel } = scene.person;
  const slot = workingModel.figures.indexOf(name);
  if (workingModel.rival !== undefined || !everybody.some((one) => one.member.name === name)) {
    return { expected: 0, loud: 0, self: 0 };
  }
  return {
    expected: expectedAnswer(workingModel, slot, INTENSITIES[QUIET], p),
    loud: expectedAnswer(workingModel, slot, INTENSITIES[LOUD], p),
    self: workingModel.mean[SELF] as number,
  };
}

function twinOf(
  { seed, child, wandersAs, day, scene }: Childhood,
  household: readonly Member[],
  home: EverydaySettings,
  p: SystemParameters,
): Childhood {
  const { temperament, workingModel } = scene.person;
  const { rival } = workingModel;
  const twin = beginChildhood(seed, child, temperament, household, p, rival, wandersAs);
  liveDays(twin, day, home, p);
  return twin;
}

/** Half of the way, and how much of it is gone. */
export function courseOf(days: readonly number[], to: number, leastWay: number): Course {
  const from = days[0] as number;
  const way = to - from;
  const none = Math.abs(way) < leastWay || way === 0;
  const gone = days.map((value) => (none ? 0 : (value - from) / way));
  const half = none ? -1 : gone.findIndex((share) => share >= 0.5);
  return {
    from,
    to,
    days,
    halfDays: half < 0 ? days.length - 1 : half,
    reached: half >= 0,
    gone: gone[Math.min(LATER, days.length - 1)] as number,
  };
}
