import {
  beginContact,
  type Caregiver,
  engage,
  expressed,
  fadeFrustration,
  liveMoment,
  type Person,
  passHours,
  prompt,
  readOutsAtRest,
  type SystemParameters,
} from "../../model/index.ts";
import { openStream, seek } from "../../numerics/index.ts";
import {
  createInside,
  type EpisodeInside,
  feelSecond,
  finishInside,
  type InsideSums,
} from "../inside.ts";
import { changeAdults, moveAdult, showAdult } from "./adults.ts";
import { behaviorOf, followUp, moveChild, showAnger, showChild, withinReach } from "./child.ts";
import { CRYING_ENDS, EPISODES, type Episode, LONGEST_EXTENSION } from "./episodes.ts";
import { type EventLog, endEpisode, notePoint } from "./event-log.ts";
import { openSession, readRoom, type Session } from "./session.ts";
import type { StrangeSituationSettings } from "./settings.ts";

/** What one Strange Situation leaves behind. */
export interface StrangeSituation {
  /** What could be seen: all that a coder gets. */
  readonly log: EventLog;
  /** What could not, by episode; never read by the coder. */
  readonly inside: readonly EpisodeInside[];
}

/** Who wants to watch second by second; watching changes nothing. */
export type Watcher = (session: Session, expressedNow: number) => void;

/**
 * Holds the Strange Situation: eight episodes in seconds, separations cut after a minute of crying,
 * the first reunion extended until the child is calm (`ainsworth1978`; docs/coding.md). The
 * child goes on learning, as it would.
 *
 * @param occasion number of this Strange Situation in the child's life, 0 for the first
 */
export function holdStrangeSituation(
  seed: number,
  childNumber: number,
  occasion: number,
  person: Person,
  caregiver: Caregiver,
  settings: StrangeSituationSettings,
  p: SystemParameters,
  watch?: Watcher,
): StrangeSituation {
  const hours = openStream(seed, childNumber, "hours before the strange situation");
  seek(hours, occasion);
  passHours(caregiver, 24, hours, p);
  person.body.arousal = person.body.baseline;
  person.body.frustration = 0;
  engage(person, "explore", -1, 0);
  const session = openSession(seed, childNumber, occasion, person, caregiver, settings, p);
  const readOuts = readOutsAtRest(person, p);
  const inside = EPISODES.map((episode) =>
    finishInside(
      holdEpisode(session, episode, createInside(episode.number, person, readOuts), watch),
    ),
  );
  return { log: session.recorder.log, inside };
}

function holdEpisode(
  session: Session,
  episode: Episode,
  inside: InsideSums,
  watch?: Watcher,
): InsideSums {
  const { recorder, scene } = session;
  const start = recorder.time;
  recorder.episode = episode.number;
  const greeter = changeAdults(session, episode);
  readRoom(session);
  session.doneBefore = scene.person.conduct.activity;
  prompt(scene, greeter, session.p);
  let crying = 0;
  for (let elapsed = 0; !isOver(session, episode, elapsed, crying); elapsed++) {
    if (showChild(session) === "cry") crying++;
    showAnger(session);
    showAdult(session, session.caregiver, episode, elapsed);
    showAdult(session, session.stranger, episode, elapsed);
    watch?.(session, expressed(scene.person, session.p));
    liveSecond(session);
    feelSecond(inside, scene.person, session.p);
    recorder.time++;
  }
  endEpisode(recorder, start);
  return inside;
}

/** One second: people move, comforters arrive, the child lives a moment. */
function liveSecond(session: Session): void {
  const { scene, happening, p } = session;
  moveChild(session);
  for (const adult of [session.caregiver, session.stranger]) {
    if (!moveAdult(session, adult) || !withinReach(session, adult)) continue;
    adult.task = "hold";
    beginContact(scene, adult.slot);
  }
  readRoom(session);
  const holder = scene.situation.contact;
  fadeFrustration(scene.person, 1, p);
  session.doneBefore = scene.person.conduct.activity;
  liveMoment(scene, 1, happening, p);
  followUp(session);
  if (happening.released) putDown(session, holder);
}

function putDown(session: Session, holder: number): void {
  const { caregiver, stranger, recorder } = session;
  const adult = holder === caregiver.slot ? caregiver : stranger;
  adult.task = "sit";
  notePoint(recorder, adult.subject, "put_down", "child");
}

function isOver(session: Session, episode: Episode, elapsed: number, crying: number): boolean {
  if (episode.adapts === "cut when crying" && crying >= CRYING_ENDS) return true;
  if (elapsed < episode.seconds) return false;
  if (episode.adapts !== "extend until calm") return true;
  const behavior = behaviorOf(session);
  const upset = behavior === "cry" || behavior === "contact";
  return !upset || elapsed >= episode.seconds + LONGEST_EXTENSION;
}
