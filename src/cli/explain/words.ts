import type { ComparedTerm, Occasion, Option } from "../../population/index.ts";

type Behavior = Option["behavior"];

/** What could be done, after "to"; {} is towards whom. */
const TO_DO: Readonly<Record<Behavior, string>> = {
  explore: "play",
  turn_away: "turn away",
  smile: "smile at {}",
  approach: "reach for {}",
  search: "look for {}",
  follow: "call after {}",
  cry: "cry for {}",
  contact: "be held by {}",
  freeze: "stand still",
  resist: "push {} away",
};

/** What was done, after "it". */
const DONE: Readonly<Record<Behavior, string>> = {
  explore: "played",
  turn_away: "turned away and calmed itself",
  smile: "looked at {} and smiled",
  approach: "went to {} or reached out",
  search: "looked for {}",
  follow: "went to the door and called {}",
  cry: "cried for {}",
  contact: "was held by {}",
  freeze: "stood still",
  resist: "pushed {} away",
};

export function toDo({ behavior, target }: Pick<Option, "behavior" | "target">): string {
  return TO_DO[behavior].replace("{}", somebody(target));
}

export function done(behavior: string, target: string): string {
  return (DONE[behavior as Behavior] ?? behavior).replace("{}", somebody(target));
}

export function somebody(name: string): string {
  return name === "" ? "nobody" : `the ${name}`;
}

/** After "at 6:38, ...". */
export const OCCASIONS: Readonly<Record<Occasion, string>> = {
  "an episode began": "when the episode began",
  "contact ended": "when it was put down",
  "a bid was rebuffed": "when its bid was rebuffed",
  "a bid was not answered": "when nothing had come of its bid",
  "a bid could not be heard": "when nobody had been there to hear its bid",
  "its time was over": "when it was time to choose again",
  "a comforter arrived": "when the one who came to comfort it arrived",
  "a loud bid ended in clinging": "when its loud bid got no answer but had brought it within reach",
};

/** What an option's gain is made of. */
export const FACTORS: Readonly<Record<string, string>> = {
  novelty: "pull of things",
  calm: "calm",
  courage: "courage",
  arousal: "arousal",
  selfSoothing: "self-soothing",
  relief: "relief",
  invitation: "invitation",
  reach: "reach",
  expectedComfort: "expected comfort",
};

export const TERMS: Readonly<Record<ComparedTerm, string>> = {
  gain: "gain",
  rebuff: "expected rebuff",
  effort: "effort",
  fear: "fear",
  share: "head start",
};

/** Two decimals, without the nought before the point: .31, −1.20. */
export function number(value: number): string {
  const text = Math.abs(value).toFixed(2);
  const sign = value < 0 && Number(text) !== 0 ? "−" : "";
  return sign + text.replace(/^0\./, ".");
}

/** The same with its sign, for what is added up. */
export function signed(value: number): string {
  return Number(value.toFixed(2)) > 0 ? `+${number(value)}` : number(value);
}

export function percent(share: number): string {
  return share < 0.005 ? "<1 %" : `${(100 * share).toFixed(0)} %`;
}

export function clock(episode: number, second: number): string {
  return `${episode}:${second}`;
}
