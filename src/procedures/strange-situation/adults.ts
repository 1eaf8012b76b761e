import { partFrom, startle } from "../../model/index.ts";
import type { Episode } from "./episodes.ts";
import { endState, notePoint, noteState } from "./event-log.ts";
import { ROOM, walkTowards, walkUpTo } from "./room.ts";
import type { Adult, Session } from "./session.ts";

/**
 * Brings in and sends out the adults of an episode, in that order.
 *
 * @returns slot of the one who greets the child, −1 for nobody
 */
export function changeAdults(session: Session, episode: Episode): number {
  const { caregiver, stranger } = session;
  const returns = episode.caregiver && !caregiver.here && episode.number > 1;
  if (episode.caregiver && !caregiver.here) enter(session, caregiver, returns);
  if (episode.stranger && !stranger.here) enter(session, stranger, false);
  if (!episode.caregiver && caregiver.here) leave(session, caregiver);
  if (!episode.stranger && stranger.here) leave(session, stranger);
  return returns ? caregiver.slot : -1;
}

/** A returning caregiver greets from the door and waits there for the child to respond. */
function enter(session: Session, one: Adult, returning: boolean): void {
  one.here = true;
  one.x = ROOM.door.x;
  one.y = ROOM.door.y;
  notePoint(session.recorder, one.subject, "enter", "");
  one.task = returning ? "pause at the door" : "sit";
  one.remaining = session.settings.doorwayPause;
  if (returning) notePoint(session.recorder, one.subject, "greet", "child");
}

function leave(session: Session, one: Adult): void {
  one.here = false;
  endState(session.recorder, one.subject);
  notePoint(session.recorder, one.subject, "leave", "");
  partFrom(session.scene, one.slot);
  if (one.subject === "caregiver") {
    const { person } = session.scene;
    startle(person, session.p.departureSting * person.capacities.protest);
  }
}

/** One second of what an adult does; true when a comforter has reached the child. */
export function moveAdult(session: Session, one: Adult): boolean {
  if (!one.here) return false;
  const { child, settings } = session;
  if (one.task === "hold") return false;
  if (one.task === "come to comfort" || one.task === "draw near") {
    walkUpTo(one, child, settings.adultSpeed, settings.contactDistance);
    return one.task === "come to comfort";
  }
  if (one.task === "pause at the door") {
    one.remaining -= 1;
    if (one.remaining <= 0) one.task = "sit";
    return false;
  }
  walkTowards(one, one.chair, settings.adultSpeed);
  return false;
}

/**
 * What an adult can be seen doing. In episode 3 the stranger is silent for a minute, talks to the
 * caregiver for a minute, and draws near the child for a minute.
 *
 * @param elapsed seconds since the episode began
 */
export function showAdult(session: Session, one: Adult, episode: Episode, elapsed: number): void {
  if (!one.here) return;
  if (one.subject === "stranger" && episode.number === 3 && one.task !== "hold") {
    if (elapsed === 120 && one.task === "sit") one.task = "draw near";
    if (elapsed >= 60 && elapsed < 120 && one.task === "sit") {
      noteState(session.recorder, one.subject, "talk", "caregiver");
      return;
    }
  }
  if (one.task === "draw near" && episode.number !== 3) one.task = "sit";
  const coming = one.task === "draw near" || one.task === "come to comfort";
  if (coming) noteState(session.recorder, one.subject, "draw_near", "child");
  else noteState(session.recorder, one.subject, "sit", "");
}
