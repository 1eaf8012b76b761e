import { beTogether, passHours, threatOfMissing } from "../../model/index.ts";
import { seek, uniform } from "../../numerics/index.ts";
import { beElsewhere, beHere } from "../at-hand.ts";
import { emptyTally, liveHours, liveUpset, sleep } from "../everyday-life/index.ts";
import { type ClientLife, therapistNow } from "./client.ts";
import type { TherapySession } from "./session.ts";

/** How the client stands to the therapist on a day. */
export type Phase = "in therapy" | "stayed away" | "ended";

/** What a day adds up to for the body. */
interface Balance {
  excess: number;
  calmed: number;
}

const DAYS_PER_WEEK = 7;
const HOURS_PER_DAY = 24;
const SECONDS_PER_HOUR = 3600;

/**
 * A day outside the sessions: upsets with the partner at hand, a crisis with nobody at hand but
 * perhaps the therapist, and after an end that was not told the hours in which the therapist is
 * missed; then the night.
 *
 * @param held the session of this day, if there was one
 */
export function liveOutside(
  life: ClientLife,
  day: number,
  phase: Phase,
  held: TherapySession | undefined,
): void {
  const { outside, client, partner, therapist, chance, settings, home, p } = life;
  for (const one of [outside.choices, outside.care, chance.days, chance.crises]) seek(one, day);
  client.body.arousal = client.body.baseline;
  const balance: Balance = { excess: held?.excess ?? 0, calmed: held?.calmed ?? 0 };
  const whom = outside.caregivers[partner];
  if (whom !== undefined) passHours(whom, HOURS_PER_DAY, chance.days, p);
  if (phase === "ended") missTheTherapist(life, balance);
  const upsets = Math.floor(settings.outsideUpsets / DAYS_PER_WEEK + uniform(chance.days));
  for (let i = 0; i < upsets; i++) {
    beHere(outside, partner, home.homeDistance, p);
    const { mildestUpset, worstUpset } = home;
    const size = mildestUpset + (worstUpset - mildestUpset) * uniform(chance.days);
    liveThrough(life, size, balance);
  }
  beElsewhere(outside, partner);
  if (uniform(chance.crises) < settings.crisesPerWeek / DAYS_PER_WEEK) {
    faceCrisis(life, phase, balance);
  }
  if (held !== undefined) beTogether(client, therapist, settings.minutes / 60, p);
  const seconds = SECONDS_PER_HOUR * home.wakingHours;
  const arousal = Math.max(0, client.body.baseline + balance.excess / seconds);
  sleep(client, { arousal, joy: 0, calmed: balance.calmed }, p);
}

/**
 * A crisis between sessions: nobody is at hand but perhaps the therapist, who is called. Where it
 * cannot be reached it perceives nothing: such calls teach how far one can count on it, and nothing
 * about its answers (5, 9.1).
 */
function faceCrisis(life: ClientLife, phase: Phase, balance: Balance): void {
  const { outside, therapist, chance, settings, home, p } = life;
  const { situation } = outside;
  const calls = phase === "in therapy" && settings.sessionsPerWeek > 0;
  if (calls && uniform(chance.crises) < settings.crisisReach) {
    outside.caregivers[therapist] = therapistNow(life);
    beHere(outside, therapist, home.homeDistance, p);
  } else if (calls) {
    situation.elsewhere[therapist] = 0;
    situation.missed[therapist] = 1;
  }
  liveThrough(life, settings.crisis, balance);
  beElsewhere(outside, therapist);
  situation.missed[therapist] = 0;
}

function liveThrough({ outside, client, home, p }: ClientLife, size: number, to: Balance): void {
  const course = liveUpset(outside, size, home, p, emptyTally());
  to.excess += course.arousal - course.seconds * client.body.baseline;
  to.calmed += course.calmed;
}

/**
 * Whoever is the surest figure and does not come any more is missed (9.4), as far as the end was not
 * told; calls in vain wear it off (9.1). Hours that weigh as uneasy hours do.
 */
function missTheTherapist(life: ClientLife, balance: Balance): void {
  const { outside, client, partner, therapist, settings, home, p } = life;
  const { felt } = client.workingModel.foresight;
  const { situation } = outside;
  situation.lasting = 0;
  situation.missed.fill(0);
  situation.elsewhere[therapist] = 1;
  if (settings.endTold === 1 || (felt[therapist] as number) <= (felt[partner] as number)) return;
  const missing = threatOfMissing(client, therapist, settings.endTold, p);
  if (missing <= home.threatOver) return;
  situation.lasting = missing;
  situation.missed[therapist] = 1;
  situation.elsewhere[therapist] = 0;
  const weighed = { ...p, evidenceWeight: p.playWeight };
  for (let left = SECONDS_PER_HOUR * settings.longing; left > 0; left -= home.longestUpset) {
    beHere(outside, partner, home.homeDistance, p);
    const seconds = Math.min(left, home.longestUpset);
    const course = liveHours(outside, seconds, home, weighed, emptyTally());
    balance.excess += course.arousal - course.seconds * client.body.baseline;
    balance.calmed += course.calmed;
  }
}
