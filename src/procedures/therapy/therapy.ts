import { type Grown, type SystemParameters, valuesOf } from "../../model/index.ts";
import { uniform } from "../../numerics/index.ts";
import { createLogRecorder } from "../event-log.ts";
import type { Childhood, EverydaySettings } from "../everyday-life/index.ts";
import { type InterviewSettings, interviewDeclarations } from "../interview/index.ts";
import { oddsOfLeaving } from "./alliance.ts";
import { becomeClient, type ClientLife } from "./client.ts";
import { hasEarnedSecurity } from "./earned.ts";
import type { ClientActivity, SessionLog, SessionPoint, SessionRecorder } from "./event-log.ts";
import { type Interviews, interviewer } from "./interviews.ts";
import { liveOutside, type Phase } from "./outside.ts";
import { type Reading, read } from "./reading.ts";
import { type ClientExpectations, expectationsOf } from "./relationship-tests.ts";
import { type Ruptures, rupturesIn } from "./ruptures.ts";
import { holdSession, type TherapySession } from "./session.ts";
import type { TherapySettings } from "./settings.ts";

/** A therapy as it was lived. */
export interface Therapy {
  readonly before: Reading;
  /** At the planned end, whether the client was still there or not, and after the follow-up. */
  readonly end: Reading;
  readonly later: Reading;
  /** Whether security was earned, as it is read (S54); undefined for a rival learner. */
  readonly earned: boolean | undefined;
  readonly interviews: Interviews;
  readonly sessions: readonly TherapySession[];
  /** Whether the client stayed away while another session was planned. */
  readonly leftEarly: boolean;
  /** What the client expects, week by week, the first on the day it came, to the end of the follow-up. */
  readonly weeks: readonly ClientExpectations[];
  readonly ruptures: Ruptures;
  /** Some sessions, event by event. */
  readonly log: SessionLog;
}

const DAYS_PER_WEEK = 7;

/**
 * A therapy of whoever grew up here, once grown (docs/therapy.md): sessions in their frame, life
 * outside in between, an end, and the time after it. The childhood never hears of it.
 *
 * @param occasion number of this therapy in the life, 0 for the first
 */
export function holdTherapy(
  childhood: Childhood,
  occasion: number,
  settings: TherapySettings,
  home: EverydaySettings,
  p: SystemParameters,
  grown: Grown,
  interviewing: InterviewSettings = valuesOf(interviewDeclarations),
): Therapy {
  const life = becomeClient(childhood, occasion, settings, home, p, grown);
  const { client, therapist } = life;
  const before = read(client, therapist, settings, p, grown);
  const interview = interviewer(childhood, occasion, interviewing, p, grown);
  const told = interview(client, "before");
  const recorder = createLogRecorder<string, ClientActivity | SessionPoint>();
  const sessions: TherapySession[] = [];
  const weeks = [expectationsOf(client, therapist, p)];
  const planned = DAYS_PER_WEEK * Math.round(settings.weeks);
  const last = planned + DAYS_PER_WEEK * Math.round(settings.followUpWeeks);
  let leftEarly = false;
  let end = before;
  let toldAtEnd = told;
  for (let day = 0; day < last; day++) {
    const phase = phaseOf(day, planned, leftEarly);
    const held = phase === "in therapy" ? sessionOf(life, day, sessions.length, recorder) : [];
    sessions.push(...held);
    const goesOn = isAnotherPlanned(settings, sessions.length, planned);
    if (goesOn && held.some(({ alliance }) => leaves(life, alliance))) leftEarly = true;
    liveOutside(life, day, phase, held[0]);
    if ((day + 1) % DAYS_PER_WEEK === 0) weeks.push(expectationsOf(client, therapist, p));
    if (day === planned - 1) {
      end = read(client, therapist, settings, p, grown);
      toldAtEnd = interview(client, "end");
    }
  }
  const later = read(client, therapist, settings, p, grown);
  const interviews = { before: told, end: toldAtEnd, later: interview(client, "later") };
  const ratings = sessions.map(({ alliance }) => alliance);
  const ruptures = rupturesIn(ratings, settings);
  const { log } = recorder;
  const earned = hasEarnedSecurity(before, end, later, settings, grown);
  return { before, end, later, earned, interviews, sessions, leftEarly, weeks, ruptures, log };
}

function phaseOf(day: number, planned: number, leftEarly: boolean): Phase {
  if (leftEarly) return "stayed away";
  return day < planned ? "in therapy" : "ended";
}

/** Whether after so many sessions another one is planned before a day. */
function isAnotherPlanned(
  { sessionsPerWeek }: TherapySettings,
  held: number,
  before: number,
): boolean {
  return sessionsPerWeek > 0 && (held * DAYS_PER_WEEK) / sessionsPerWeek < before;
}

/** The session of a day, evenly over the weeks; mostly there is none. */
function sessionOf(
  life: ClientLife,
  day: number,
  held: number,
  recorder: SessionRecorder,
): readonly TherapySession[] {
  const { loggedEvery } = life.settings;
  if (!isAnotherPlanned(life.settings, held, day + 1)) return [];
  const logged = held % Math.round(loggedEvery) === 0;
  return [holdSession(life, held, day, logged ? recorder : undefined)];
}

function leaves({ chance, settings }: ClientLife, alliance: number): boolean {
  return uniform(chance.ratings) < oddsOfLeaving(alliance, settings);
}
