/** How many, or how long, at each intensity: quiet, medium, loud. */
export type ByIntensity = [number, number, number];

/** What was done and felt in days at home, added up. */
export interface Tally {
  days: number;
  upsets: number;
  readonly bids: ByIntensity;
  /** What came of bids that somebody could perceive. */
  readonly comforted: ByIntensity;
  readonly unanswered: ByIntensity;
  readonly rebuffed: ByIntensity;
  /** Seconds in upsets; of these held after asking (or being taken up), and frozen. */
  seconds: number;
  contact: number;
  frozen: number;
  /** Seconds held for comfort by who was feeding or carrying the child anyway. */
  heldWhileCarried: number;
  /** ∫ A dt over the upsets, seconds. */
  arousal: number;
  /** Arousal that went down in contact, added up. */
  calmed: number;
  /** Seconds being fed and carried without having asked. */
  fed: number;
  carried: number;
  /** Seconds at play, of these out of step; mismatches and what became of them. */
  played: number;
  mismatched: number;
  mended: number;
  left: number;
  intruded: number;
  frights: number;
  readonly profile: DayProfile;
  /** Clock hour of what happens now, 0 to 23. */
  hour: number;
}

/** Seconds and bids by clock hour, added up over days. */
export interface DayProfile {
  /** Upset in nobody's arms; upset in somebody's; at play. */
  readonly upset: number[];
  readonly held: number[];
  readonly play: number[];
  readonly bids: number[];
}

export const HOURS = 24;

export function emptyTally(): Tally {
  const hourly = () => new Array<number>(HOURS).fill(0);
  return {
    days: 0,
    upsets: 0,
    bids: [0, 0, 0],
    comforted: [0, 0, 0],
    unanswered: [0, 0, 0],
    rebuffed: [0, 0, 0],
    seconds: 0,
    contact: 0,
    frozen: 0,
    heldWhileCarried: 0,
    arousal: 0,
    calmed: 0,
    fed: 0,
    carried: 0,
    played: 0,
    mismatched: 0,
    mended: 0,
    left: 0,
    intruded: 0,
    frights: 0,
    profile: { upset: hourly(), held: hourly(), play: hourly(), bids: hourly() },
    hour: 0,
  };
}

export function total([quiet, medium, loud]: Readonly<ByIntensity>): number {
  return quiet + medium + loud;
}

/** Adds to one clock hour of a profile. */
export function addToHour(tally: Tally, column: keyof DayProfile, amount: number): void {
  const hours = tally.profile[column];
  hours[tally.hour] = (hours[tally.hour] as number) + amount;
}
