import type { LoggedEvent } from "../procedures/index.ts";
import type { Look } from "./recording.ts";

type Behavior = LoggedEvent["behavior"];

/** Plain words for everything an observer writes down; {} is whom it is directed at. */
const WORDS: Readonly<Record<Behavior, string>> = {
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

/** What is done, in words. */
export function wordsFor(behavior: Behavior, target: string): string {
  return WORDS[behavior].replace("{}", target === "" ? "somebody" : `the ${target}`);
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
