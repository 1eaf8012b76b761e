import type { Activity, Scene } from "../../model/index.ts";
import type { HomeWatcher } from "../everyday-life/index.ts";
import { type AnsweredByIntensity, noneAnswered, noteAnswer } from "./answered.ts";

/** What a child did in one kind of time, and what came of it. */
export interface SeenStretch {
  /** Bids to the caregiver whose outcome was seen. */
  readonly bids: AnsweredByIntensity;
  /** Seconds of exploring; with the caregiver or asking for it; turned away or frozen. */
  explored: number;
  sought: number;
  shunned: number;
  /** Seconds held for comfort, and times the child went from there back to play. */
  held: number;
  settled: number;
}

/** What an observer saw in one visit: behaviour, and nothing but behaviour. */
export interface SeenAtHome {
  seconds: number;
  readonly upset: SeenStretch;
  readonly calm: SeenStretch;
  /** Carried or fed without having asked. */
  readonly inArms: SeenStretch;
  upsets: number;
  /** Seconds of play, and its mismatches: mended in time, left, met with intrusion. */
  played: number;
  mended: number;
  left: number;
  intruded: number;
  /** Frightening acts. */
  frights: number;
}

export function nothingSeen(): SeenAtHome {
  const stretch = (): SeenStretch => ({
    bids: noneAnswered(),
    explored: 0,
    sought: 0,
    shunned: 0,
    held: 0,
    settled: 0,
  });
  return {
    seconds: 0,
    upset: stretch(),
    calm: stretch(),
    inArms: stretch(),
    upsets: 0,
    played: 0,
    mended: 0,
    left: 0,
    intruded: 0,
    frights: 0,
  };
}

const LOOKS: Readonly<Record<Activity, "explored" | "sought" | "shunned">> = {
  explore: "explored",
  bid: "sought",
  await: "sought",
  contact: "sought",
  "turn away": "shunned",
  freeze: "shunned",
};

/** Watches one stretch of time with the caregiver in `slot` and writes down what can be seen. */
export function watchInto(stretch: SeenStretch, { person }: Scene, slot: number): HomeWatcher {
  let waited = 0;
  return (activity, figure, seconds, happening) => {
    const looks = LOOKS[activity];
    if (looks !== "sought" || figure === slot) stretch[looks] += seconds;
    if (activity === "contact") stretch.held += seconds;
    if (happening.released && person.conduct.activity === "explore") stretch.settled++;
    waited = activity === "bid" ? waited + seconds : 0;
    if (!happening.concluded) return;
    if (happening.figure === slot) {
      noteAnswer(stretch.bids, happening.intensity, happening.answer, waited);
    }
    waited = 0;
  };
}
