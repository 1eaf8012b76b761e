import { approachUrge, beginContact, flightUrge } from "../../model/index.ts";
import { uniform } from "../../numerics/index.ts";
import { type ChildBehavior, notePoint, noteState } from "./event-log.ts";
import { backAway, distanceBetween, type Place, ROOM, walkTowards, walkUpTo } from "./room.ts";
import { adultAt, nameInLog, type Session } from "./session.ts";

/** A bid of this intensity or more goes with approach or reach (docs/model.md, section 4). */
const REACHING = 0.6;

/** What an observer would call what the child is doing. */
export function behaviorOf(session: Session): ChildBehavior {
  const { conduct } = session.scene.person;
  switch (conduct.activity) {
    case "explore":
      return "explore";
    case "turn away":
      return "turn_away";
    case "freeze":
      return "freeze";
    case "contact":
      return "contact";
    default: {
      const here = session.scene.situation.present[conduct.figure] === 1;
      return bidBehavior(conduct.intensity, here);
    }
  }
}

/** What an observer would call a bid of this intensity, to somebody here or away. */
export function bidBehavior(intensity: number, here: boolean): ChildBehavior {
  if (intensity === 1) return "cry";
  if (intensity >= REACHING) return here ? "approach" : "follow";
  return here ? "smile" : "search";
}

/** Writes down what the child does now, and to whom. */
export function showChild(session: Session): ChildBehavior {
  const { conduct } = session.scene.person;
  const behavior = behaviorOf(session);
  const target = conduct.figure < 0 ? "" : nameInLog(session, conduct.figure);
  const bids = conduct.activity === "bid" || conduct.activity === "await";
  const towards = behavior === "explore" ? "toys" : target;
  noteState(session.recorder, "child", behavior, towards, bids ? conduct.intensity : undefined);
  return behavior;
}

/**
 * One second of movement, at most `childSpeed` as far as locomotion has matured: towards what was chosen, and, whatever was chosen,
 * by the reflex towards the haven or away from it by the difference of the two urges. A frozen or
 * held child stays; one that turns away holds its place: that is what turning away is for.
 */
export function moveChild(session: Session): void {
  const { scene, child, settings, caregiver, p } = session;
  const { conduct } = scene.person;
  if (conduct.activity === "contact" || conduct.activity === "freeze") return;
  const speed = settings.childSpeed * scene.person.capacities.locomotion;
  const from = { x: child.x, y: child.y };
  if (conduct.activity === "explore") walkTowards(child, ROOM.toys, speed);
  if (conduct.intensity >= REACHING) {
    const goal = goalOf(session);
    walkUpTo(child, goal, speed, settings.contactDistance);
  }
  if (scene.situation.haven < 0 || conduct.activity === "turn away") return;
  const urge =
    approachUrge(scene.person, scene.situation, p) - flightUrge(scene.person, scene.situation, p);
  const step = Math.min(speed * Math.abs(urge), speed - distanceBetween(from, child));
  if (urge > 0) walkUpTo(child, caregiver, step, settings.contactDistance);
  else backAway(child, caregiver, Math.max(0, step));
}

/** A bid goes to the figure where it is, to the door when it is away. */
function goalOf(session: Session): Place {
  const adult = adultAt(session, session.scene.person.conduct.figure);
  return adult?.here ? adult : ROOM.door;
}

/** Whether two people are close enough for contact to begin. */
export function withinReach(session: Session, other: Place): boolean {
  return distanceBetween(session.child, other) <= session.settings.contactDistance;
}

/**
 * Follows up what became of a bid: who comforts sets out, a loud bid that nobody answered but that
 * brought the child within reach ends in clinging, a rebuff is noted.
 */
export function followUp(session: Session): void {
  const { happening, scene, recorder } = session;
  if (!happening.concluded) return;
  const adult = adultAt(session, happening.figure);
  if (adult === undefined || !adult.here) return;
  if (happening.answer === 1) {
    adult.task = "come to comfort";
    notePoint(recorder, adult.subject, "comfort", "child");
  } else if (happening.answer === -1) {
    notePoint(recorder, adult.subject, "rebuff", "child");
  } else if (happening.intensity === 1 && withinReach(session, adult)) {
    adult.task = "hold";
    beginContact(scene, adult.slot);
  }
}

/**
 * Angry and clinging at once: in contact, an act of resistance comes at rate r_R R (1 − trust) a
 * second (docs/model.md, section 4). Nothing depends on it but what is seen.
 */
export function showAnger(session: Session): void {
  const { scene, recorder, anger, p } = session;
  const slot = scene.situation.contact;
  const drawn = uniform(anger);
  if (slot < 0) return;
  const trust = scene.person.workingModel.foresight.trust[slot] as number;
  const rate = p.angryActs * scene.person.body.frustration * (1 - trust);
  if (drawn >= rate) return;
  notePoint(recorder, "child", "resist", nameInLog(session, slot));
}
