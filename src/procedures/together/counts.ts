/** What one of two people did, met and got with the other, added up over the days. */
export interface Counts {
  days: number;
  /** Upsets with the other there; of these with a bid, comforted by the other, asked in vain. */
  upsets: number;
  asked: number;
  comforted: number;
  inVain: number;
  /** Bids to the other, of these comforted, and rebuffed as one saw it. */
  bids: number;
  bidsComforted: number;
  bidsRebuffed: number;
  /** Loud bids after another in vain. */
  demands: number;
  /** Seconds in one's own upsets with the other there, of these turned away from it. */
  seconds: number;
  turnedAway: number;
  /** The same in conflicts the other began: withdrawal. */
  pressed: number;
  withdrawn: number;
  /** Conflicts that began with one's own asking, and rounds of all conflicts. */
  begun: number;
  rounds: number;
  /** Seconds of calm time offered, and taken up by both. */
  offered: number;
  shared: number;
  /** Bad moods of the other that showed, and those taken for a rebuff. */
  badMoods: number;
  rejections: number;
  /** Stresses of the hours apart. */
  apart: number;
}

export function noCounts(): Counts {
  return {
    days: 0,
    upsets: 0,
    asked: 0,
    comforted: 0,
    inVain: 0,
    bids: 0,
    bidsComforted: 0,
    bidsRebuffed: 0,
    demands: 0,
    seconds: 0,
    turnedAway: 0,
    pressed: 0,
    withdrawn: 0,
    begun: 0,
    rounds: 0,
    offered: 0,
    shared: 0,
    badMoods: 0,
    rejections: 0,
    apart: 0,
  };
}

/** What was added between two readings. */
export function since(now: Counts, before: Counts): Counts {
  const added = { ...now };
  for (const name of Object.keys(before) as (keyof Counts)[]) added[name] -= before[name];
  return added;
}
