import type { LoggedEvent } from "../procedures/index.ts";
import type { Look } from "./recording.ts";

type Behavior = LoggedEvent["behavior"];

/** What is said of an act, in one language. */
export interface ActWords {
  /** For everything an observer writes down; {} is whom it is directed at. */
  readonly behavior: Readonly<Record<Behavior, string>>;
  /** Whom: by the name in the log, "" for nobody in particular. */
  readonly whom: Readonly<Record<string, string>>;
  /** What the log has no word for. */
  readonly holds: string;
  readonly absent: string;
  readonly close: string;
  readonly toChair: string;
  readonly atDoor: string;
  readonly stands: string;
}

const ENGLISH: ActWords["behavior"] = {
  explore: "plays",
  turn_away: "turns away, calms itself",
  smile: "looks at {}, smiles",
  approach: "goes to {}, reaches out",
  search: "looks for {}",
  follow: "goes to the door, calls {}",
  cry: "cries for {}",
  contact: "held by {}",
  freeze: "stands still, stops half-way",
  resist: "held by {}, pushes away",
  enter: "comes in",
  leave: "goes out",
  greet: "comes in, says hello",
  sit: "sits",
  talk: "talks with {}",
  draw_near: "comes to {}",
  comfort: "answers, comes to comfort",
  rebuff: "rebuffs the bid",
  put_down: "puts {} down",
};

export const ENGLISH_ACTS: ActWords = {
  behavior: ENGLISH,
  whom: {
    "": "somebody",
    child: "the child",
    caregiver: "the caregiver",
    stranger: "the stranger",
    toys: "the toys",
    door: "the door",
  },
  holds: "holds the child",
  absent: "out of the room",
  close: "is close by",
  toChair: "goes to the chair",
  atDoor: "waits at the door",
  stands: "stands",
};

/** What is done, in words. */
export function wordsFor(
  behavior: Behavior,
  target: string,
  { behavior: said, whom }: ActWords = ENGLISH_ACTS,
): string {
  return said[behavior].replace("{}", whom[target] ?? target);
}

/** How a behaviour of the child is drawn. */
const LOOKS: Readonly<Partial<Record<Behavior, Look>>> = {
  turn_away: "turned away",
  smile: "bids",
  approach: "bids",
  search: "bids",
  follow: "bids",
  cry: "bids",
  contact: "held",
  resist: "held",
  freeze: "still",
};

export function lookOf(behavior: Behavior): Look {
  return LOOKS[behavior] ?? "plays";
}
