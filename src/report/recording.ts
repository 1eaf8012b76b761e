/**
 * One Strange Situation as the page replays it. All interpretation is done when the page is made:
 * the script in the browser only looks things up and draws. This file holds the contract of both.
 */

export type Person = "child" | "caregiver" | "stranger";

/** What an act is directed at; "" for nothing in the room. */
export type Goal = Person | "toys" | "door" | "";

/** How the child's act is drawn. */
export type Look = "plays" | "turned away" | "bids" | "held" | "still";

/** What somebody does from a second on, in words. */
export interface Act {
  readonly from: number;
  readonly words: string;
  readonly toward: Goal;
}

export interface ChildAct extends Act {
  readonly look: Look;
  /** Of a bid, in (0, 1]; 0 for anything else. */
  readonly intensity: number;
}

/** Metres, second by second; `null` while out of the room. */
export interface Path {
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
}

export interface RecordedEpisode {
  readonly number: number;
  readonly name: string;
  /** Seconds since the beginning of episode 1. */
  readonly start: number;
  readonly stop: number;
  readonly caregiver: boolean;
  readonly stranger: boolean;
}

export interface Recording {
  readonly label: string;
  readonly episodes: readonly RecordedEpisode[];
  readonly paths: Readonly<Record<Person, Path>>;
  readonly child: readonly ChildAct[];
  readonly caregiver: readonly Act[];
  readonly stranger: readonly Act[];
  /** A in [0, 1], and the intensity of what can be seen, second by second. */
  readonly arousal: readonly number[];
  readonly expressed: readonly number[];
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the furniture stands, metres. */
export interface RoomPlan {
  readonly width: number;
  readonly depth: number;
  readonly door: Place;
  readonly caregiverChair: Place;
  readonly strangerChair: Place;
  readonly toys: Place;
}

/** Everything the script gets. */
export interface ReplayData {
  readonly room: RoomPlan;
  readonly recordings: readonly Recording[];
}
