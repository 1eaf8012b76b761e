import { type DayProfile, type Tally, total } from "../procedures/index.ts";

/** What the days at home were like, on average a day; a share of nothing is `undefined`. */
export interface HomeLife {
  readonly bidsPerDay: number;
  /** Share of bids that were comforted, among those somebody could perceive. */
  readonly comfortedShare: number | undefined;
  /** Hours in contact: fed or carried unasked, and comforted. */
  readonly contactHours: number;
  /** Minutes upset. */
  readonly upsetMinutes: number;
  /** Share of play in step, and share of mismatches mended in time. */
  readonly matchedShare: number | undefined;
  readonly mendedShare: number | undefined;
  /** Minutes, and bids, by clock hour. */
  readonly profile: DayProfile;
}

/** A tally as averages. */
export function homeLifeOf(tally: Tally): HomeLife {
  const days = Math.max(1, tally.days);
  const comforted = total(tally.comforted);
  const answers = comforted + total(tally.unanswered) + total(tally.rebuffed);
  const mismatches = tally.mended + tally.left + tally.intruded;
  const { upset, held, play, bids } = tally.profile;
  const minutes = (seconds: readonly number[]) => seconds.map((one) => one / 60 / days);
  return {
    bidsPerDay: total(tally.bids) / days,
    comfortedShare: shareOf(comforted, answers),
    contactHours:
      (tally.contact - tally.heldWhileCarried + tally.fed + tally.carried) / 3600 / days,
    upsetMinutes: tally.seconds / 60 / days,
    matchedShare: tally.played === 0 ? undefined : 1 - tally.mismatched / tally.played,
    mendedShare: shareOf(tally.mended, mismatches),
    profile: {
      upset: minutes(upset),
      held: minutes(held),
      play: minutes(play),
      bids: bids.map((one) => one / days),
    },
  };
}

function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
