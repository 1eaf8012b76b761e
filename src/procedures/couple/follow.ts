import type { Grown, SystemParameters } from "../../model/index.ts";
import type { EverydaySettings } from "../everyday-life/index.ts";
import {
  type Bond,
  bondWith,
  type Counts,
  type Couple,
  type CoursePoint,
  liveDayTogether,
  noteCourse,
  type TogetherSettings,
} from "../together/index.ts";
import { createEveningRecorder, type EveningLog } from "./evening-log.ts";

/** How far somebody had become a figure, by day: the first on which it was; `undefined` if never. */
export type BondDays = { -readonly [K in keyof Bond]: number | undefined };

export interface FollowedCouple {
  readonly before: CoursePoint;
  readonly after: CoursePoint;
  readonly bonds: readonly [BondDays, BondDays];
  readonly counts: readonly [Counts, Counts];
  /** Which of the two left, if one did. */
  readonly left: 0 | 1 | undefined;
  readonly log: EveningLog;
}

/** Sees a couple at the end of each day, the first time before any; may read, and change nothing. */
export type CoupleWatcher = (couple: Couple) => void;

/** Beliefs of grown people move slowly: bonds are read once a week. */
const WEEK = 7;

/** Two are followed for so many days, or until one of them leaves. */
export function followCouple(
  couple: Couple,
  days: number,
  daysLogged: number,
  settings: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
  grown: Grown,
  watch?: CoupleWatcher,
): FollowedCouple {
  const before = noteCourse(couple, p, grown);
  const bonds: [BondDays, BondDays] = [noBonds(), noBonds()];
  const recorder = createEveningRecorder();
  noteBonds(couple, bonds, p, grown);
  watch?.(couple);
  while (couple.days < days && couple.left === undefined) {
    const logged = isLogged(couple.days, days, daysLogged);
    if (logged) recorder.begin();
    liveDayTogether(couple, settings, home, p, grown, logged ? recorder : undefined);
    if (logged) recorder.end();
    if (couple.days % WEEK === 0) noteBonds(couple, bonds, p, grown);
    watch?.(couple);
  }
  const [{ counts: one }, { counts: other }] = couple.partners;
  return {
    before,
    after: noteCourse(couple, p, grown),
    bonds,
    counts: [one, other],
    left: couple.left,
    log: recorder.log,
  };
}

/** So many days evenly over all, the first among them. */
function isLogged(day: number, days: number, logged: number): boolean {
  const upTo = (some: number) => Math.ceil((some * Math.min(days, Math.round(logged))) / days);
  return upTo(day + 1) > upTo(day);
}

function noBonds(): BondDays {
  return { turnedTo: undefined, haven: undefined, base: undefined };
}

function noteBonds(
  { partners, days }: Couple,
  bonds: readonly [BondDays, BondDays],
  p: SystemParameters,
  grown: Grown,
): void {
  partners.forEach(({ scene, other }, place) => {
    const sofar = bonds[place as 0 | 1];
    const now = bondWith(scene.person, other, p, grown);
    if (now.turnedTo) sofar.turnedTo ??= days;
    if (now.haven) sofar.haven ??= days;
    if (now.base) sofar.base ??= days;
  });
}
