import type { LoggedEvent, Subject } from "../procedures/index.ts";
import type { Act, ChildAct, Goal, Path, Person, Place } from "./recording.ts";
import { ROOM_PLAN } from "./room-plan.ts";
import { type ActWords, lookOf, wordsFor } from "./words.ts";

/** Something that happens at a point is shown for this long, s. */
const SHOWN_FOR = 3;
/** Somebody who moves less than this in a second stands, m. */
const STANDING = 0.05;
/** Within this of a chair or of the door one is there, m. */
const AT = 0.25;

/** What one person can be seen doing, second by second: the state, and the latest point event. */
interface Script {
  readonly states: readonly (LoggedEvent | undefined)[];
  readonly points: readonly (LoggedEvent | undefined)[];
}

function scriptOf(events: readonly LoggedEvent[], subject: Subject, seconds: number): Script {
  const states: (LoggedEvent | undefined)[] = new Array(seconds).fill(undefined);
  const points: (LoggedEvent | undefined)[] = new Array(seconds).fill(undefined);
  for (const event of events) {
    if (event.subject !== subject) continue;
    if (event.type === "STATE") states.fill(event, event.start, event.stop);
    else points.fill(event, event.start, event.start + SHOWN_FOR);
  }
  return { states, points };
}

/** What the child does, from the event log alone. */
export function childActs(
  events: readonly LoggedEvent[],
  seconds: number,
  words: ActWords,
): ChildAct[] {
  const { states, points } = scriptOf(events, "child", seconds);
  const acts = states.map((state, second): Omit<ChildAct, "from"> => {
    if (state === undefined) return { words: "", look: "plays", intensity: 0, toward: "" };
    const resists = state.behavior === "contact" && points[second] !== undefined;
    return {
      words: wordsFor(resists ? "resist" : state.behavior, state.target, words),
      look: lookOf(state.behavior),
      intensity: state.intensity ?? 0,
      toward: state.target as Goal,
    };
  });
  return spans(acts);
}

/**
 * What an adult does. The log has no word for holding, walking and standing: holding is the child's
 * contact with this adult, the other two are seen from where the adult was.
 */
export function adultActs(
  events: readonly LoggedEvent[],
  subject: Exclude<Person, "child">,
  path: Path,
  words: ActWords,
): Act[] {
  const seconds = path.x.length;
  const child = scriptOf(events, "child", seconds).states;
  const { states, points } = scriptOf(events, subject, seconds);
  const chair = subject === "caregiver" ? ROOM_PLAN.caregiverChair : ROOM_PLAN.strangerChair;
  const acts = states.map((state, second): Omit<Act, "from"> => {
    const here = placeAt(path, second);
    const point = points[second];
    if (here === undefined) return absent(point, words);
    if (holds(child[second], subject)) return { words: words.holds, toward: "child" };
    if (point !== undefined) return say(point, words);
    const next = placeAt(path, second + 1) ?? here;
    return goingOn(state, here, chair, distance(here, next) > STANDING, words);
  });
  return spans(acts);
}

function absent(point: LoggedEvent | undefined, words: ActWords): Omit<Act, "from"> {
  const leaving = point?.behavior === "leave";
  return { words: leaving ? wordsFor("leave", "", words) : words.absent, toward: "" };
}

function goingOn(
  state: LoggedEvent | undefined,
  here: Place,
  chair: Place,
  moves: boolean,
  words: ActWords,
): Omit<Act, "from"> {
  if (state === undefined) return { words: "", toward: "" };
  if (state.behavior === "sit") return { words: seated(here, chair, moves, words), toward: "" };
  if (state.behavior === "draw_near" && !moves) return { words: words.close, toward: "child" };
  return say(state, words);
}

function holds(child: LoggedEvent | undefined, subject: Subject): boolean {
  return child?.behavior === "contact" && child.target === subject;
}

function say(event: LoggedEvent, words: ActWords): Omit<Act, "from"> {
  return { words: wordsFor(event.behavior, event.target, words), toward: event.target as Goal };
}

function seated(here: Place, chair: Place, moves: boolean, words: ActWords): string {
  if (moves) return words.toChair;
  if (distance(here, chair) < AT) return wordsFor("sit", "", words);
  return distance(here, ROOM_PLAN.door) < AT ? words.atDoor : words.stands;
}

function placeAt(path: Path, second: number): Place | undefined {
  const x = path.x[second];
  const y = path.y[second];
  return typeof x === "number" && typeof y === "number" ? { x, y } : undefined;
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Seconds that are alike become one span. */
function spans<T extends object>(seconds: readonly T[]): (T & { from: number })[] {
  const found: (T & { from: number })[] = [];
  let last = "";
  seconds.forEach((one, from) => {
    const key = JSON.stringify(one);
    if (key !== last) found.push({ ...one, from });
    last = key;
  });
  return found;
}
