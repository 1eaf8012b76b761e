import {
  type Activity,
  type Caregiver,
  type Grown,
  type Happening,
  nearnessAt,
  type SystemParameters,
  threatOfMissing,
} from "../../model/index.ts";
import { type EverydaySettings, liveHours } from "../everyday-life/index.ts";
import {
  calmDown,
  endDay,
  liveApart,
  type Partner,
  type TogetherSettings,
  takeCourse,
  wake,
} from "../together/index.ts";

/** Somebody known who comes while the other is away. */
export interface Company {
  readonly slot: number;
  readonly answers: Caregiver;
  /** Hours a day. */
  readonly hours: number;
}

/** What the hours at home without the other were like, added up over days. */
export interface Without {
  days: number;
  /** Days on which the other was missed enough to alarm. */
  missed: number;
  /** Seconds of such hours; of these exploring, and turned away from everybody. */
  seconds: number;
  exploring: number;
  turnedAway: number;
  /** Bids to the one who is away, by loudness added up; those to somebody at hand that were comforted. */
  calls: number;
  comforted: number;
  /** ∫ A dt over these hours, seconds. */
  arousal: number;
}

export function nothingYet(): Without {
  return {
    days: 0,
    missed: 0,
    seconds: 0,
    exploring: 0,
    turnedAway: 0,
    calls: 0,
    comforted: 0,
    arousal: 0,
  };
}

/**
 * Threat of missing the other (9.4), as far as nobody who is at hand is as sure (S19); too small to
 * alarm, it is none. Of the dead nobody is told when they are back.
 */
export function missingOther(
  { scene: { person } }: Partner,
  slot: number,
  told: number,
  company: Company | undefined,
  home: EverydaySettings,
  p: SystemParameters,
): number {
  const { felt } = person.workingModel.foresight;
  if (company !== undefined && (felt[company.slot] as number) >= (felt[slot] as number)) return 0;
  const threat = threatOfMissing(person, slot, told, p);
  return threat > home.threatOver ? threat : 0;
}

/**
 * A day on which the other is away. The hours among others go as they do; the hours at home, which
 * were spent together, are uneasy as those of a child who misses somebody are (docs/model.md, section
 * 9): moment by moment, under a threat that does not pass, calling in vain or turning away, with
 * whoever is at hand. Where nobody is missed it is a day alone.
 */
export function liveDayWithout(
  one: Partner,
  slot: number,
  told: number,
  company: Company | undefined,
  so: Without,
  together: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
  grown: Grown,
): void {
  const missing = missingOther(one, slot, told, company, home, p);
  so.days++;
  wake(one, together, grown);
  liveApart(one, 0, together, home, p);
  if (missing > 0) {
    so.missed++;
    uneasyEvening(one, slot, missing, company, so, together, home, p);
  }
  endDay(one, p);
}

const seen: { slot: number; so: Without } = { slot: -1, so: nothingYet() };

function look(
  activity: Activity,
  figure: number,
  seconds: number,
  { concluded, answer, intensity }: Readonly<Happening>,
): void {
  const { so, slot } = seen;
  so.seconds += seconds;
  if (activity === "explore") so.exploring += seconds;
  else if (activity === "turn away") so.turnedAway += seconds;
  if (!concluded) return;
  if (figure === slot) so.calls += intensity;
  else if (answer === 1) so.comforted++;
}

function uneasyEvening(
  one: Partner,
  slot: number,
  missing: number,
  company: Company | undefined,
  so: Without,
  { hoursTogether }: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
): void {
  const { scene, tally } = one;
  const { situation } = scene;
  const weighed = { ...p, evidenceWeight: p.playWeight };
  seen.slot = slot;
  seen.so = so;
  situation.lasting = missing;
  situation.missed[slot] = 1;
  const accompanied = Math.min(hoursTogether, company?.hours ?? 0);
  const spells = [
    { hours: accompanied, company },
    { hours: hoursTogether - accompanied, company: undefined },
  ];
  for (const { hours, company: here } of spells) {
    for (let left = 3600 * hours; left > 0; left -= home.longestUpset) {
      beAtHome(one, slot, here, home, p);
      const seconds = Math.min(left, home.longestUpset);
      const course = liveHours(scene, seconds, home, weighed, tally, look);
      so.arousal += course.arousal;
      takeCourse(one.today, course, scene.person);
    }
  }
  calmDown(one.today, scene.person);
  situation.lasting = 0;
  situation.missed.fill(0);
}

function beAtHome(
  { scene }: Partner,
  slot: number,
  company: Company | undefined,
  home: EverydaySettings,
  p: SystemParameters,
): void {
  const { situation } = scene;
  situation.present.fill(0);
  situation.elsewhere.fill(1);
  situation.nearness.fill(0);
  situation.carrier = situation.contact = situation.haven = -1;
  situation.elsewhere[slot] = 0;
  if (company === undefined) return;
  situation.present[company.slot] = 1;
  situation.elsewhere[company.slot] = 0;
  situation.nearness[company.slot] = nearnessAt(home.homeDistance, p);
  scene.caregivers[company.slot] = company.answers;
}
