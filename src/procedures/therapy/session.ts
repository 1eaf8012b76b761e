import { nearnessAt, type Person, passHours, play } from "../../model/index.ts";
import { seek, uniform } from "../../numerics/index.ts";
import { beElsewhere, beHere } from "../at-hand.ts";
import { endEpisode, endState, notePoint } from "../event-log.ts";
import { emptyTally, type HomeWatcher, liveHours, liveUpset } from "../everyday-life/index.ts";
import { rateAlliance } from "./alliance.ts";
import { type ClientLife, THERAPIST, therapistNow } from "./client.ts";
import { CLIENT, type SessionRecorder } from "./event-log.ts";
import { watchInto } from "./record.ts";
import {
  type ClientExpectations,
  expectationsOf,
  keepForesight,
  type RelationshipTest,
} from "./relationship-tests.ts";

/** One session, as it was for the client. */
export interface TherapySession {
  /** From 0, and the day of the therapy. */
  readonly number: number;
  readonly day: number;
  readonly tests: readonly RelationshipTest[];
  /** Seconds with painful topics, of these staying with them, and ∫ A dt. */
  readonly seconds: number;
  readonly stayed: number;
  readonly arousal: number;
  /** Of the session: ∫ (A − A_b) dt, and arousal brought down in contact. */
  readonly excess: number;
  readonly calmed: number;
  /** As the client rates it afterwards. */
  readonly alliance: number;
  /** What the client expects after it. */
  readonly after: ClientExpectations;
}

/** Sums of a session under way. */
interface Sums {
  seconds: number;
  stayed: number;
  arousal: number;
  excess: number;
  calmed: number;
}

const MINUTE = 60;
const HOURS_PER_WEEK = 168;
/** Seconds in which an invitation can be taken up. */
const INVITATION = 30;

/**
 * A session: painful topics one after the other, each an upset with the therapist there and nobody
 * else, conversation in between, in which the two fall out of step and mend it (7.4).
 * Nothing but the model's equations; the therapist's stance is all that a therapy adds.
 *
 * @param recorder writes the session down, where there is one
 */
export function holdSession(
  life: ClientLife,
  number: number,
  day: number,
  recorder?: SessionRecorder,
): TherapySession {
  const { inSession, client, therapist, hours, chance, settings, home, p } = life;
  const { topics, conversation, moods, ratings } = chance;
  for (const one of [inSession.choices, inSession.care, topics, conversation, moods, ratings]) {
    seek(one, number);
  }
  passHours(hours, HOURS_PER_WEEK / Math.max(1, settings.sessionsPerWeek), moods, p);
  inSession.situation.lasting = 0;
  beHere(inSession, therapist, home.homeDistance, p);
  const start = recorder?.time ?? 0;
  if (recorder !== undefined) recorder.episode = number + 1;
  const sums: Sums = { seconds: 0, stayed: 0, arousal: 0, excess: 0, calmed: 0 };
  const tests: RelationshipTest[] = [];
  const count = Math.round(settings.topics);
  const stretches = Math.max(1, count);
  let left = MINUTE * settings.minutes;
  for (let i = 0; i < stretches; i++) {
    if (count > 0) left -= bringUp(life, sums, tests, recorder);
    const talk = left / (stretches - i);
    if (talk < 1) continue;
    converse(life, talk, sums);
    left -= talk;
    if (recorder !== undefined) pause(recorder, talk);
  }
  beElsewhere(inSession, therapist);
  if (recorder !== undefined) endEpisode(recorder, start);
  const after = expectationsOf(client, therapist, p);
  const alliance = rateAlliance(client, therapist, tests, settings, ratings, p);
  return { number, day, tests, ...sums, alliance, after };
}

/** A painful topic, which the therapist may invite. @returns the seconds it took */
function bringUp(
  life: ClientLife,
  sums: Sums,
  tests: RelationshipTest[],
  recorder: SessionRecorder | undefined,
): number {
  const { inSession, client, therapist, chance, settings, home, p } = life;
  const { mildestTopic, worstTopic } = settings;
  const invites = uniform(chance.topics) < settings.initiative;
  const span = Math.max(0, worstTopic - mildestTopic) * uniform(chance.topics);
  const size = mildestTopic + span;
  inSession.caregivers[therapist] = therapistNow(life);
  beHere(inSession, therapist, home.homeDistance, p);
  const foresight = keepForesight(client, therapist, settings.correctiveMargin, p);
  let time = 0;
  const watch = (): HomeWatcher => {
    const log = recorder && watchInto(recorder, inSession, foresight.hopes);
    return (activity, figure, seconds, happening) => {
      if (activity === "explore") sums.stayed += seconds;
      log?.(activity, figure, seconds, happening);
      const tested = foresight.test(happening);
      if (tested !== undefined) tests.push(tested);
      inSession.situation.greeter = -1;
    };
  };
  if (recorder !== undefined && size > 0) {
    if (invites) notePoint(recorder, THERAPIST, "invite", CLIENT);
    notePoint(recorder, CLIENT, "topic", "", size);
  }
  if (invites) {
    inSession.situation.greeter = therapist;
    const stayed = sums.stayed;
    const course = liveHours(inSession, INVITATION, home, p, emptyTally(), watch());
    sums.stayed = stayed;
    take(course, client, sums);
    time += course.seconds;
  }
  const course = liveUpset(inSession, size, home, p, emptyTally(), watch());
  take(course, client, sums);
  sums.seconds += course.seconds;
  sums.arousal += course.arousal;
  return time + course.seconds;
}

function take(
  { seconds, arousal, calmed }: { seconds: number; arousal: number; calmed: number },
  { body }: Person,
  sums: Sums,
): void {
  sums.excess += arousal - seconds * body.baseline;
  sums.calmed += calmed;
}

/** Calm conversation: play among grown people. */
function converse(life: ClientLife, seconds: number, sums: Sums): void {
  const { inSession, client, therapist, chance, p } = life;
  const { situation } = inSession;
  situation.nearness[therapist] = nearnessAt(life.home.homeDistance, p);
  const bout = play(
    inSession.person,
    situation,
    therapist,
    therapistNow(life),
    seconds,
    chance.conversation,
    p,
  );
  sums.excess += bout.arousal - seconds * client.body.baseline;
}

function pause(recorder: SessionRecorder, seconds: number): void {
  endState(recorder, CLIENT);
  recorder.time += seconds;
}
